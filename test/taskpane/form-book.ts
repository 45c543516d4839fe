import type { AssessmentForm } from '../../src/core/exam/assessment-form';
import type { ExamBook } from '../../src/core/exam/exam-book';
import type { Settings } from '../../src/core/exam/exam-plan';
import type { Filled } from '../core/exam/assess/form-to-assess';
import { formWith } from '../core/exam/assess/form-to-assess';
import { bookWith, plan } from './example-book';

const descriptors = { O: 'vraagt niets', V: 'stelt een open vraag', G: 'vraagt door op wat de huurder zegt' };

/** A form that was handed out, open in a workbook of its own. */
export function formBook(
  rows: readonly Filled[],
  { raters = 2, settings = {}, form = {} }: FormBookOptions = {},
): ExamBook {
  const [exam] = plan.exams;
  const book = bookWith(plan.exams.slice(0, 1), 0);
  const plain = formWith(rows, raters);
  const filled: AssessmentForm = {
    ...plain,
    examId: exam?.id ?? '',
    candidate: { number: '1001', name: null },
    criteria: plain.criteria.map((row, index) => ({
      ...row,
      descriptors,
      critical: index === 0,
      evidence: index === 0 ? 'observatie' : null,
    })),
    ...form,
  };
  return { ...book, role: 'form', settings: { ...book.settings, ...settings }, forms: [filled], sheets: none };
}

interface FormBookOptions {
  readonly raters?: number;
  readonly settings?: Partial<Settings>;
  readonly form?: Partial<AssessmentForm>;
}

const none: ExamBook['sheets'] = { dossier: '', plan: '', coverage: '', findings: null, candidates: null };
