import type { Axis } from './sheet-parts';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './geometry';

/**
 * Cells that move because cells before them came or went: `count` rows (or columns) come in at `at`, or those from `at`
 * on go when it is negative. Only what lies within `across` (columns for rows, rows for columns) moves.
 */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  readonly across: { readonly first: number; readonly count: number };
}

/** The shift that inserting (or deleting) the cells of `area` makes. */
export function shiftOf(area: Area, axis: Axis, direction: 'insert' | 'delete'): Shift {
  const sign = direction === 'insert' ? 1 : -1;
  return axis === 'row'
    ? { axis, at: area.row, count: sign * area.rowCount, across: { first: area.column, count: area.columnCount } }
    : { axis, at: area.column, count: sign * area.columnCount, across: { first: area.row, count: area.rowCount } };
}

/** Whether whole rows or columns move. */
export const isWholeLine = (shift: Shift): boolean =>
  shift.across.count === (shift.axis === 'row' ? MAX_COLUMNS : MAX_ROWS);

/** Where an area is after the shift; null when all of it went. An area that is only partly in the way stays. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === 'row';
  const first = rows ? area.column : area.row;
  const count = rows ? area.columnCount : area.rowCount;
  const { across } = shift;
  if (first < across.first || first + count > across.first + across.count) return area;
  const moved = rows
    ? shiftSpan(area.row, area.rowCount, shift, MAX_ROWS)
    : shiftSpan(area.column, area.columnCount, shift, MAX_COLUMNS);
  if (!moved) return null;
  return rows
    ? { ...area, row: moved.first, rowCount: moved.count }
    : { ...area, column: moved.first, columnCount: moved.count };
}

function shiftSpan(
  first: number,
  count: number,
  { at, count: by }: Shift,
  limit: number,
): { readonly first: number; readonly count: number } | null {
  if (count === limit) return { first, count };
  const end = first + count;
  const move = (edge: number): number => (by > 0 ? edge + by : Math.max(at, edge + by));
  const newFirst = first >= at ? move(first) : first;
  const newEnd = end > at ? move(end) : end;
  const last = Math.min(newEnd, limit);
  return last > newFirst ? { first: newFirst, count: last - newFirst } : null;
}
