import { formatReference, parseReference } from '../host/a1';
import { shiftFormula } from '../host/formula-rewrite';
import type { Area } from '../host/geometry';
import type { Axis, SheetId } from '../host/sheet-parts';
import { isWholeLine, shiftArea, shiftOf, type Shift } from '../host/shift';
import type { CellChange } from '../host/store-event';
import type { MemoryBook } from './memory-book';
import { lineArea, type MemorySheet } from './memory-sheet';

/** Inserts or deletes the cells of `area` and moves everything that depends on where cells are. */
export function moveCells(book: MemoryBook, id: SheetId, area: Area, axis: Axis, direction: 'insert' | 'delete'): void {
  const sheet = book.sheet(id);
  const shift = shiftOf(area, axis, direction);
  shiftSheet(sheet, shift);
  if (direction === 'insert') inheritStyles(sheet, area, axis);
  book.tables = book.tables.flatMap((table) => {
    const moved = table.sheet === id ? shiftArea(table.area, shift) : table.area;
    return moved ? [{ ...table, area: moved }] : [];
  });
  book.rewriteFormulas((formula, home) => shiftFormula(formula, home, sheet.record.name, shift));
  const [inserted, deleted] = axis === 'row' ? (['Down', 'Up'] as const) : (['Right', 'Left'] as const);
  const way = direction === 'insert' ? inserted : deleted;
  book.emit({ kind: 'cells-changed', sheet: id, area, change: changeOf(shift), direction: way });
}

function shiftSheet(sheet: MemorySheet, shift: Shift): void {
  const move = (area: Area): Area[] => {
    const moved = shiftArea(area, shift);
    return moved ? [moved] : [];
  };
  sheet.cells.shift(shift);
  sheet.styles.shift(shift);
  sheet.links.shift(shift);
  sheet.validations.shift(shift);
  sheet.merges = sheet.merges.flatMap(move);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap(move);
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  sheet.charts = sheet.charts.flatMap((chart) => {
    const [source] = move(chart.source);
    const [place] = move(chart.place);
    return source && place
      ? [{ ...chart, source, place: { ...chart.place, row: place.row, column: place.column } }]
      : [];
  });
  if (isWholeLine(shift)) {
    sheet.lines[shift.axis].shift({ ...shift, axis: 'row', across: { first: 0, count: 1 } });
  }
  sheet.pageLayout = {
    ...sheet.pageLayout,
    printArea: shiftReferences(sheet.pageLayout.printArea, shift),
    printTitleRows: shiftReferences(sheet.pageLayout.printTitleRows, shift),
    printTitleColumns: shiftReferences(sheet.pageLayout.printTitleColumns, shift),
    rowBreaks: shiftBreaks(sheet.pageLayout.rowBreaks, shift),
  };
}

function shiftReferences(list: string | null, shift: Shift): string | null {
  const moved = (list ?? '').split(',').flatMap((text) => {
    const reference = parseReference(text);
    const area = reference && shiftArea(reference.area, shift);
    return reference && area ? [formatReference(area, reference.anchors)] : [];
  });
  return moved.length > 0 ? moved.join(',') : null;
}

/** Only whole rows carry their page break along; it goes with its row. */
function shiftBreaks(rows: readonly number[], shift: Shift): readonly number[] {
  if (shift.axis !== 'row' || !isWholeLine(shift)) return rows;
  return rows.flatMap((row) => shiftArea(lineArea(row, 1), shift)?.row ?? []);
}

function inheritStyles(sheet: MemorySheet, area: Area, axis: Axis): void {
  if (axis === 'row' && area.row > 0) {
    sheet.styles.inherit({ ...area, row: area.row - 1, rowCount: 1 }, area, axis);
  }
  if (axis === 'column' && area.column > 0) {
    sheet.styles.inherit({ ...area, column: area.column - 1, columnCount: 1 }, area, axis);
  }
  const first = axis === 'row' ? area.row : area.column;
  const count = axis === 'row' ? area.rowCount : area.columnCount;
  const shift = shiftOf(area, axis, 'insert');
  const before = first > 0 && isWholeLine(shift) ? sheet.lines[axis].at(first - 1, 0) : undefined;
  if (before) sheet.lines[axis].set(lineArea(first, count), { ...before, hidden: false });
}

function changeOf(shift: Shift): CellChange {
  const inserted = shift.count > 0;
  if (!isWholeLine(shift)) return inserted ? 'CellInserted' : 'CellDeleted';
  if (shift.axis === 'row') return inserted ? 'RowInserted' : 'RowDeleted';
  return inserted ? 'ColumnInserted' : 'ColumnDeleted';
}
