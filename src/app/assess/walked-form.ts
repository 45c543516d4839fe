import { isAnswer } from '../../core/exam/assess/assessed-form';
import type { WalkedRow } from '../../core/exam/assess/walk-rows';
import type { AssessmentForm } from '../../core/exam/assessment-form';
import type { ExamBook } from '../../core/exam/exam-book';
import type { AssessState } from './assess-state';
import { assessedNow } from './assessed-now';
import { pointsNow } from './points-now';

/** The rows of a form as somebody goes past them, whether they give levels or points. */
export interface WalkedForm {
  readonly form: AssessmentForm;
  /** Key of the row that is shown. */
  readonly at: string;
  readonly rows: readonly (WalkedRow & {
    /** Line of the sheet, "12". */
    readonly line: string;
    /** The own cell; null = the form has none. */
    readonly cell: string | null;
  })[];
  /** Numbers of the assessors for whom handing in is said at once: who rate together hand in together. */
  readonly handsIn: readonly number[];
}

/** Null when there is no form to assess on. */
export function walkedForm(book: ExamBook, state: AssessState): WalkedForm | null {
  const levels = assessedNow(book, state);
  if (levels !== null) {
    const { form, row, assessed, assessor, isTogether } = levels;
    return {
      form,
      at: row.key,
      rows: assessed.rows.map(({ key, answer, criterion }) => ({
        key,
        isOpen: !isAnswer(answer),
        line: lineOf(criterion.place.cell),
        cell: criterion.ratings.find((rating) => rating.assessor === assessor)?.cell ?? null,
      })),
      handsIn: isTogether ? form.handInCells.map((cell) => cell.assessor) : [assessor],
    };
  }
  const points = pointsNow(book, state);
  if (points === null) return null;
  const { form, row, scored } = points;
  const column = form.columns['achieved'] ?? '';
  return {
    form,
    at: row.key,
    rows: scored.rows.map(({ key, answer, criterion }) => {
      const line = lineOf(criterion.place.cell);
      return { key, isOpen: answer === 'blank' || answer === 'unclear', line, cell: `${column}${line}` };
    }),
    // There is one set of points.
    handsIn: form.handInCells.map((cell) => cell.assessor),
  };
}

/** "12" of "AB12". */
export function lineOf(cell: string): string {
  return cell.replace(/^\D+/, '');
}
