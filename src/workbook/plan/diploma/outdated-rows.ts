import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import type { DiplomaSheetDiagnosticCode } from '../../../core/exam/diploma/diploma-record';
import type { ExamBook } from '../../../core/exam/exam-book';
import { findSheets } from '../book/find-sheets';
import type { WorkbookSnapshot } from '../snapshot';
import { exemptKey } from './diploma-columns';
import { diplomaDraft } from './plan-diploma';

/**
 * That the sheet Diploma-eisen shows other names, start dates or core tasks than the workbook has by now, or lacks
 * somebody, or was made before its formulas looked at Vrijstellingen; then its outcomes may be behind. @param book read from `snapshot`.
 */
export function outdatedRows(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
): readonly Diagnostic<DiplomaSheetDiagnosticCode>[] {
  const there = findSheets(snapshot).byKey.get('diploma')?.sheet;
  if (there === undefined) return [];
  const looksAtExemptions = there.column(exemptKey('any')) !== null;
  const behind = diplomaDraft(book, snapshot, null, null).rows.filter(({ key, cells }) => {
    const written = cells['machine']?.content;
    if (key === null || !key.startsWith('candidate:') || written?.kind !== 'text') return false;
    return !looksAtExemptions || there.text(there.row(key), there.column('machine')) !== written.text;
  });
  const numbers = behind.flatMap(({ cells }) => {
    const content = cells['number']?.content;
    return content?.kind === 'text' ? [content.text] : [];
  });
  if (numbers.length === 0) return [];
  return [{ code: 'diploma/outdated', severity: 'warning', at: { sheet: there.name }, data: { numbers } }];
}
