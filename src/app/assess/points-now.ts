import type { PointsForm, PointsRow } from '../../core/exam/assess/points-form';
import { isPointsForm, pointsForm } from '../../core/exam/assess/points-form';
import type { AssessmentForm } from '../../core/exam/assessment-form';
import type { ExamBook } from '../../core/exam/exam-book';
import type { Exam } from '../../core/exam/exam-plan';
import { wholeMark } from '../../core/exam/mark';
import type { Grade } from '../../core/exam/results/attempt';
import { roundTo6 } from '../../core/exam/rounding';
import type { TopicPoints } from '../../core/exam/score-points';
import { scorePoints } from '../../core/exam/score-points';
import type { AssessState } from './assess-state';
import { chosenForm } from './forms-to-assess';

/** What is before somebody who gives the points of a knowledge exam. */
export interface PointsNow {
  readonly form: AssessmentForm;
  readonly exam: Exam;
  readonly scored: PointsForm;
  /** From 0. */
  readonly at: number;
  readonly row: PointsRow;
  readonly isHandedIn: boolean;
  readonly result: PointsResult;
}

/** What the form shows of its result; null = not (yet), as in the sheet. */
export interface PointsResult {
  readonly outcome: Grade | null;
  readonly percentage: number | null;
  /** Whole. */
  readonly mark: number | null;
  readonly points: number | null;
  readonly maximum: number;
}

/** Null when the form somebody is on is none of a knowledge exam. */
export function pointsNow(book: ExamBook, state: AssessState): PointsNow | null {
  const chosen = chosenForm(book, state);
  if (chosen === null || !isPointsForm(chosen.form)) return null;
  const { form, exam } = chosen;
  const scored = pointsForm(form);
  const at = Math.max(
    0,
    scored.rows.findIndex(({ key }) => key === state.row),
  );
  const row = scored.rows[at];
  if (row === undefined) return null;
  const isHandedIn = form.handedIn.length > 0 && form.handedIn.every((isDone) => isDone);
  return { form, exam, scored, at, row, isHandedIn, result: resultOf(book, form, exam, scored) };
}

/** As blueprint-formulas.ts: what was taken over counts, and with the setting nothing is shown before all is known. */
function resultOf({ settings }: ExamBook, form: AssessmentForm, exam: Exam, scored: PointsForm): PointsResult {
  const carried = carriedOn(form);
  const asked = scored.rows.filter(({ answer }) => answer !== 'unasked');
  const all = [...carried, ...asked];
  const maximum = roundTo6(all.reduce((sum, topic) => sum + topic.maximum, 0));
  const nothing = { outcome: null, percentage: null, mark: null, points: null, maximum };
  if (form.status === 'absent' || form.status === 'invalid') return nothing;
  const isKnown = all.length > 0 && all.every(({ points }) => points !== null);
  const points = roundTo6(all.reduce((sum, topic) => sum + (topic.points ?? 0), 0));
  const { outcome, percentage, mark } = scorePoints(all, exam, settings);
  const shown = isKnown || !settings.hideResultsUntilComplete ? { ...nothing, points } : nothing;
  const hasMark = mark !== null && outcome !== null && settings.resultAs !== 'words';
  return { ...shown, outcome, percentage, mark: hasMark ? wholeMark(mark, outcome) : null };
}

/** What a resit took over, from the locked cells of its form. */
function carriedOn({ resultCells }: AssessmentForm): readonly TopicPoints[] {
  const number = (key: string): number => Number(resultCells.find((cell) => cell.key === key)?.expected);
  return resultCells.flatMap(({ key }) => {
    const [, part] = /^(carried:.*)\/maximum$/.exec(key) ?? [];
    return part === undefined ? [] : [{ maximum: number(key), points: number(`${part}/earned`) }];
  });
}
