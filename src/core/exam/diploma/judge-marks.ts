import { roundTo6 } from '../rounding';
import type { DiplomaRecord, EnteredElective, Entered } from './diploma-record';
import type { Reason, ReasonCode } from './reason';
import { reason } from './reason';
import type { ElectiveMarks, Requirement } from './rule-set';

/** The mark rounded once, at the end: 5.45 → 5, 5.5 → 6. Source: EKB art. 15.1. */
export function wholeOf(mark: number): number {
  return Math.floor(roundTo6(mark) + 0.5);
}

/**
 * Nederlands, rekenen, Engels: each is entered, none is below the lowest mark, and no more than some are at it.
 * Source: EKB art. 17; domain.md, "published rules" 3.
 */
export function genericReasons(
  { generic }: DiplomaRecord,
  { parts, pass, lowest, lower }: Extract<Requirement, { id: 'generic' }>,
): readonly Reason[] {
  const single = parts.flatMap((part): readonly Reason[] => {
    const { value, unread, place } = generic[part];
    if (value === null) {
      return [
        unread === null
          ? reason('generic-missing', { part }, place)
          : asUnread('generic-unread', { part }, generic[part]),
      ];
    }
    const mark = wholeOf(value.mark);
    return mark < lowest ? [reason('generic-too-low', { part, mark, lowest }, place)] : [];
  });
  const low = parts.filter((part) => {
    const mark = generic[part].value?.mark;
    return mark !== undefined && wholeOf(mark) >= lowest && wholeOf(mark) < pass;
  });
  const [first] = low;
  if (low.length <= lower || first === undefined) return single;
  return [...single, reason('generic-too-many-low', { parts: low, lowest }, generic[first].place)];
}

/**
 * Keuzedelen within the obligation: each has a name and a result, and together the results are what they must be. These are
 * only reckoned with once every result is there: half of what is not complete says nothing.
 * Source: domain.md, "published rules" 4.
 */
export function electiveReasons({ electives, place }: DiplomaRecord, marks: ElectiveMarks | null): readonly Reason[] {
  const own = electives.filter(({ extra }) => extra.value !== true);
  if (own.length === 0) return [reason('electives-none', {}, place)];
  const single = own.flatMap((elective) => electiveAlone(elective, marks));
  return marks === null ? single : [...single, ...electivesTogether(own, marks, place)];
}

function electiveAlone(elective: EnteredElective, marks: ElectiveMarks | null): readonly Reason[] {
  const { name, number, namePlace, result, extra } = elective;
  const about = named(elective);
  const whole = result.value === null ? null : wholeOf(result.value.mark);
  const isTooLow = marks !== null && whole !== null && whole < marks.lowest;
  return [
    ...(extra.unread === null ? [] : [asUnread('elective-extra-unread', about, extra)]),
    ...(name === '' ? [reason('elective-without-name', { number }, namePlace)] : []),
    ...(result.unread === null ? [] : [asUnread('elective-unread', about, result)]),
    ...(whole === null && result.unread === null ? [reason('elective-without-result', about, result.place)] : []),
    ...(isTooLow ? [reason('elective-too-low', { ...about, mark: whole, lowest: marks.lowest }, result.place)] : []),
  ];
}

function electivesTogether(
  own: readonly EnteredElective[],
  { average: least, half }: ElectiveMarks,
  place: DiplomaRecord['place'],
): readonly Reason[] {
  const marks = own.flatMap(({ result }) => result.value?.mark ?? []);
  if (marks.length < own.length) return [];
  const reached = marks.filter((mark) => wholeOf(mark) >= half).length;
  const average = roundTo6(marks.reduce((sum, mark) => sum + mark, 0) / marks.length);
  return [
    ...(2 * reached < marks.length ? [reason('electives-half', { reached, count: marks.length, half }, place)] : []),
    ...(average < least ? [reason('electives-average', { average, least }, place)] : []),
  ];
}

function named({ number, name }: EnteredElective): { readonly number: number; readonly name: string } {
  return { number, name };
}

function asUnread(code: ReasonCode, about: Reason['data'], { unread, place }: Entered<unknown>): Reason {
  return reason(code, { ...about, found: unread ?? '' }, place);
}
