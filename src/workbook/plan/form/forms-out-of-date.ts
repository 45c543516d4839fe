import type { ExamBook } from '../../../core/exam/exam-book';
import { findSheets } from '../book/find-sheets';
import { planColumnsOf } from '../exams/plan-columns';
import type { WorkbookSnapshot } from '../snapshot';
import { renewForm } from './renew-form';

/**
 * Names of the exams' own forms that planForms would renew or take away, or has to leave as they are although they no longer
 * fit; in the order of the tabs. No form is laid out for it.
 * @param book a plan, read from `snapshot`.
 */
export function formsOutOfDate(book: ExamBook, snapshot: WorkbookSnapshot): readonly string[] {
  const { byKey } = findSheets(snapshot);
  const plan = byKey.get('plan')?.sheet;
  if (plan === undefined) throw new Error('a book with forms has a plan');
  const columns = planColumnsOf(plan);
  return book.forms
    .filter(({ examId, sheet }) => {
      const exam = book.exams.find((planned) => planned.exam.id === examId)?.exam;
      const there = byKey.get(`form:${examId}`)?.sheet;
      // One of which the exam is gone is taken away, or left because something stands on it.
      if (exam === undefined || there === undefined) return true;
      return renewForm(book, exam, columns, there, () => sheet).kind !== 'up-to-date';
    })
    .map(({ sheet }) => sheet);
}
