import type { FormRead } from '../../../../src/core/exam/collect/accept-form';
import type { AssessmentForm, Rating } from '../../../../src/core/exam/assessment-form';
import type { ExamBook } from '../../../../src/core/exam/exam-book';
import { contentOf } from '../../../../src/core/exam/form-content';
import type { IssuedForm } from '../../../../src/core/exam/issued-form';
import { bookIdOf } from '../../../../src/core/exam/issued-form';
import { bookOf } from '../../checks/sound-book';

export const planBook: ExamBook = bookOf();

/** Levels by assessor, for the rows of PVB1 in turn; "" = blank. */
export type Levels = Readonly<Record<number, readonly string[]>>;

export interface HandedOut {
  readonly file?: string;
  readonly plan?: ExamBook;
  readonly issued?: Partial<IssuedForm>;
  readonly levels?: Levels;
  readonly agreed?: readonly string[];
  readonly form?: Partial<AssessmentForm>;
}

/** A form of PVB1 that came back with these levels. */
export function cameBack({ file = 'a.xlsx', plan = planBook, issued = {}, ...filled }: HandedOut): FormRead {
  const [planned] = plan.exams;
  const [form] = plan.forms;
  if (planned === undefined || form === undefined) throw new Error('a plan with an exam');
  const { rater = null } = issued;
  const raters = rater === null ? [1, 2] : [rater];
  const { levels = {}, agreed = [] } = filled;
  const ratings = (index: number): readonly Rating[] =>
    raters.map((assessor) => ({
      assessor,
      cell: '',
      motivationCell: '',
      level: inTurn(levels[assessor] ?? [], index),
      motivation: inTurn(levels[assessor] ?? [], index) === null ? null : 'Gezien.',
    }));
  const back: AssessmentForm = {
    ...form,
    handedIn: raters.map(() => true),
    assessorNames: raters.map(() => null),
    roles: raters.map(() => null),
    criteria: form.criteria.map((row, index) => ({ ...row, ratings: ratings(index), agreed: inTurn(agreed, index) })),
    ...filled.form,
  };
  const known: IssuedForm = {
    book: bookIdOf(plan.framework, plan.profile),
    examId: planned.exam.id,
    candidate: { number: '1001', name: 'Ada Voorbeeld' },
    attempt: 1,
    kind: 'first',
    of: null,
    carried: [],
    exempt: [],
    earlierAssessors: [],
    rater,
    content: contentOf(form, planned.exam, plan.settings),
    ...issued,
  };
  return { file, book: { ...plan, role: 'form', issued: known, exams: [planned], forms: [back] } };
}

function inTurn(levels: readonly string[], index: number): string | null {
  return levels[index % levels.length] || null;
}
