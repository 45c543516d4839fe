import { Refusal } from '../core/diagnostics/diagnostic';
import type { Diagnostic, Result } from '../core/diagnostics/diagnostic';
import type { ExamBook } from '../core/exam/exam-book';
import { readBook } from '../workbook/plan/read-book';
import type { WorkbookSnapshot } from '../workbook/plan/snapshot';

/**
 * The model of a workbook that has to be ours.
 * @throws Refusal book/empty, book/not-ours, book/newer-format, or what is damaged.
 */
export function openBook(snapshot: WorkbookSnapshot): Result<ExamBook> {
  const read = readBook(snapshot);
  switch (read.kind) {
    case 'book':
      return { value: read.book, diagnostics: read.diagnostics };
    case 'damaged':
      throw new Refusal(read.diagnostic);
    case 'empty':
      throw refusal('book/empty');
    case 'foreign':
      throw refusal('book/not-ours');
    case 'newer':
      throw refusal('book/newer-format', { version: String(read.version) });
  }
}

/**
 * The model of a workbook with a dossier and its plan, for whoever changes it or works from it.
 * @throws Refusal as openBook, and book/is-a-form for a form that was handed out.
 */
export function openPlanBook(snapshot: WorkbookSnapshot): Result<ExamBook> {
  const opened = openBook(snapshot);
  if (opened.value.role === 'form') throw refusal('book/is-a-form');
  return opened;
}

function refusal(code: string, data: Diagnostic['data'] = {}): Refusal {
  return new Refusal({ code, severity: 'error', data });
}
