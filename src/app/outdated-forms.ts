import type { ExamBook } from '../core/exam/exam-book';
import type { FormsDiagnosticCode } from '../language/forms-texts';
import type { WorkbookSnapshot } from '../workbook/plan/snapshot';

/** Forms that are left as they are although they no longer fit. */
const keptCodes = [
  'forms/kept-filled',
  'forms/kept-approved',
  'forms/kept-notes',
  'forms/kept-without-exam',
] as const satisfies readonly FormsDiagnosticCode[];

/**
 * Names of the form sheets that no longer fit the plan: those that making the forms again would replace or take away,
 * and those it has to leave because something is filled in on them. In the order of the tabs.
 * A form that was handed out stays as it is. @param book read from `snapshot`. Loads the planner of forms only when there are forms.
 */
export async function outdatedForms(book: ExamBook, snapshot: WorkbookSnapshot): Promise<readonly string[]> {
  if (book.role === 'form' || book.forms.length === 0) return [];
  const { planForms } = await import('../workbook/plan/plan-forms');
  // Only compared, never written: that the workbook is protected does not matter here.
  const open = snapshot.structureProtected ? { ...snapshot, structureProtected: false } : snapshot;
  const { value, diagnostics } = planForms(book, open);
  const outdated = new Set([
    ...value.changes.flatMap((change) => (change.kind === 'create' ? [] : [change.target])),
    ...diagnostics.flatMap(({ code, data }) => (keptCodes.some((kept) => kept === code) ? [String(data.sheet)] : [])),
  ]);
  return book.forms.map(({ sheet }) => sheet).filter((sheet) => outdated.has(sheet));
}
