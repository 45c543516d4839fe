import { keyOfNumber } from '../candidates/merge-candidates';
import type { ExamBook } from '../exam-book';
import { labelOf } from '../exam-label';
import type { JudgedSitting } from './judged-sittings';
import { judgedSittings } from './judged-sittings';
import type { Assessor, RatedRowTwice } from './rated-twice';
import { ratedTwice } from './rated-twice';
import type { Agreement } from './standing-of';
import { agreementIn, fewestCandidates } from './standing-of';

/** Agreement on one row of a form. */
export interface CriterionAgreement extends Agreement {
  readonly id: string;
  /** Code of the sub-unit (work process) it stands under. */
  readonly workProcess: string;
  readonly text: string;
}

/** Agreement of two people over all rows that both of them judged. */
export interface PairAgreement extends Agreement {
  readonly assessors: readonly [Assessor, Assessor];
}

/** Agreement at one exam, judged in one way: on one scale, and independently or not. */
export interface ExamAgreement {
  readonly examId: string;
  /** What people call the exam. */
  readonly label: string;
  /** Codes of the levels, lowest first. */
  readonly levels: readonly string[];
  /** Each assessor had a workbook of their own (rating mode "separate"). */
  readonly isIndependent: boolean;
  /** Over all rows together. */
  readonly whole: Agreement;
  /** In the order of the form. */
  readonly criteria: readonly CriterionAgreement[];
  /** Most candidates first. */
  readonly pairs: readonly PairAgreement[];
}

/**
 * How far assessors agree in a workbook, on each assessor's own levels, never the agreed ones.
 * - Levels are compared within one sitting only: a re-mark with the other level of that re-mark, not with what was given
 *   before, as a re-mark is asked for where the first judgement is in doubt.
 * - A candidate counts once on a row: with the earliest sitting in which two assessors gave it a level, for a pair with the
 *   earliest of that pair. So resits of those who failed do not count double, and re-marks count for their own pair only.
 * - Sittings on another scale, or rated in another way, are not added up: each has a line of its own.
 * @returns exams that somebody was judged at by two, in the order of the plan. Pure.
 * Source: domain.md, "Agreement between assessors".
 */
export function agreementOf(book: ExamBook): readonly ExamAgreement[] {
  return agreementWhere(book, () => true);
}

/** As agreementOf, of exams that enough candidates were judged at independently for it to be called low; the rest never is. */
export function agreementThatMayBeLow(book: ExamBook): readonly ExamAgreement[] {
  return agreementWhere(book, (sittings) => {
    const candidates = new Set(sittings.map(({ candidate }) => keyOfNumber(candidate)));
    return candidates.size >= fewestCandidates && sittings.some(({ isIndependent }) => isIndependent);
  });
}

/** @param isAsked of sittings at one exam that were judged in one way. */
function agreementWhere(
  book: ExamBook,
  isAsked: (sittings: readonly JudgedSitting[]) => boolean,
): readonly ExamAgreement[] {
  const order = book.exams.map(({ exam }) => exam.id);
  const at = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return groupedBy(judgedSittings(book), ({ examId, scale, isIndependent }) =>
    JSON.stringify([examId, scale.map(({ code }) => code.toLowerCase()), isIndependent]),
  )
    .filter(isAsked)
    .flatMap((sittings) => examAgreement(sittings, book))
    .sort((one, other) => at(one.examId) - at(other.examId));
}

function examAgreement(sittings: readonly JudgedSitting[], book: ExamBook): readonly ExamAgreement[] {
  const all = ratedTwice(sittings);
  const [first] = all;
  if (first === undefined) return [];
  const { examId, exam, scale, isIndependent } = first.sitting;
  const { settings } = book;
  const counting = oncePerRow(all);
  const isPlanned = book.exams.some((planned) => planned.exam.id === examId);
  return [
    {
      examId,
      label: isPlanned ? labelOf(examId, book) : exam.code || exam.name,
      levels: scale.map(({ code }) => code),
      isIndependent,
      whole: agreementIn(counting, isIndependent, settings),
      criteria: groupedBy(counting, ({ criterion }) => criterion.id).flatMap((rated) =>
        rated.slice(0, 1).map(({ criterion: { id, workProcess, text } }): CriterionAgreement => {
          return { id, workProcess, text, ...agreementIn(rated, isIndependent, settings) };
        }),
      ),
      pairs: groupedBy(all, ({ people }) => people.key)
        .flatMap((rated) => pairAgreement(rated, isIndependent, book))
        .sort((one, other) => other.n - one.n),
    },
  ];
}

function pairAgreement(
  rated: readonly RatedRowTwice[],
  isIndependent: boolean,
  { settings }: ExamBook,
): readonly PairAgreement[] {
  const counting = oncePerRow(rated);
  const oriented = counting.map(({ candidate, people }) => ({ candidate, levels: people.levels }));
  return rated.slice(0, 1).map(({ people }): PairAgreement => {
    return { assessors: people.both, ...agreementIn(oriented, isIndependent, settings) };
  });
}

/** Of each candidate and row what was given in the earliest sitting. @param rated earliest sittings first. */
export function oncePerRow(rated: readonly RatedRowTwice[]): readonly RatedRowTwice[] {
  const first = new Map<string, JudgedSitting>();
  return rated.filter((each) => {
    const key = JSON.stringify([each.candidate, each.criterion.id]);
    const sitting = first.get(key) ?? each.sitting;
    first.set(key, sitting);
    return sitting === each.sitting;
  });
}

function groupedBy<Each>(all: readonly Each[], keyOf: (each: Each) => string): readonly (readonly Each[])[] {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return [...groups.values()];
}
