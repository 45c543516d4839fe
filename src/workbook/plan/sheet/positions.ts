import { cellName } from '../a1';

/**
 * Where keyed rows and columns of a sheet are: in a sheet being planned, or in one that people have worked in. Formulas
 * are written from positions only, so that the reader can write down what a result cell must hold now, wherever rows and
 * columns have moved.
 */
export interface Positions {
  /** 0-based row of the sheet; null = the key is not there (any more). */
  readonly row: (key: string) => number | null;
  readonly column: (key: string) => number | null;
}

/** Stands in a formula for a cell that is gone: such a formula equals nothing a sheet can hold. */
const gone = '#GONE!';

/** The address of a keyed cell, e.g. "F12", or "$F$12" when `fixed`. */
export function addressOf(positions: Positions, row: string, column: string, fixed = false): string {
  const cell = { row: positions.row(row), column: positions.column(column) };
  return cell.row === null || cell.column === null ? gone : cellName({ row: cell.row, column: cell.column }, fixed);
}

/** The address of part of a keyed column, e.g. "F12:F20". */
export function columnRange(
  positions: Positions,
  firstRow: string,
  lastRow: string,
  column: string,
  fixed = false,
): string {
  return `${addressOf(positions, firstRow, column, fixed)}:${addressOf(positions, lastRow, column, fixed)}`;
}

/** Positions of a sheet of which row 0 and column 0 hold the keys, in the order given; null = a row without a key. */
export function plannedPositions(
  rowKeys: readonly (string | null)[],
  columnKeys: readonly (string | null)[],
): Positions {
  const rows = indexed(rowKeys);
  const columns = indexed(columnKeys);
  return { row: (key) => rows.get(key) ?? null, column: (key) => columns.get(key) ?? null };
}

function indexed(keys: readonly (string | null)[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  keys.forEach((key, index) => {
    if (key !== null && !map.has(key)) map.set(key, index + 1);
  });
  return map;
}
