import type { AssessedForm, AssessedRow } from '../../core/exam/assess/assessed-form';
import { assessedForm } from '../../core/exam/assess/assessed-form';
import { ratersOn } from '../../core/exam/assess/raters-on';
import type { RowToDo } from '../../core/exam/assess/still-to-do';
import { stillToDo } from '../../core/exam/assess/still-to-do';
import type { AssessmentForm } from '../../core/exam/assessment-form';
import type { ExamBook } from '../../core/exam/exam-book';
import type { Exam } from '../../core/exam/exam-plan';
import type { Outcome } from '../../core/exam/mark';
import { carriedParts } from '../../core/exam/results/carried-parts';
import type { FormScore } from '../../core/exam/scoring';
import { scoreForm } from '../../core/exam/scoring';
import { itemNamed, referenceOf, unitAbove } from '../../core/framework/structure';
import type { AssessState } from './assess-state';
import { chosenForm } from './forms-to-assess';

/** What is before somebody who assesses: the form, who they are on it, and the row. */
export interface AssessedNow {
  readonly form: AssessmentForm;
  readonly exam: Exam;
  readonly assessor: number;
  /** All assessors give one set of levels. */
  readonly isTogether: boolean;
  readonly assessed: AssessedForm;
  /** From 0. */
  readonly at: number;
  readonly row: AssessedRow;
  readonly toDo: readonly RowToDo[];
  readonly isHandedIn: boolean;
  /** Null as long as it would tell what others gave. */
  readonly outcome: Outcome | null;
  /**
   * How a re-mark's row was judged before: "later" until every own row has an answer and no row is unrated, from when the
   * sheet shows it too (rubric-row-formulas.ts). Null = the form is of no re-mark.
   */
  readonly earlier: 'later' | { readonly judged: string | null } | null;
}

/** Null when the form somebody is on is none with levels. */
export function assessedNow(book: ExamBook, state: AssessState): AssessedNow | null {
  const chosen = chosenForm(book, state);
  if (chosen === null) return null;
  const { form, exam } = chosen;
  const raters = ratersOn(form);
  if (raters.length === 0) return null;
  const assessor = raters.find((number) => number === state.assessor) ?? raters[0] ?? 1;
  const assessed = assessedForm(form, exam, book.settings, assessor);
  const at = Math.max(
    0,
    assessed.rows.findIndex(({ key }) => key === state.row),
  );
  const row = assessed.rows[at];
  if (row === undefined) return null;
  const handIns = form.handInCells.map((cell, index) => ({ ...cell, isDone: form.handedIn[index] === true }));
  const isTogether = book.settings.ratingMode === 'joint';
  const own = handIns.filter((handIn) => isTogether || handIn.assessor === assessor);
  const score = scoreOf(book, form, exam, raters);
  const isJudged = assessed.isComplete && score.exam.unrated === 0;
  const judged = isJudged ? { judged: row.criterion.earlier ?? null } : 'later';
  return {
    form,
    exam,
    assessor,
    isTogether,
    assessed,
    at,
    row,
    toDo: stillToDo(assessed, book.settings, form.status),
    isHandedIn: own.length > 0 && own.every(({ isDone }) => isDone),
    outcome: assessed.isComplete || raters.length === 1 ? score.exam.outcome : null,
    earlier: form.columns['earlierLevel'] === undefined ? null : judged,
  };
}

function scoreOf(
  { framework, settings, issued }: ExamBook,
  form: AssessmentForm,
  exam: Exam,
  raters: readonly number[],
): FormScore {
  const coreTaskOf = (workProcess: string): string | null => {
    const item = itemNamed(framework, workProcess);
    const unit = item === null ? null : unitAbove(framework, item.id);
    return unit === null ? null : referenceOf(framework, unit);
  };
  // A form with levels takes over work processes only: those of an exam without them have points.
  const carried = issued === null ? [] : carriedParts(issued.carried, issued.of ?? issued.attempt, () => 0);
  return scoreForm(form.criteria, exam, settings, coreTaskOf, raters, carried, form.status);
}
