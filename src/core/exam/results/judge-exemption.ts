import type { Diagnostic } from '../../diagnostics/diagnostic';
import { itemNamed, referenceOf, roleOf, unitAbove } from '../../framework/structure';
import { sameCode } from '../../framework/same-code';
import { readTypedDate } from '../../typed-date';
import { keyOfNumber } from '../candidates/merge-candidates';
import type { ExamBook } from '../exam-book';
import type { Exemption, FurtherPart } from './attempt';

/** An exemption as somebody asks for it. */
export interface ExemptionWish {
  /** Number of a candidate of the list. */
  readonly candidate: string;
  /** A core task or a part of it, by referenceOf, or something else that the diploma asks (furtherItem). */
  readonly item: string;
  /** As typed. */
  readonly date: string;
  readonly ground: string;
}

/** How something else than a core task is asked for. @param name of a keuzedeel, or its code. */
export function furtherItem(further: FurtherPart, name = ''): string {
  return `further:${further}:${name}`;
}

/** Why an exemption is not written down. */
export type ExemptionDiagnosticCode =
  /** Data candidate ("" = nobody was chosen). */
  | 'exempt/unknown-candidate'
  /** Data item ("" = none was chosen). */
  | 'exempt/unknown-item'
  /** Data date ("" = none). */
  | 'exempt/bad-date'
  | 'exempt/no-ground'
  /** The candidate is exempt from this, or from the whole core task. Data candidate, item, date ("" = none). */
  | 'exempt/already'
  /** A column of the sheet, or the row with their heads, was taken away. Data sheet. */
  | 'exempt/sheet-damaged';

export type ExemptionDiagnostic = Diagnostic<ExemptionDiagnosticCode>;

/** What is the matter with each thing that was said; none = it can be written down. */
export type ExemptionProblems = Partial<Readonly<Record<keyof ExemptionWish, ExemptionDiagnostic>>>;

/** The days that the sheet takes. */
const [firstDay, lastDay] = ['2000-01-01', '2099-12-31'] as const;

/**
 * An exemption that can be written down (codes those of the dossier), or what is the matter with it. A candidate who is
 * exempt from a part may become so from the whole core task, and not the other way round.
 * @param words what the sheet calls everything beside core tasks.
 * Source: domain.md, "Attempts, exemptions, adoption": per core task or part, with date and ground; EKB art. 3b.
 */
export function judgeExemption(
  { candidate, item, date, ground }: ExemptionWish,
  { candidates, framework, register }: Pick<ExamBook, 'candidates' | 'framework' | 'register'>,
  words: Readonly<Record<FurtherPart, string>>,
): { readonly exemption: Exemption | null; readonly problems: ExemptionProblems } {
  const person = candidates.find(({ number }) => keyOfNumber(number) === keyOfNumber(candidate));
  const of = furtherNamed(item, words) ?? unitNamed(item, framework);
  const on = readTypedDate(date) ?? '';
  const isDay = on >= firstDay && on <= lastDay;
  const { coreTask, part } = of ?? { coreTask: '', part: null };
  const there = register.exemptions.find(
    (each) =>
      keyOfNumber(each.candidate) === keyOfNumber(candidate) &&
      sameCode(each.coreTask, coreTask) &&
      (each.part === null || (part !== null && sameCode(each.part, part))),
  );
  const already = problem('exempt/already', { candidate, item: part ?? coreTask, date: there?.date ?? '' });
  const problems: ExemptionProblems = {
    ...(person === undefined ? { candidate: problem('exempt/unknown-candidate', { candidate }) } : {}),
    ...(of === null
      ? { item: problem('exempt/unknown-item', { item }) }
      : there === undefined
        ? {}
        : { item: already }),
    ...(isDay ? {} : { date: problem('exempt/bad-date', { date }) }),
    ...(ground.trim() === '' ? { ground: problem('exempt/no-ground', {}) } : {}),
  };
  if (person === undefined || of === null || Object.keys(problems).length > 0) return { exemption: null, problems };
  return { exemption: { candidate: person.number, ...of, date: on, ground: ground.trim() }, problems };
}

type Named = Pick<Exemption, 'coreTask' | 'part' | 'further'>;

/** Null = there is no such core task or part. */
function unitNamed(item: string, framework: ExamBook['framework']): Named | null {
  const named = item === '' ? null : itemNamed(framework, item);
  const unit = named === null ? null : unitAbove(framework, named.id);
  if (named === null || unit === null) return null;
  const part = roleOf(framework, named.id) === 'unit' ? null : referenceOf(framework, named);
  return { coreTask: referenceOf(framework, unit), part };
}

function furtherNamed(item: string, words: Readonly<Record<FurtherPart, string>>): Named | null {
  const [, sign, name = ''] = /^further:(\w+):(.*)$/.exec(item) ?? [];
  const further = (Object.keys(words) as FurtherPart[]).find((each) => each === sign);
  return further === undefined ? null : { coreTask: words[further], part: name === '' ? null : name, further };
}

function problem(code: ExemptionDiagnosticCode, data: Diagnostic['data']): ExemptionDiagnostic {
  return { code, severity: 'error', data };
}
