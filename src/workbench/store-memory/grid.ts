import { boundingArea, cellArea, containsCell, endColumn, endRow, type Area } from '../host/geometry';
import { shiftArea, type Shift } from '../host/shift';

/** Things in cells, most cells having none. Rows and columns count from 0. */
export class Grid<T> {
  private rows = new Map<number, Map<number, T>>();

  at(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, item: T): void {
    const line = this.rows.get(row);
    if (line) line.set(column, item);
    else this.rows.set(row, new Map([[column, item]]));
  }

  remove(row: number, column: number): void {
    const line = this.rows.get(row);
    if (line?.delete(column) && line.size === 0) this.rows.delete(row);
  }

  /** What lies in the area, in no order; the grid may be changed meanwhile. */
  within(area: Area): { readonly row: number; readonly column: number; readonly item: T }[] {
    const found: { row: number; column: number; item: T }[] = [];
    const add = (row: number, line: ReadonlyMap<number, T>): void => {
      for (const [column, item] of line) if (containsCell(area, row, column)) found.push({ row, column, item });
    };
    if (area.rowCount > this.rows.size) for (const [row, line] of this.rows) add(row, line);
    else {
      for (let row = area.row; row < endRow(area); row += 1) {
        const line = this.rows.get(row);
        if (line) add(row, line);
      }
    }
    return found;
  }

  clear(area: Area): void {
    for (const { row, column } of this.within(area)) this.remove(row, column);
  }

  /** The smallest area that holds everything, or null. */
  bounds(): Area | null {
    let bounds: Area | null = null;
    for (const [row, line] of this.rows) {
      for (const column of line.keys()) {
        if (!bounds) bounds = cellArea(row, column);
        else if (row >= endRow(bounds) || row < bounds.row || column >= endColumn(bounds) || column < bounds.column) {
          bounds = boundingArea(bounds, cellArea(row, column));
        }
      }
    }
    return bounds;
  }

  /** Moves everything as the shift says; what is deleted goes. */
  shift(shift: Shift): void {
    const before = this.rows;
    this.rows = new Map();
    for (const [row, line] of before) {
      for (const [column, item] of line) {
        const place = shiftArea(cellArea(row, column), shift);
        if (place) this.set(place.row, place.column, item);
      }
    }
  }
}
