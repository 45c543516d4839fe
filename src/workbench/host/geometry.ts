/** Rows of a sheet in Excel 2007 and later. */
export const MAX_ROWS = 1_048_576;
/** Columns of a sheet in Excel 2007 and later (XFD). */
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells. `row` and `column` count from 0; the counts are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** One cell as an area. */
export const cellArea = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** Row just below the area. */
export const endRow = (area: Area): number => area.row + area.rowCount;

/** Column just right of the area. */
export const endColumn = (area: Area): number => area.column + area.columnCount;

/** Number of cells; at most 2^34, so exact. */
export const cellCount = (area: Area): number => area.rowCount * area.columnCount;

/** Whether it reaches from the first to the last row (`A:C`), column (`1:3`) or both. */
export const isUnbounded = (area: Area): boolean => area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;

/** Whether the cell lies in the area. */
export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < endRow(area) && column >= area.column && column < endColumn(area);

/** Whether `inner` lies in `outer` completely. */
export const containsArea = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  endRow(inner) <= endRow(outer) &&
  endColumn(inner) <= endColumn(outer);

/** Whether two areas cover the same cells. */
export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

/** The cells both have, or null. */
export function intersect(a: Area, b: Area): Area | null {
  // Most areas are nowhere near each other, and lists of them are gone through whole.
  if (a.row >= b.row + b.rowCount || b.row >= a.row + a.rowCount) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(endRow(a), endRow(b)) - row;
  const columnCount = Math.min(endColumn(a), endColumn(b)) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest rectangle that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(endRow(a), endRow(b)) - row,
    columnCount: Math.max(endColumn(a), endColumn(b)) - column,
  };
}

/** What is left of `area` when `hole` is cut out: at most four rectangles that do not overlap. */
export function subtractArea(area: Area, hole: Area): readonly Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const middle = { row: cut.row, rowCount: cut.rowCount };
  const pieces: Area[] = [
    { ...area, rowCount: cut.row - area.row },
    { ...middle, column: area.column, columnCount: cut.column - area.column },
    { ...middle, column: endColumn(cut), columnCount: endColumn(area) - endColumn(cut) },
    { ...area, row: endRow(cut), rowCount: endRow(area) - endRow(cut) },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}
