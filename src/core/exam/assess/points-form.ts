import type { AssessmentForm, Criterion } from '../assessment-form';
import { roundTo6 } from '../rounding';
import { possiblePoints } from '../score-points';

/** "unasked" is a topic without questions; "unclear" is no number, less than nothing, or more than the topic can bring. */
export type PointsAnswer = 'unasked' | 'blank' | 'given' | 'unclear';

/** A topic of a knowledge exam as who gives the points has it before them. */
export interface PointsRow {
  /** Tells the row apart on its form. */
  readonly key: string;
  readonly criterion: Criterion;
  readonly questions: number | null;
  readonly pointsEach: number | null;
  /** The most it can bring; 0 = it has no questions. */
  readonly maximum: number;
  readonly answer: PointsAnswer;
  /** What stands in the cell: a number with a point, or whatever else somebody typed; "" = nothing, which is not 0. */
  readonly typed: string;
  /** Null unless they are possible. */
  readonly points: number | null;
  readonly remark: string | null;
}

/** A knowledge exam's form as who gives the points has it before them. */
export interface PointsForm {
  readonly rows: readonly PointsRow[];
  /** Topics with questions. */
  readonly asked: number;
  readonly answered: number;
  readonly isComplete: boolean;
  /** Points so far, and of how many on all topics with questions; without what was taken over. */
  readonly points: number;
  readonly maximum: number;
}

/** Whether a form is that of a knowledge exam, on which points are given instead of levels. */
export function isPointsForm({ columns }: Pick<AssessmentForm, 'columns'>): boolean {
  return columns['achieved'] !== undefined;
}

/** What is to be given points on a form, and how far it is. Source: domain.md, "Forms differ by kind of exam". */
export function pointsForm(form: AssessmentForm): PointsForm {
  const rows = form.criteria.map((criterion) => rowOf(form, criterion));
  const asked = rows.filter(({ answer }) => answer !== 'unasked');
  const given = asked.filter(({ answer }) => answer === 'given');
  return {
    rows,
    asked: asked.length,
    answered: given.length,
    isComplete: asked.length > 0 && given.length === asked.length,
    points: roundTo6(given.reduce((sum, { points }) => sum + (points ?? 0), 0)),
    maximum: roundTo6(asked.reduce((sum, { maximum }) => sum + maximum, 0)),
  };
}

function rowOf(form: AssessmentForm, criterion: Criterion): PointsRow {
  const { questions = null, pointsEach = null } = form.questions[criterion.id] ?? {};
  const { points = null, typed: word = '', remark = null } = form.achieved[criterion.id] ?? {};
  const maximum = Math.max(0, roundTo6((questions ?? 0) * (pointsEach ?? 0)));
  const typed = points === null ? word : String(points);
  const possible = possiblePoints(points, maximum);
  const answer = maximum === 0 ? 'unasked' : typed === '' ? 'blank' : possible === null ? 'unclear' : 'given';
  return { key: criterion.id, criterion, questions, pointsEach, maximum, answer, typed, points: possible, remark };
}
