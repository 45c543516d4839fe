import { Refusal } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import type { EditedForm } from '../../core/exam/row-edits/edited-form';
import { tidyForm } from '../../core/exam/row-edits/edited-form';
import { settleEdits } from '../../core/exam/row-edits/settle-edits';
import { essentialParts, planEssential } from '../../workbook/plan/exams/plan-essential';
import { planRowEdit, rowsOnForm } from '../../workbook/plan/plan-row-edit';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import type { RowEditing } from './row-editing';

/** The form of an exam as the workbook has it; null when it has none with levels. */
export function formOnSheet(book: ExamBook, examId: string): EditedForm | null {
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  const form = book.forms.find((each) => each.examId === examId);
  if (planned === undefined || form === undefined || form.levels.length === 0) return null;
  const rows = rowsOnForm(book, examId);
  return { rows, essential: essentialParts(planned, book).filter((part) => rows.has(part)) };
}

/**
 * Writes edits of a form's rows, joined with what changed in the sheet meanwhile.
 * @param book read from `snapshot`.
 * @throws Refusal rows/changed-meanwhile when a row that was edited changed there too, rows/without-text for a
 *   row of the school's own that says nothing, and what planRowEdit and planEssential refuse. Nothing is written then.
 */
export function planRowEdits(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  examId: string,
  { base, edits }: RowEditing,
): WorkbookPlan {
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  const now = formOnSheet(book, examId);
  if (planned === undefined || now === null) {
    throw refusal('forms/no-form', { exam: planned?.exam.code ?? examId });
  }
  const { conflicts, form: typed } = settleEdits(base, edits, now);
  const form = tidyForm(typed);
  if (conflicts.length > 0) {
    throw refusal('rows/changed-meanwhile', { rows: conflicts.map(({ text }) => text) });
  }
  if ([...form.rows.values()].flat().some(({ text }) => text === '')) {
    throw refusal('rows/without-text', { exam: planned.exam.code });
  }
  const elsewhere = essentialParts(planned, book).filter((part) => !form.rows.has(part));
  const essential = planEssential(book, examId, [...elsewhere, ...form.essential]);
  const plan = planRowEdit(essential?.book ?? book, snapshot, examId, form.rows);
  return essential === null ? plan : { ...plan, changes: [...plan.changes, essential.change] };
}

function refusal(
  code: 'forms/no-form' | 'rows/changed-meanwhile' | 'rows/without-text',
  data: Readonly<Record<string, string | readonly string[]>>,
): Refusal {
  return new Refusal({ code, severity: 'error', data });
}
