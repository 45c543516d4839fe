import type { ExamBook } from '../../../core/exam/exam-book';
import type { FoundSheets } from '../book/find-sheets';
import type { CandidateLines } from './candidate-lines';
import { mentioning, namesOf } from './still-named';

/**
 * Lines of Bewaard that came from forms that go, or that name one of these candidates.
 * @param sheets names of those forms.
 */
export function keptLines(
  { byKey }: FoundSheets,
  book: ExamBook,
  numbers: readonly string[],
  sheets: ReadonlySet<string>,
): readonly CandidateLines[] {
  const sheet = byKey.get('kept')?.sheet;
  if (sheet === undefined) return [];
  const isNamed = mentioning(numbers, namesOf(book, numbers));
  const header = sheet.row('header') ?? sheet.corner.row;
  const rows = sheet.rows
    .map(({ index }) => index)
    .filter(
      (row) =>
        row > header &&
        (sheets.has(sheet.text(row, sheet.column('sheet')).trim()) ||
          sheet.columns.some(({ index }) => isNamed(sheet.text(row, index)))),
    );
  return rows.length === 0 ? [] : [{ role: 'kept', sheet, rows }];
}
