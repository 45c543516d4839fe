import type { ExamBook } from '../../../core/exam/exam-book';
import { candidateSheetTextsOf } from '../../../language/candidate-sheet-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { findSheets } from '../book/find-sheets';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { Area, CellContent, SheetChange, Widening } from '../workbook-plan';
import { meetsCell, meetsWidth } from './candidate-sheet';
import { candidateKey } from './read-candidate-sheet';

export interface AddedColumn {
  readonly change: Extract<SheetChange, { readonly kind: 'write' }>;
  readonly header: string;
}

/**
 * The column of Kandidaten in which the exam office says who meets the requirements, for a list of before it was there: the
 * last one of the table, or right of everything where somebody has something there or the list is no table any more. Null =
 * nothing is missing, or no list is left to add it to. @param book read from `snapshot`.
 */
export function missingMeets(
  book: Pick<ExamBook, 'language' | 'framework'>,
  snapshot: WorkbookSnapshot,
): AddedColumn | null {
  const sheet = findSheets(snapshot).byKey.get('candidates')?.sheet;
  const header = sheet?.row('header') ?? null;
  if (sheet === undefined || header === null || sheet.column('meets') !== null) return null;
  const words = candidateSheetTextsOf(book.language);
  const cell = meetsCell(words, sheetTextsOf(book.language, book.framework.kind));
  const place = placeFor(sheet, header, snapshot);
  const { area } = place;
  const text = (value: string): CellContent => ({ kind: 'text', text: value });
  const below: Area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const change: AddedColumn['change'] = {
    kind: 'write',
    target: sheet.name,
    blocks: [
      { row: sheet.corner.row, column: area.column, contents: [[text('meets')]] },
      {
        row: area.row,
        column: area.column,
        contents: Array.from({ length: area.rows }, (_, index) => [index === 0 ? text(words.meets) : cell.content]),
      },
    ],
    widen: {
      ...place,
      columns: [{ column: area.column, width: meetsWidth }],
      features: [
        { kind: 'style', area: { ...area, rows: 1 }, style: 'header' },
        { kind: 'style', area: below, style: cell.style },
        ...(cell.input === undefined ? [] : [{ kind: 'validation', area: below, ...cell.input } as const]),
      ],
    },
  };
  return { change, header: words.meets };
}

function placeFor(sheet: KeyedSheet, header: number, { tables }: WorkbookSnapshot): Pick<Widening, 'table' | 'area'> {
  const onSheet = tables.filter((each) => each.sheet === sheet.name);
  const table = onSheet.find(({ area }) => area.row === header) ?? null;
  if (table !== null) {
    const { area: from } = table;
    const area = { ...from, column: from.column + from.columns, columns: 1 };
    if (isFree(sheet, area, onSheet)) {
      return { table: { name: table.name, from, to: { ...from, columns: from.columns + 1 } }, area };
    }
  }
  const used = sheet.columns.map(({ index }) => index);
  const tabled = onSheet.map(({ area }) => area.column + area.columns - 1);
  const listed = sheet.rows.filter(({ key }) => key === candidateKey).map(({ index }) => index);
  const last = Math.max(header + 1, ...listed, ...(table === null ? [] : [table.area.row + table.area.rows - 1]));
  const column = Math.max(sheet.corner.column, ...used, ...tabled) + 1;
  return { table: null, area: { row: header, column, rows: last - header + 1, columns: 1 } };
}

/** Nothing stands in these cells, nor in the row of the keys, and no other table does. */
function isFree(sheet: KeyedSheet, area: Area, tables: readonly TableSnapshot[]): boolean {
  const rows = [sheet.corner.row, ...Array.from({ length: area.rows }, (_, index) => area.row + index)];
  const isEmpty = rows.every((row) => sheet.text(row, area.column) === '' && sheet.formula(row, area.column) === null);
  return isEmpty && !tables.some(({ area: other }) => overlaps(area, other));
}

function overlaps(one: Area, other: Area): boolean {
  const crosses = (a: number, size: number, b: number, length: number): boolean => a < b + length && b < a + size;
  return (
    crosses(one.row, one.rows, other.row, other.rows) && crosses(one.column, one.columns, other.column, other.columns)
  );
}
