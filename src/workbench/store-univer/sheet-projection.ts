import { BooleanNumber, type ICommandService, type IObjectMatrixPrimitiveType, type ICellData } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { CellContent } from '../host/cell';
import { type Area, MAX_COLUMNS, endColumn, endRow } from '../host/geometry';
import type { Axis } from '../host/sheet-parts';
import { type CellStyle, DEFAULT_STYLE } from '../host/style';
import { expandFormula } from '../store-memory/expand-formula';
import type { MemoryBook } from '../store-memory/memory-book';
import type { MemorySheet } from '../store-memory/memory-sheet';
import { contentToUniver } from './content';
import { rangeOf } from './rules-to-univer';
import { RulesProjection } from './rules-projection';
import { styleToUniver } from './style-to-univer';

/** Pixels per point on a screen. */
export const PIXELS_PER_POINT = 4 / 3;
/** Rows and columns that can be seen beyond what is used. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;
export const FIRST_ROWS = 500;
export const FIRST_COLUMNS = 40;

interface ShownCell {
  readonly content: CellContent;
  readonly style: CellStyle;
  readonly formula: string | null;
}

/** What `begin` gives: part of a sheet as Univer wants it. */
export interface InitialCells {
  readonly cellData: IObjectMatrixPrimitiveType<ICellData>;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One sheet of Univer, kept equal to one sheet of the model: compares with what it showed last and sends the rest. */
export class SheetProjection {
  private cells = new Map<number, ShownCell>();
  private readonly lines: Record<Axis, ReadonlyMap<number, { size: number; hidden: boolean }>> = {
    row: new Map(),
    column: new Map(),
  };
  private merges: MemorySheet['merges'] = [];
  private frozen: MemorySheet['frozen'] = { rows: 0, columns: 0 };
  private names: MemoryBook['names'] = [];
  private tables: MemoryBook['tables'] = [];
  private rowCount = FIRST_ROWS;
  private columnCount = FIRST_COLUMNS;
  private readonly rules: RulesProjection;

  constructor(
    private readonly commands: ICommandService,
    private readonly target: { readonly unitId: string; readonly subUnitId: string },
  ) {
    this.rules = new RulesProjection(commands, target);
  }

  /** The sheet's cells for a workbook that Univer is about to create: in one piece, without comparing each style. */
  begin(book: MemoryBook, sheet: MemorySheet, styleId: (style: CellStyle) => string): InitialCells {
    const used = sheet.usedArea(false);
    if (used) {
      this.rowCount = Math.max(this.rowCount, endRow(used) + SPARE_ROWS);
      this.columnCount = Math.min(MAX_COLUMNS, Math.max(this.columnCount, endColumn(used) + SPARE_COLUMNS));
    }
    this.cells = this.cellsNow(book, sheet);
    const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const [key, { content, formula, style }] of this.cells) {
      const row = (cellData[Math.floor(key / MAX_COLUMNS)] ??= {});
      row[key % MAX_COLUMNS] = { ...withoutNothing(contentToUniver(content, formula)), s: styleId(style) };
    }
    return { cellData, rowCount: this.rowCount, columnCount: this.columnCount };
  }

  /** Sends everything that changed in the model. */
  show(book: MemoryBook, sheet: MemorySheet): void {
    this.growTo(sheet);
    this.showCells(book, sheet);
    this.showLines('row', sheet);
    this.showLines('column', sheet);
    this.showMerges(sheet);
    this.showFrozen(sheet);
    this.rules.show(book, sheet);
  }

  /** The user moved everything about: nothing that was shown can be relied on, so all of it is sent again. */
  forget(): void {
    for (const [key, cell] of this.cells) this.cells.set(key, { ...cell, style: STALE_STYLE });
    this.rules.forget();
  }

  /** Univer itself has this many rows and columns now (the user inserted or deleted some). */
  resized(rowCount: number, columnCount: number): void {
    this.rowCount = rowCount;
    this.columnCount = columnCount;
  }

  private send(mutation: { readonly id: string }, params: object): void {
    this.commands.syncExecuteCommand(mutation.id, { ...this.target, ...params }, { onlyLocal: true });
  }

  private growTo(sheet: MemorySheet): void {
    const used = sheet.usedArea(false);
    if (!used) return;
    if (endRow(used) + SPARE_ROWS / 2 > this.rowCount) {
      this.rowCount = endRow(used) + SPARE_ROWS;
      this.send(SetWorksheetRowCountMutation, { rowCount: this.rowCount });
    }
    if (endColumn(used) + SPARE_COLUMNS / 2 > this.columnCount) {
      this.columnCount = Math.min(MAX_COLUMNS, endColumn(used) + SPARE_COLUMNS);
      this.send(SetWorksheetColumnCountMutation, { columnCount: this.columnCount });
    }
  }

  private showCells(book: MemoryBook, sheet: MemorySheet): void {
    const changed: IObjectMatrixPrimitiveType<ICellData> = {};
    let count = 0;
    const put = (key: number, cell: ICellData): void => {
      const row = Math.floor(key / MAX_COLUMNS);
      (changed[row] ??= {})[key % MAX_COLUMNS] = cell;
      count += 1;
    };
    const now = this.cellsNow(book, sheet);
    for (const [key, cell] of now) {
      const before = this.cells.get(key);
      if (before && sameCell(before, cell)) continue;
      put(key, { ...contentToUniver(cell.content, cell.formula), s: styleToUniver(cell.style) });
    }
    for (const key of this.cells.keys()) {
      if (!now.has(key)) put(key, { ...contentToUniver(EMPTY, null), s: styleToUniver(DEFAULT_STYLE) });
    }
    this.cells = now;
    if (count > 0) this.send(SetRangeValuesMutation, { cellValue: changed });
  }

  private cellsNow(book: MemoryBook, sheet: MemorySheet): Map<number, ShownCell> {
    const now = new Map<number, ShownCell>();
    const used = sheet.usedArea(false);
    if (!used) return now;
    const id = sheet.record.id;
    const sameNames = this.names === book.names && this.tables === book.tables;
    this.names = book.names;
    this.tables = book.tables;
    for (let row = used.row; row < endRow(used); row += 1) {
      for (let column = used.column; column < endColumn(used); column += 1) {
        const content = sheet.cellAt(row, column);
        const style = sheet.styles.at(row, column);
        if (content.formula === null && content.value === null && style === DEFAULT_STYLE) continue;
        const key = row * MAX_COLUMNS + column;
        const before = this.cells.get(key);
        const known = sameNames && before?.content.formula === content.formula;
        const expand = (): string | null =>
          content.formula === null ? null : expandFormula(content.formula, { book, sheet: id, row });
        now.set(key, { content, style, formula: known ? before.formula : expand() });
      }
    }
    return now;
  }

  private showLines(axis: Axis, sheet: MemorySheet): void {
    const now = new Map<number, { size: number; hidden: boolean }>();
    const limit = axis === 'row' ? this.rowCount : this.columnCount;
    for (const { area, value } of sheet.lines[axis].entries) {
      for (let line = area.row; line < Math.min(endRow(area), limit); line += 1) now.set(line, value);
    }
    const before = this.lines[axis];
    const data: Record<number, object | null> = {};
    for (const [line, { size, hidden }] of now) {
      const known = before.get(line);
      if (known?.size === size && known.hidden === hidden) continue;
      const hd = hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      const pixels = size * PIXELS_PER_POINT;
      data[line] = axis === 'row' ? { h: pixels, ia: BooleanNumber.FALSE, hd } : { w: pixels, hd };
    }
    for (const line of before.keys()) if (!now.has(line)) data[line] = null;
    this.lines[axis] = now;
    if (Object.keys(data).length === 0) return;
    if (axis === 'row') this.send(SetRowDataMutation, { rowData: data });
    else this.send(SetColDataMutation, { columnData: data });
  }

  /** Only what differs: Univer holds each range against all there are, so sending all of them again grows with the square. */
  private showMerges(sheet: MemorySheet): void {
    if (sheet.merges === this.merges) return;
    const [before, now] = [byPlace(this.merges), byPlace(sheet.merges)];
    const gone = this.merges.filter((area) => !now.has(placeOf(area)));
    const added = sheet.merges.filter((area) => !before.has(placeOf(area)));
    this.merges = sheet.merges;
    if (gone.length > 0) this.send(RemoveWorksheetMergeMutation, { ranges: gone.map(rangeOf) });
    if (added.length > 0) this.send(AddWorksheetMergeMutation, { ranges: added.map(rangeOf) });
  }

  private showFrozen(sheet: MemorySheet): void {
    const { rows, columns } = sheet.frozen;
    if (rows === this.frozen.rows && columns === this.frozen.columns) return;
    this.frozen = sheet.frozen;
    this.send(SetFrozenMutation, {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
      resetScroll: true,
    });
  }
}

/** A new cell has nothing to replace, so what is nothing is left out. */
export const withoutNothing = <T extends object>(cell: T): Partial<T> =>
  Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null)) as Partial<T>;

const EMPTY: CellContent = { formula: null, value: null };
/** A style no cell of the model has, so that the cell differs from what it should show. */
const STALE_STYLE: CellStyle = { ...DEFAULT_STYLE };

/** A formula's result is Univer's own: only another formula has to be sent. */
const sameCell = (a: ShownCell, b: ShownCell): boolean =>
  a.style === b.style && a.formula === b.formula && (b.formula !== null || a.content.value === b.content.value);

function byPlace(areas: readonly Area[]): ReadonlySet<string> {
  return new Set(areas.map(placeOf));
}

function placeOf({ row, column, rowCount, columnCount }: Area): string {
  return [row, column, rowCount, columnCount].join();
}
