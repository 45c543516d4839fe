import type { CellPlace } from '../../../core/exam/cell-place';
import { cellName } from '../a1';
import type { CellValue, SheetSnapshot } from '../snapshot';
import type { Cell } from '../workbook-plan';
import type { Positions } from './positions';

/** One row or column of a keyed sheet as it is now; key null = people made it. */
export interface KeyedLine {
  readonly key: string | null;
  /** 0-based on the sheet. */
  readonly index: number;
}

/** A sheet of ours as it is now, read by keys. Indexes are 0-based positions on the sheet. */
export interface KeyedSheet extends Positions {
  readonly name: string;
  readonly corner: Cell;
  /** All rows below and columns right of the corner, in sheet order, repeated keys included. */
  readonly rows: readonly KeyedLine[];
  readonly columns: readonly KeyedLine[];
  readonly value: (row: number | null, column: number | null) => CellValue;
  /** The value as text, not trimmed; empty = "". */
  readonly text: (row: number | null, column: number | null) => string;
  /** The formula with "=", or null. */
  readonly formula: (row: number | null, column: number | null) => string | null;
  readonly place: (row: number | null, column: number | null) => CellPlace;
}

/** A sheet that was not read again is the same object, and so is what it is here. */
const known = new WeakMap<SheetSnapshot, KeyedSheet>();

/**
 * Reads a sheet of ours by its keys.
 * @param corner where the marker is. When a key stands twice (somebody copied a row), the first one has it.
 */
export function keyedSheet(sheet: SheetSnapshot, corner: Cell): KeyedSheet {
  const there = known.get(sheet);
  if (there !== undefined && there.corner.row === corner.row && there.corner.column === corner.column) return there;
  const keyed = byKeys(sheet, corner);
  known.set(sheet, keyed);
  return keyed;
}

function byKeys(sheet: SheetSnapshot, corner: Cell): KeyedSheet {
  const value = (row: number | null, column: number | null): CellValue =>
    row === null || column === null
      ? null
      : (sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null);
  const text = (row: number | null, column: number | null): string => textOf(value(row, column));
  const keyAt = (row: number, column: number): string | null => text(row, column).trim() || null;

  const lastRow = sheet.origin.row + sheet.values.length - 1;
  const widest = sheet.values.reduce((most, { length }) => Math.max(most, length), 0);
  const lastColumn = sheet.origin.column + widest - 1;
  const rows = following(corner.row, lastRow, (row) => keyAt(row, corner.column));
  const columns = following(corner.column, lastColumn, (column) => keyAt(corner.row, column));
  const rowOf = firstByKey(rows);
  const columnOf = firstByKey(columns);

  return {
    name: sheet.name,
    corner,
    rows,
    columns,
    value,
    text,
    formula: (row, column) =>
      row === null || column === null
        ? null
        : (sheet.formulas[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null),
    place: (row, column) => ({
      sheet: sheet.name,
      cell: cellName({ row: row ?? corner.row, column: column ?? corner.column }),
    }),
    row: (key) => rowOf.get(key) ?? null,
    column: (key) => columnOf.get(key) ?? null,
  };
}

/** A cell's value as text; empty = "". */
function textOf(value: CellValue): string {
  return value === null ? '' : String(value);
}

function following(from: number, last: number, keyOf: (index: number) => string | null): readonly KeyedLine[] {
  const lines: KeyedLine[] = [];
  for (let index = from + 1; index <= last; index += 1) lines.push({ key: keyOf(index), index });
  return lines;
}

function firstByKey(lines: readonly KeyedLine[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const { key, index } of lines) if (key !== null && !map.has(key)) map.set(key, index);
  return map;
}
