import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { AssessmentForm } from '../../core/exam/assessment-form';
import type { ExamBook } from '../../core/exam/exam-book';
import { openBook } from '../open-book';
import type { LiveWorkbookPort } from '../ports';
import { cellEntry } from './cell-entry';
import type { FormField } from './form-field';

/** What somebody fills in on a form. */
export interface Fill {
  readonly book: ExamBook;
  /** Name of the form's sheet. */
  readonly sheet: string;
  readonly field: FormField;
  /** "" empties the field. */
  readonly text: string;
}

/**
 * Writes one field: one request, of which the workbook as it was read last gives the place. Only where the cell turns out
 * to have moved is the workbook read again, and the field looked for where it is now, once.
 * @throws Refusal assess/field-gone when the form or the row is no longer there; what the workbook refuses.
 */
export async function fillField(
  port: Pick<LiveWorkbookPort, 'fill' | 'snapshot'>,
  { book, sheet, field, text }: Fill,
): Promise<void> {
  const form = formOn(book, sheet);
  const entry = form === undefined ? null : cellEntry(form, field, text);
  if (form === undefined || entry === null) throw gone(sheet);
  let locked: Refusal | null = null;
  const outcome = await port.fill(entry).catch((error: unknown) => {
    // What stands there now may be a heading that nobody can fill in.
    if (!(error instanceof Refusal) || error.diagnostic.code !== 'workbook/sheet-protected') throw error;
    locked = error;
    return 'moved' as const;
  });
  if (outcome === 'filled') return;

  const now = sameForm(openBook(await port.snapshot()).value, form);
  const moved = now === undefined ? null : movedField(form, now, field);
  const again = now === undefined || moved === null ? null : cellEntry(now, moved, text);
  if (locked !== null && again?.place.cell === entry.place.cell) throw locked;
  if (again === null || (await port.fill(again)) === 'moved') throw gone(sheet);
}

/** The form on a sheet. */
export function formOn({ forms, candidateForms }: ExamBook, sheet: string): AssessmentForm | undefined {
  return [...forms, ...candidateForms].find((form) => form.sheet === sheet);
}

function sameForm({ forms, candidateForms }: ExamBook, { examId, copy }: AssessmentForm): AssessmentForm | undefined {
  return [...forms, ...candidateForms].find((form) => form.examId === examId && form.copy === copy);
}

/** The same field where its row is now; null when the row is gone, or there are several and no telling which it is. */
function movedField(before: AssessmentForm, now: AssessmentForm, field: FormField): FormField | null {
  if (field.kind === 'handedIn') return field;
  const id = before.criteria[field.row]?.id;
  const rows = now.criteria.flatMap((row, index) => (row.id === id ? [index] : []));
  const [row] = rows;
  return row === undefined || rows.length > 1 ? null : { ...field, row };
}

function gone(sheet: string): Refusal {
  const diagnostic: Diagnostic = { code: 'assess/field-gone', severity: 'error', data: { sheet } };
  return new Refusal(diagnostic);
}
