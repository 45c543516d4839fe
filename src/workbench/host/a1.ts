import { MAX_COLUMNS, MAX_ROWS, type Area } from './geometry';

/** `A` for 0, `XFD` for 16383. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for `A`; may lie beyond the last column. */
const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Which of the four ends of a reference have a `$`. */
export interface Anchors {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

export const ABSOLUTE: Anchors = { firstRow: true, lastRow: true, firstColumn: true, lastColumn: true };
const RELATIVE: Anchors = { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false };

export interface Reference {
  readonly area: Area;
  readonly anchors: Anchors;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/** Reads `A1`, `$A$1:B2`, `A:C` or `1:3` (no sheet). Null when it is none, or lies outside a sheet. */
export function parseReference(text: string): Reference | null {
  const [first = '', last, ...more] = text.split(':');
  if (more.length > 0) return null;
  return parseCells(first, last ?? first) ?? (last === undefined ? null : parseLines(first, last));
}

function parseCells(first: string, last: string): Reference | null {
  const a = CELL.exec(first);
  const b = CELL.exec(last);
  if (!a || !b) return null;
  return referenceOf(
    { at: Number(a[4]) - 1, anchored: a[3] === '$' },
    { at: Number(b[4]) - 1, anchored: b[3] === '$' },
    { at: columnNumber(a[2] ?? ''), anchored: a[1] === '$' },
    { at: columnNumber(b[2] ?? ''), anchored: b[1] === '$' },
  );
}

function parseLines(first: string, last: string): Reference | null {
  const columns = [COLUMN.exec(first), COLUMN.exec(last)];
  const rows = [ROW.exec(first), ROW.exec(last)];
  const end = (match: RegExpExecArray | null | undefined, at: (text: string) => number): End | null =>
    match ? { at: at(match[2] ?? ''), anchored: match[1] === '$' } : null;
  const top = { at: 0, anchored: false };
  const [c1, c2] = [end(columns[0], columnNumber), end(columns[1], columnNumber)];
  if (c1 && c2) return referenceOf(top, { at: MAX_ROWS - 1, anchored: false }, c1, c2);
  const row = (text: string): number => Number(text) - 1;
  const [r1, r2] = [end(rows[0], row), end(rows[1], row)];
  return r1 && r2 ? referenceOf(r1, r2, top, { at: MAX_COLUMNS - 1, anchored: false }) : null;
}

interface End {
  readonly at: number;
  readonly anchored: boolean;
}

function referenceOf(row1: End, row2: End, column1: End, column2: End): Reference | null {
  const [firstRow, lastRow] = row1.at <= row2.at ? [row1, row2] : [row2, row1];
  const [firstColumn, lastColumn] = column1.at <= column2.at ? [column1, column2] : [column2, column1];
  if (firstRow.at < 0 || firstColumn.at < 0 || lastRow.at >= MAX_ROWS || lastColumn.at >= MAX_COLUMNS) return null;
  return {
    area: {
      row: firstRow.at,
      column: firstColumn.at,
      rowCount: lastRow.at - firstRow.at + 1,
      columnCount: lastColumn.at - firstColumn.at + 1,
    },
    anchors: {
      firstRow: firstRow.anchored,
      lastRow: lastRow.anchored,
      firstColumn: firstColumn.anchored,
      lastColumn: lastColumn.anchored,
    },
  };
}

/** Writes an area as Excel does: `B2`, `A1:B2`, `A:C`, `1:3`; with `$` where anchored. */
export function formatReference(area: Area, anchors: Anchors = RELATIVE): string {
  const dollar = (anchored: boolean): string => (anchored ? '$' : '');
  const row1 = `${dollar(anchors.firstRow)}${area.row + 1}`;
  const row2 = `${dollar(anchors.lastRow)}${area.row + area.rowCount}`;
  const column1 = dollar(anchors.firstColumn) + columnLetters(area.column);
  const column2 = dollar(anchors.lastColumn) + columnLetters(area.column + area.columnCount - 1);
  if (area.columnCount === MAX_COLUMNS) return `${row1}:${row2}`;
  if (area.rowCount === MAX_ROWS) return `${column1}:${column2}`;
  return area.rowCount * area.columnCount === 1 ? column1 + row1 : `${column1}${row1}:${column2}${row2}`;
}

/** A sheet's name as addresses and formulas write it: quoted when it is not a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*$/.test(name);
  const readsAsReference = parseReference(name) !== null || /^[rc][0-9]*([rc][0-9]*)?$/i.test(name);
  return plain && !readsAsReference ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Mijn blad'!A1` into the sheet's name (null when there is none) and the rest. */
export function splitSheetName(address: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = address.indexOf('!');
  return mark < 0 ? { sheet: null, rest: address } : { sheet: address.slice(0, mark), rest: address.slice(mark + 1) };
}
