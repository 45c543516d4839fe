import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import { findSheets } from '../book/find-sheets';
import { planColumnsOf } from '../exams/plan-columns';
import type { WorkbookSnapshot } from '../snapshot';
import { renewForm } from './renew-form';

/**
 * Tells of an exam's own form whether planForms would renew it or take it away, or has to leave it as it is although it no
 * longer fits. No form is laid out for that which is not there.
 * @param book a plan with forms, read from `snapshot`.
 */
export function formComparison(book: ExamBook, snapshot: WorkbookSnapshot): (form: AssessmentForm) => boolean {
  const { byKey } = findSheets(snapshot);
  const plan = byKey.get('plan')?.sheet;
  if (plan === undefined) throw new Error('a book with forms has a plan');
  const columns = planColumnsOf(plan);
  return ({ examId, sheet }) => {
    const exam = book.exams.find((planned) => planned.exam.id === examId)?.exam;
    const there = byKey.get(`form:${examId}`)?.sheet;
    // One of which the exam is gone is taken away, or left because something stands on it.
    if (exam === undefined || there === undefined) return true;
    return renewForm(book, exam, columns, there, () => sheet).kind !== 'up-to-date';
  };
}
