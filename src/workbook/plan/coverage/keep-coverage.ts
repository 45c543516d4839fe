import type { ExamBook } from '../../../core/exam/exam-book';
import { examKey } from '../exams/exam-columns';
import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import type { CellBlock, CellContent } from '../workbook-plan';
import type { KeptCoverage } from './coverage-input';
import type { LapsedItem } from './lapsed-rows';
import { lapsedItemOf, lapsedKey } from './lapsed-rows';
import { examColumnsOf } from './read-coverage';

/** Rows of items that are no longer in the dossier: they are kept as long as something is marked or noted on them. */
export interface LapsedRows {
  readonly isGone: (key: string) => boolean;
  /** How the row is called from now on. */
  readonly title: (title: string) => string;
  /** The key of the row that takes over a row which lapsed before, because its item is back; null = it is not. */
  readonly back: (row: LapsedItem, title: string) => string | null;
}

const noneLapsed: LapsedRows = { isGone: () => false, title: (title) => title, back: () => null };

/** `back` = key of the row that takes its place, of a row that lapsed before. */
type KeptRow = KeptCoverage['rows'][number] & { readonly back?: string | null };

/**
 * What people added to the matrix, to be kept when it is made anew: rows of their own, columns that are no exam's, and the
 * codes they typed over those of rows, each as a row of its own below the one that gets its item back.
 * @param book as read from the sheet: its exams get a column each, and a typed column with such a header becomes that.
 * @param lapsed which rows have lost their item.
 */
export function keptCoverage(
  { coverage, exams }: Pick<ExamBook, 'coverage' | 'exams'>,
  sheet: KeyedSheet,
  lapsed: LapsedRows = noneLapsed,
): KeptCoverage {
  const header = sheet.row('header');
  const normal = (code: string): string => code.replace(/\s+/g, '').toLowerCase();
  const known = new Set(exams.map(({ exam }) => normal(exam.code)));
  const itemAt = new Map(coverage.rows.map((row) => [row.place.cell, row]));
  const isOvertyped = ({ key, index }: KeyedLine): boolean => {
    const row = itemAt.get(sheet.place(index, sheet.column('code')).cell);
    return (
      row !== undefined && row.lapsed === undefined && key?.startsWith('item:') === true && key !== `item:${row.itemId}`
    );
  };
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

  // A row stands below the item before it; one above all items stays above, so that another update finds it there.
  const isItem = (key: string | null): key is string =>
    key !== null && /^(item|knowledge):/.test(key) && !lapsed.isGone(key);
  let after = 'forms';
  const rows = sheet.rows.flatMap(({ key, index }): readonly KeptRow[] => {
    if (isItem(key)) after = key;
    const code = sheet.text(index, sheet.column('code')).trim();
    const title = sheet.text(index, sheet.column('item')).trim();
    const marks = columns.flatMap((column) =>
      marked(index, column.index) ? (keyOf(column.index, column.key) ?? []) : [],
    );
    if ((key === null && code + title === '') || index < (sheet.row('forms') ?? 0)) return [];
    const row = { after, key: null, code, title, marked: marks, from: index };
    if (key === null || isOvertyped({ key, index })) return [row];
    const filled = marks.length > 0 || notesOn(sheet, index).length > 0;
    const before = lapsedItemOf(key);
    if (before !== null) return filled ? [{ ...row, key, back: lapsed.back(before, title) }] : [];
    if (!filled || !lapsed.isGone(key)) return [];
    if (key.startsWith('knowledge:')) return [{ ...row, title: lapsed.title(title) }];
    const id = key.slice('item:'.length);
    return [{ ...row, key: lapsedKey(code, id), title: lapsed.title(title), lapsed: title }];
  });
  const returned = rows.filter(({ back }) => back !== undefined && back !== null);
  return {
    columns: typed.map(({ index }) => ({
      header: sheet.text(header, index).trim(),
      marked: sheet.rows.flatMap((row) => {
        const back = returned.find(({ from }) => from === row.index)?.back;
        return row.key !== null && !isOvertyped(row) && marked(row.index, index) ? [back ?? row.key] : [];
      }),
    })),
    rows: rows.filter((row) => !returned.includes(row)),
    returned: returned.flatMap(({ back, marked: marks, from }) => (back ? [{ key: back, marked: marks, from }] : [])),
  };
}

/**
 * Notes that people wrote to the right of the matrix, as cells beside the same rows of the new one.
 * @param rowOf where a row of the sheet is in the new one. @param columns number of columns of the new sheet, keys included.
 */
export function keptNotes(
  sheet: KeyedSheet,
  rowOf: (line: KeyedLine) => number | null,
  columns: number,
): readonly CellBlock[] {
  return sheet.rows.flatMap((line) => {
    const row = rowOf(line);
    if (row === null) return [];
    return notesOn(sheet, line.index).map(({ beside, content }): CellBlock => {
      return { row, column: columns + beside, contents: [[content]] };
    });
  });
}

/** What stands to the right of the matrix in a row; `beside` = how many columns from it, from 0. */
function notesOn(
  sheet: KeyedSheet,
  row: number,
): readonly { readonly beside: number; readonly content: CellContent }[] {
  const last = Math.max(...sheet.columns.filter(({ key }) => key !== null).map(({ index }) => index));
  return sheet.columns.flatMap(({ index }) => {
    const content = index > last ? contentOf(sheet, row, index) : null;
    return content === null ? [] : [{ beside: index - last - 1, content }];
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
  readonly gone: readonly { readonly examId: string; readonly header: string; readonly marks: number }[];
} {
  const ids = new Set(exams.map(({ exam }) => exam.id));
  const there = new Set(coverage.columns.flatMap(({ examId }) => examId ?? []));
  return {
    missing: exams.some(({ exam }) => !there.has(exam.id)),
    gone: coverage.columns.flatMap(({ examId, header, marks }) =>
      examId === null || ids.has(examId) ? [] : [{ examId, header, marks: marks.length }],
    ),
  };
}
