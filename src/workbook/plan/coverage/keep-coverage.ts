import type { ExamBook } from '../../../core/exam/exam-book';
import { examKey } from '../exams/exam-columns';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { CellBlock, CellContent } from '../workbook-plan';
import type { KeptCoverage } from './coverage-input';
import { examColumnsOf } from './read-coverage';

/**
 * What people added to the matrix, to be kept when it is made anew: rows of their own, and columns that are no exam's.
 * @param owned headers (codes) of exams that get a column: a typed column with such a header becomes that column.
 */
export function keptCoverage(sheet: KeyedSheet, owned: readonly string[]): KeptCoverage {
  const header = sheet.row('header');
  const normal = (code: string): string => code.replace(/\s+/g, '').toLowerCase();
  const known = new Set(owned.map(normal));
  const marked = (row: number, column: number): boolean => sheet.text(row, column).trim() !== '';
  const columns = examColumnsOf(sheet);
  const typed = columns.filter(({ key, index }) => {
    const text = sheet.text(header, index).trim();
    const used = text !== '' || sheet.rows.some((row) => row.key?.startsWith('item:') && marked(row.index, index));
    return key === null && used && !known.has(normal(text));
  });
  const keyOf = (index: number, examId: string | null): string | null => {
    if (examId !== null) return examKey(examId);
    const place = typed.findIndex((column) => column.index === index);
    return place < 0 ? null : `#${place}`;
  };

  let after = 'forms';
  const rows = sheet.rows.flatMap(({ key, index }): KeptCoverage['rows'] => {
    if (key !== null) after = key;
    const code = sheet.text(index, sheet.column('code')).trim();
    const title = sheet.text(index, sheet.column('item')).trim();
    const marks = columns.flatMap((column) =>
      marked(index, column.index) ? (keyOf(column.index, column.key) ?? []) : [],
    );
    if (key !== null || code + title === '' || index < (sheet.row('forms') ?? 0)) return [];
    return [{ after, code, title, marked: marks }];
  });
  return {
    columns: typed.map(({ index }) => ({
      header: sheet.text(header, index).trim(),
      marked: sheet.rows.flatMap((row) => (row.key !== null && marked(row.index, index) ? [row.key] : [])),
    })),
    rows,
  };
}

/**
 * Notes that people wrote to the right of the matrix, as cells beside the same rows of the new one.
 * @param rowOf position of a keyed row in the new sheet. @param columns number of columns of the new sheet, keys included.
 */
export function keptNotes(
  sheet: KeyedSheet,
  rowOf: (key: string) => number | null,
  columns: number,
): readonly CellBlock[] {
  const last = Math.max(...sheet.columns.filter(({ key }) => key !== null).map(({ index }) => index));
  return sheet.rows.flatMap(({ key, index }) => {
    const row = key === null ? null : rowOf(key);
    if (row === null) return [];
    return sheet.columns.flatMap((column): readonly CellBlock[] => {
      const content = column.index > last ? contentOf(sheet, index, column.index) : null;
      return content === null ? [] : [{ row, column: columns + column.index - last - 1, contents: [[content]] }];
    });
  });
}

function contentOf(sheet: KeyedSheet, row: number, column: number): CellContent | null {
  const value = sheet.value(row, column);
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: String(value) };
}

/** Exams of which the matrix has no column, and columns of exams that are gone. */
export function columnChanges({ coverage, exams }: Pick<ExamBook, 'coverage' | 'exams'>): {
  readonly missing: boolean;
  readonly gone: readonly { readonly header: string; readonly marks: number }[];
} {
  const ids = new Set(exams.map(({ exam }) => exam.id));
  const there = new Set(coverage.columns.flatMap(({ examId }) => examId ?? []));
  return {
    missing: exams.some(({ exam }) => !there.has(exam.id)),
    gone: coverage.columns
      .filter(({ examId }) => examId !== null && !ids.has(examId))
      .map(({ header, marks }) => ({ header, marks: marks.length })),
  };
}
