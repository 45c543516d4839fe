import { roundTo6 } from '../rounding';
import type { DiplomaRecord, EnteredElective, Entered, GenericPart } from './diploma-record';
import type { ExemptParts } from './exempt-parts';
import { isExemptElective } from './exempt-parts';
import type { Reason, ReasonCode } from './reason';
import { reason } from './reason';
import type { ElectiveMarks, Requirement } from './rule-set';

/**
 * The mark rounded once, at the end: 5.45 → 5, 5.5 → 6. A result of the diploma is a whole mark or a word, also that of a
 * keuzedeel: 3.9 is a 4. Source: EKB art. 15.1 and 15.2; domain.md, "published rules" 2.
 */
export function wholeOf(mark: number): number {
  return Math.floor(roundTo6(mark) + 0.5);
}

/**
 * Nederlands, rekenen, Engels: each is entered or exempt, none is below the lowest mark, and no more than some are at it.
 * An exemption without a mark is met as long as it does not matter what the mark would be: the law lets the result of
 * before count, and says nothing of one that is not known.
 * Source: EKB art. 3b and 17; domain.md, "published rules" 3.
 */
export function genericReasons(
  { generic }: DiplomaRecord,
  exempt: ExemptParts,
  { parts, pass, lowest, lower }: Extract<Requirement, { id: 'generic' }>,
): readonly Reason[] {
  const isExempt = (part: GenericPart): boolean =>
    exempt.parts.has(part) && generic[part].value === null && generic[part].unread === null;
  const single = parts.flatMap((part): readonly Reason[] => {
    const { value, unread, place } = generic[part];
    if (value === null) {
      if (isExempt(part)) return [];
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
  const unknown = parts.filter(isExempt);
  const [first] = low;
  if (low.length <= lower || first === undefined) {
    const [open] = unknown;
    if (open === undefined || low.length + unknown.length <= lower) return single;
    return [...single, reason('generic-exempt-unclear', { parts: unknown, lowest }, generic[open].place)];
  }
  return [...single, reason('generic-too-many-low', { parts: low, lowest }, generic[first].place)];
}

/**
 * Keuzedelen within the obligation: each has a name and a result, and together the results are what they must be. These are
 * only reckoned with once every result is there: half of what is not complete says nothing. Nor does an exemption without
 * the result of before: how it counts is for the committee to say. The average is of unrounded marks; that half reach a
 * mark and none is too low is asked of results, which are whole.
 * Source: domain.md, "published rules" 2 and 4; EKB art. 3b.
 */
export function electiveReasons(
  { electives, place }: DiplomaRecord,
  exempt: ExemptParts,
  marks: ElectiveMarks | null,
): readonly Reason[] {
  const own = electives.filter(({ extra }) => extra.value !== true);
  if (own.length === 0) return [reason('electives-none', {}, place)];
  const single = own.flatMap((elective) => electiveAlone(elective, exempt, marks));
  return marks === null ? single : [...single, ...electivesTogether(own, marks, place)];
}

function electiveAlone(elective: EnteredElective, exempt: ExemptParts, marks: ElectiveMarks | null): readonly Reason[] {
  const { name, number, namePlace, result, extra } = elective;
  const about = named(elective);
  const whole = result.value === null ? null : wholeOf(result.value.mark);
  const without = isExemptElective(elective, exempt) ? 'elective-exempt-without-result' : 'elective-without-result';
  const isTooLow = marks !== null && whole !== null && whole < marks.lowest;
  return [
    ...(extra.unread === null ? [] : [asUnread('elective-extra-unread', about, extra)]),
    ...(name === '' ? [reason('elective-without-name', { number }, namePlace)] : []),
    ...(result.unread === null ? [] : [asUnread('elective-unread', about, result)]),
    ...(whole === null && result.unread === null ? [reason(without, about, result.place)] : []),
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
