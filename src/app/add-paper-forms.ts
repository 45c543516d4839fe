import { planPaperForms } from '../workbook/plan/paper/plan-paper-forms';
import { openPlanBook } from './open-book';
import type { ApplyOptions, WorkbookPort } from './ports';

/**
 * Puts an empty form for paper beside every form, or makes the one that is there anew.
 * @returns how many there are. @throws Refusal book/… for a workbook without a plan, workbook/… when it takes no sheets.
 */
export async function addPaperForms(workbook: WorkbookPort, options: ApplyOptions = {}): Promise<number> {
  const snapshot = await workbook.snapshot();
  const book = openPlanBook(snapshot).value;
  const plan = planPaperForms(
    book,
    snapshot,
    book.exams.map(({ exam }) => exam.id),
  );
  await workbook.apply(plan, options);
  return plan.changes.length;
}
