import type { OwnAnswer } from '../exam/assess/assessed-form';
import { answerOf } from '../exam/assess/assessed-form';
import type { Criterion } from '../exam/assessment-form';
import type { CellPlace } from '../exam/cell-place';
import type { ExamBook } from '../exam/exam-book';
import type { RatedForm } from './rated-forms';
import { ratedForms } from './rated-forms';
import type { Verdict } from './rule';

export function givenIn(text: string | null, { scale, notObserved }: RatedForm): OwnAnswer {
  return answerOf(text, scale, notObserved);
}

/** The rating of each assessor of the form on a row; one that has no cell is left out. */
export function ratingsOn(row: Criterion, { raters }: RatedForm): Criterion['ratings'] {
  return raters.flatMap((assessor) => row.ratings.find((rating) => rating.assessor === assessor) ?? []);
}

/** A cell of a row; the row itself where the cell is not known. */
export function cellOf(form: RatedForm, row: Criterion, cell: string | null): CellPlace | null {
  if (cell !== null && cell !== '') return { sheet: form.sheet, cell };
  return row.place.cell === '' ? form.place : row.place;
}

/** Names a row of a form for good. */
export function rowSubject(form: RatedForm, row: Criterion): string {
  return `${form.subject} ${row.id}`;
}

/** Judges every row of every form that says something; one whose sitting has no result has nothing to judge. */
export function judgeRows(
  book: ExamBook,
  judge: (row: Criterion, form: RatedForm) => Verdict | null,
): readonly Verdict[] {
  return ratedForms(book)
    .filter(({ isVoid }) => !isVoid)
    .flatMap((form) => form.criteria.flatMap((row) => judge(row, form) ?? []));
}

/** A row that is not rated yet, with the cell that waits. */
export interface Unrated {
  readonly row: Criterion;
  readonly cell: string | null;
}

/**
 * Rows on which an assessor of the form gave no level, or for which no points are given. A row that could not be seen is
 * rated when a level was agreed on. Source: contracts/rules.md, "A row is complete when every planned assessor gave a level".
 */
export function unratedRows(form: RatedForm): readonly Unrated[] {
  return form.criteria.flatMap((row): readonly Unrated[] => {
    if (form.points !== null) {
      const points = form.points[row.id];
      return points?.isGiven === true ? [] : [{ row, cell: points?.cell ?? null }];
    }
    const isAgreed = givenIn(row.agreed, form) === 'rated';
    const waiting = ratingsOn(row, form).find(({ level }) => {
      const given = givenIn(level, form);
      return given !== 'rated' && !(given === 'not-observed' && isAgreed);
    });
    return waiting === undefined ? [] : [{ row, cell: waiting.cell }];
  });
}
