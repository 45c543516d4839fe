import type { ExamBook } from '../core/exam/exam-book';
import type { WorkbookSnapshot } from '../workbook/plan/snapshot';

/**
 * Names of the form sheets that no longer fit the plan: those that making the forms again would replace or take away,
 * and those it has to leave because something is filled in on them. In the order of the tabs.
 * A form that was handed out stays as it is. @param book read from `snapshot`. Loads the planner of forms only when there are forms.
 */
export async function outdatedForms(book: ExamBook, snapshot: WorkbookSnapshot): Promise<readonly string[]> {
  if (book.role === 'form' || book.forms.length === 0) return [];
  const { formsOutOfDate } = await import('../workbook/plan/form/forms-out-of-date');
  return formsOutOfDate(book, snapshot);
}
