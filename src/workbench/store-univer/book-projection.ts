import { BooleanNumber, ICommandService, type Univer } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { DEFAULT_SIZE, type SheetRecord } from '../host/sheet-parts';
import { type CellStyle, DEFAULT_STYLE } from '../host/style';
import type { MemoryBook } from '../store-memory/memory-book';
import { FIRST_COLUMNS, FIRST_ROWS, PIXELS_PER_POINT, SheetProjection, withoutNothing } from './sheet-projection';
import { styleToUniver } from './style-to-univer';
import { TablesProjection } from './tables-projection';

const NO_FREEZE = { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 };

/** An empty sheet as Univer wants it. */
const emptySheet = (record: SheetRecord): object => ({
  id: record.id,
  name: record.name,
  tabColor: record.tabColor,
  hidden: record.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  freeze: NO_FREEZE,
  rowCount: FIRST_ROWS,
  columnCount: FIRST_COLUMNS,
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  defaultColumnWidth: DEFAULT_SIZE.column * PIXELS_PER_POINT,
  defaultRowHeight: DEFAULT_SIZE.row * PIXELS_PER_POINT,
  mergeData: [],
  cellData: {},
  rowData: {},
  columnData: {},
  rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
  columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
  showGridlines: record.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  rightToLeft: BooleanNumber.FALSE,
});

/** Keeps Univer's workbook equal to the model. */
export class BookProjection {
  private readonly commands: ICommandService;
  private readonly sheets = new Map<string, { record: SheetRecord; readonly view: SheetProjection }>();
  private order: string[];
  private readonly tables: TablesProjection;
  private busy = false;

  constructor(
    univer: Univer,
    private readonly unitId: string,
    private readonly book: MemoryBook,
  ) {
    this.commands = univer.__getInjector().get(ICommandService);
    this.tables = new TablesProjection(this.commands, unitId);
    this.order = book.sheets.map(({ record }) => record.id);
    for (const { record } of book.sheets) this.sheets.set(record.id, { record, view: this.viewOf(record.id) });
  }

  /** The workbook Univer is to be created with: the model's sheets and cells. Everything else `show` sends. */
  begin(): object {
    const ids = new Map<CellStyle, string>();
    const styles: Record<string, object> = {};
    const styleId = (style: CellStyle): string => {
      const known = ids.get(style) ?? `style-${ids.size}`;
      if (!ids.has(style)) styles[known] = withoutNothing(styleToUniver(style));
      ids.set(style, known);
      return known;
    };
    const sheets = this.book.sheets.map((sheet) => {
      const view = this.sheets.get(sheet.record.id)?.view;
      return [sheet.record.id, { ...emptySheet(sheet.record), ...view?.begin(this.book, sheet, styleId) }] as const;
    });
    return {
      id: this.unitId,
      name: this.unitId,
      defaultStyle: withoutNothing(styleToUniver(DEFAULT_STYLE)),
      styles,
      sheetOrder: [...this.order],
      sheets: Object.fromEntries(sheets),
    };
  }

  /** Whether what Univer reports just now comes from here, and not from the user. */
  get showing(): boolean {
    return this.busy;
  }

  /**
   * Sends everything that changed in the model since the last time.
   * @param showActive shows the sheet that is active in the model; called when new sheets are there and old ones still are.
   */
  show(showActive: () => void): void {
    this.busy = true;
    try {
      this.showSheetList(showActive);
      for (const sheet of this.book.sheets) this.sheets.get(sheet.record.id)?.view.show(this.book, sheet);
      this.tables.show(this.book);
    } finally {
      this.busy = false;
    }
  }

  /** The user changed the shape of a sheet in Univer itself; it now has this many rows and columns. */
  reshaped(sheetId: string, rowCount: number, columnCount: number): void {
    for (const { view } of this.sheets.values()) view.forget();
    this.sheets.get(sheetId)?.view.resized(rowCount, columnCount);
    this.tables.forget();
  }

  /** The user did this to the list of sheets in Univer itself, and the model has followed. */
  adopt(): void {
    for (const { record } of this.book.sheets) {
      const known = this.sheets.get(record.id);
      if (known) known.record = record;
      else this.sheets.set(record.id, { record, view: this.viewOf(record.id) });
    }
    for (const id of [...this.sheets.keys()]) if (!this.has(id)) this.sheets.delete(id);
    this.order = this.book.sheets.map(({ record }) => record.id);
  }

  private has(id: string): boolean {
    return this.book.sheets.some(({ record }) => record.id === id);
  }

  private viewOf(subUnitId: string): SheetProjection {
    return new SheetProjection(this.commands, { unitId: this.unitId, subUnitId });
  }

  private send(mutation: { readonly id: string }, subUnitId: string, params: object): void {
    // Somebody else's: else Univer goes to a sheet that comes or that is shown again, and a moment later, when it looks like
    // the user's own doing.
    const options = { onlyLocal: true, fromCollab: true };
    this.commands.syncExecuteCommand(mutation.id, { unitId: this.unitId, subUnitId, ...params }, options);
  }

  private showSheetList(showActive: () => void): void {
    for (const { record } of this.book.sheets) {
      if (this.sheets.has(record.id)) continue;
      this.send(InsertSheetMutation, record.id, { index: this.order.length, sheet: emptySheet(record) });
      this.order.push(record.id);
      this.sheets.set(record.id, { record, view: this.viewOf(record.id) });
    }
    showActive();
    for (const id of [...this.sheets.keys()]) {
      if (this.has(id)) continue;
      this.send(RemoveSheetMutation, id, { subUnitName: this.sheets.get(id)?.record.name ?? '' });
      this.order = this.order.filter((other) => other !== id);
      this.sheets.delete(id);
    }
    for (const [position, { record }] of this.book.sheets.entries()) {
      const from = this.order.indexOf(record.id);
      if (from === position) continue;
      this.send(SetWorksheetOrderMutation, record.id, { fromOrder: from, toOrder: position });
      this.order.splice(position, 0, ...this.order.splice(from, 1));
    }
    for (const { record } of this.book.sheets) this.showRecord(record);
  }

  private showRecord(record: SheetRecord): void {
    const known = this.sheets.get(record.id);
    if (!known || known.record === record) return;
    const { name, tabColor, visibility, showGridlines } = known.record;
    if (record.name !== name) this.send(SetWorksheetNameMutation, record.id, { name: record.name });
    if (record.tabColor !== tabColor) this.send(SetTabColorMutation, record.id, { color: record.tabColor });
    if (record.visibility !== visibility) {
      const hidden = record.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      this.send(SetWorksheetHideMutation, record.id, { hidden });
    }
    if (record.showGridlines !== showGridlines) {
      const shown = record.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.send(ToggleGridlinesMutation, record.id, { showGridlines: shown });
    }
    known.record = record;
  }
}
