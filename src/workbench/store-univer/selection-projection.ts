import type { ICommandInfo, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { type Area, sameArea } from '../host/geometry';
import type { WorkbookStore } from '../host/store';
import type { MemoryBook } from '../store-memory/memory-book';
import { areaOfRange } from './rules-to-univer';
import { scrollStart } from './scroll-start';

/** The active sheet and the selection, in both directions. What the add-in selects is scrolled into view. */
export class SelectionProjection {
  /** Univer begins with a sheet of its own choice. */
  private active: MemoryBook['active'] | null = null;
  private selection: MemoryBook['selection'];
  private busy = false;

  constructor(
    private readonly api: FUniver,
    private readonly unitId: string,
    private readonly book: MemoryBook,
  ) {
    this.selection = book.selection;
  }

  /**
   * Shows the sheet that is active in the model. Univer shows one that is added, and another of its choice when the one it shows
   * goes; a sheet that it is to show next must be shown before the one it shows is taken away.
   */
  showSheet(): void {
    const workbook = this.api.getUniverSheet(this.unitId);
    const { active } = this.book;
    if (active === this.active && workbook?.getActiveSheet()?.getSheetId() === active) return;
    this.active = active;
    this.busy = true;
    try {
      workbook?.getSheetBySheetId(active)?.activate();
    } finally {
      this.busy = false;
    }
  }

  /** Shows what the model selected since the last time. */
  show(): void {
    this.showSheet();
    const { active, selection } = this.book;
    const moved = selection !== this.selection;
    this.selection = selection;
    const sheet = this.api.getUniverSheet(this.unitId)?.getSheetBySheetId(active);
    if (!moved || !sheet) return;
    this.busy = true;
    try {
      const rows = Math.min(selection.rowCount, sheet.getMaxRows() - selection.row);
      const columns = Math.min(selection.columnCount, sheet.getMaxColumns() - selection.column);
      if (rows < 1 || columns < 1) return;
      sheet.getRange(selection.row, selection.column, rows, columns).activate();
      reveal(sheet, selection);
    } finally {
      this.busy = false;
    }
  }

  /** The user selected something. */
  follow(command: Readonly<ICommandInfo>, store: WorkbookStore): void {
    if (this.busy) return;
    if (command.id === SetWorksheetActiveOperation.id) {
      const { subUnitId } = command.params as { subUnitId: string };
      if (this.knows(subUnitId)) store.activateSheet(subUnitId);
      this.active = this.book.active;
    }
    if (command.id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = command.params as {
        subUnitId: string;
        selections: readonly { readonly range: IRange }[];
      };
      const range = selections.at(-1)?.range;
      if (!range || !this.knows(subUnitId) || subUnitId !== this.book.active) return;
      const area = areaOfRange(range);
      if (!sameArea(area, this.book.selection)) store.select(subUnitId, area);
      this.selection = this.book.selection;
    }
  }

  private knows(sheet: string): boolean {
    return this.book.sheets.some(({ record }) => record.id === sheet);
  }
}

/** Rows and columns kept in view before a cell that is scrolled to. */
const ROWS_BEFORE = 3;
const COLUMNS_BEFORE = 1;

/** Scrolls the cell into view when it is not; a grid that nobody sees has nothing to scroll. */
function reveal(sheet: FWorksheet, { row, column }: Area): void {
  if (!('scrollToCell' in sheet)) return;
  const frozen = sheet.getFreeze();
  const visible = sheet.getVisibleRange();
  // Not drawn yet, just after a workbook was opened: it begins at its top, and its scroll bars are not there to be asked.
  if (!visible) return;
  const inRows = row < frozen.ySplit || (row >= visible.startRow && row < visible.endRow);
  const inColumns = column < frozen.xSplit || (column >= visible.startColumn && column < visible.endColumn);
  if (inRows && inColumns) return;
  const { rowHeightAccumulation: bottoms = [], columnWidthAccumulation: rights = [] } = sheet.getSkeleton() ?? {};
  sheet.scrollToCell(
    scrollStart(Math.max(0, row - ROWS_BEFORE), frozen.ySplit, bottoms),
    inColumns ? 0 : scrollStart(Math.max(0, column - COLUMNS_BEFORE), frozen.xSplit, rights),
  );
}
