import type { ExamBook } from '../core/exam/exam-book';
import type { WorkbookSnapshot } from '../workbook/plan/snapshot';

/** How long forms are compared in one go, in milliseconds: no longer than people notice while they type. */
const slice = 40;

/**
 * Names of the form sheets that no longer fit the plan: those that making the forms again would replace or take away,
 * and those it has to leave because something is filled in on them. In the order of the tabs.
 * A form that was handed out stays as it is. @param book read from `snapshot`. Loads the planner of forms only when there are forms.
 */
export async function outdatedForms(book: ExamBook, snapshot: WorkbookSnapshot): Promise<readonly string[]> {
  return (await outdatedFormsWhile(book, snapshot, () => true)) ?? [];
}

/**
 * As `outdatedForms`, in slices, so that whoever works in the pane is not held up.
 * @param isWanted asked between slices; no longer = null, and whoever asks again goes on where it stopped.
 */
export async function outdatedFormsWhile(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  isWanted: () => boolean,
): Promise<readonly string[] | null> {
  if (book.role === 'form' || book.forms.length === 0) return [];
  const { formComparison } = await import('../workbook/plan/form/forms-out-of-date');
  const isOutOfDate = formComparison(book, snapshot);
  const outdated: string[] = [];
  let began = Date.now();
  for (const form of book.forms) {
    if (Date.now() - began > slice) {
      // Lets everything else have its turn.
      await new Promise((resolve) => setTimeout(resolve));
      began = Date.now();
    }
    if (!isWanted()) return null;
    if (isOutOfDate(form)) outdated.push(form.sheet);
  }
  return outdated;
}
