import type { CellContent, CellWrite } from '../host/cell';
import { boundingArea, cellArea, endColumn, endRow, type Area } from '../host/geometry';
import type { WorkbookStore } from '../host/store';
import type { MemoryBook } from './memory-book';
import type { MemorySheet } from './memory-sheet';
import { moveCells } from './move-cells';

type CellsPart = Pick<
  WorkbookStore,
  'cells' | 'writeCells' | 'clearContents' | 'usedArea' | 'insertCells' | 'deleteCells'
>;

/** Contents of cells, and cells that come and go. */
export function cellsPart(book: MemoryBook): CellsPart {
  return {
    cells: (id, area) => readCells(book.sheet(id), area),
    writeCells: (id, writes) => {
      const area = areaOf(writes);
      if (!area) return;
      const sheet = book.sheet(id);
      for (const write of writes) putContent(book, sheet, write);
      book.stale = true;
      book.emit({ kind: 'cells-changed', sheet: id, area, change: 'RangeEdited' });
    },
    clearContents: (id, area) => {
      book.sheet(id).cells.clear(area);
      book.stale = true;
      book.emit({ kind: 'cells-changed', sheet: id, area, change: 'RangeEdited' });
    },
    usedArea: (id, valuesOnly) => book.sheet(id).usedArea(valuesOnly),
    insertCells: (id, area, shift) => moveCells(book, id, area, shift === 'Down' ? 'row' : 'column', 'insert'),
    deleteCells: (id, area, shift) => moveCells(book, id, area, shift === 'Up' ? 'row' : 'column', 'delete'),
  };
}

function readCells(sheet: MemorySheet, area: Area): readonly (readonly CellContent[])[] {
  const rows: CellContent[][] = [];
  for (let row = area.row; row < endRow(area); row += 1) {
    const line: CellContent[] = [];
    for (let column = area.column; column < endColumn(area); column += 1) line.push(sheet.cellAt(row, column));
    rows.push(line);
  }
  return rows;
}

function putContent(book: MemoryBook, sheet: MemorySheet, { row, column, content }: CellWrite): void {
  if ('formula' in content) {
    const cell = { formula: content.formula, value: 0 };
    sheet.cells.set(row, column, cell);
    book.entered.add(cell);
  } else if (content.value === null) sheet.cells.remove(row, column);
  else sheet.cells.set(row, column, { formula: null, value: content.value });
}

function areaOf(writes: readonly CellWrite[]): Area | null {
  const [first, ...rest] = writes;
  if (!first) return null;
  let { row, column } = first;
  let lastRow = row;
  let lastColumn = column;
  for (const write of rest) {
    row = Math.min(row, write.row);
    column = Math.min(column, write.column);
    lastRow = Math.max(lastRow, write.row);
    lastColumn = Math.max(lastColumn, write.column);
  }
  return boundingArea(cellArea(row, column), cellArea(lastRow, lastColumn));
}
