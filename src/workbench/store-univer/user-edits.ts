import {
  type ICommandInfo,
  type IExecutionOptions,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellWrite } from '../host/cell';
import { type Area, MAX_COLUMNS, MAX_ROWS, endColumn, endRow } from '../host/geometry';
import type { WorkbookStore } from '../host/store';
import { expandFormula } from '../store-memory/expand-formula';
import type { MemoryBook } from '../store-memory/memory-book';
import type { BookProjection } from './book-projection';
import { writeFromUniver } from './content';

import { SHEET_CHANGES, type SheetChange } from './sheet-changes';
import { stylePatchFromUniver } from './style-from-univer';

/** What the user's edits are written into, and where they are read from. */
export interface EditTarget {
  readonly workbook: () => Workbook | null;
  readonly book: MemoryBook;
  readonly store: WorkbookStore;
  readonly projection: BookProjection;
  /** Called after the model has followed. */
  readonly changed: () => void;
}

type CellMatrix = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** What Univer reported since the model last followed. */
interface Pending {
  readonly areas: { readonly sheet: string; readonly area: Area }[];
  readonly cells: { readonly sheet: string; readonly matrix: CellMatrix }[];
  readonly changes: { readonly change: SheetChange; readonly params: never }[];
}

const nothing = (): Pending => ({ areas: [], cells: [], changes: [] });

/**
 * Follows what the user does in the grid. One action of the user is several mutations of Univer in one turn, formulas
 * that Univer moved among them; the model moves its own. So they are collected, and the model follows when the turn is
 * over: first rows, columns and sheets, then the cells as Univer has them now.
 */
export function followUser(target: EditTarget): (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void {
  let pending = nothing();
  let planned = false;

  return (command, options) => {
    if (target.projection.showing || options?.fromFormula === true) return;
    const params = (command.params ?? {}) as { subUnitId?: string; cellValue?: CellMatrix };
    const change = SHEET_CHANGES[command.id];
    if (command.id === SetRangeValuesMutation.id && params.subUnitId && params.cellValue) {
      pending.cells.push({ sheet: params.subUnitId, matrix: params.cellValue });
    } else if (change) {
      pending.changes.push({ change, params: params as never });
    } else {
      return;
    }
    if (planned) return;
    planned = true;
    queueMicrotask(() => {
      const collected = pending;
      pending = nothing();
      planned = false;
      follow(target, collected);
    });
  };
}

function follow(target: EditTarget, { cells, changes, areas }: Pending): void {
  let reshaped = false;
  for (const { change, params } of changes) {
    const effect = change(params, target);
    if (effect?.reread) areas.push(...effect.reread);
    reshaped ||= effect?.reshaped === true;
  }
  const workbook = target.workbook();
  if (workbook) {
    // After a change of shape the positions Univer reported may be old ones: only what was named explicitly is read.
    for (const { sheet, area } of areas)
      readArea(target, workbook, sheet, cellsOf(area, workbook.getSheetBySheetId(sheet)));
    if (!reshaped) for (const { sheet, matrix } of cells) readArea(target, workbook, sheet, cellsIn(matrix));
    if (reshaped) {
      for (const sheet of workbook.getSheets()) {
        target.projection.reshaped(sheet.getSheetId(), sheet.getRowCount(), sheet.getColumnCount());
      }
    }
  }
  target.changed();
}

type Positions = readonly (readonly [row: number, column: number])[];

const cellsIn = (matrix: CellMatrix): Positions =>
  Object.entries(matrix).flatMap(([row, line]) =>
    Object.keys(line ?? {}).map((column) => [Number(row), Number(column)] as const),
  );

function cellsOf(area: Area, sheet: Nullable<Worksheet>): Positions {
  const positions: [number, number][] = [];
  const lastRow = Math.min(endRow(area), sheet?.getRowCount() ?? 0, MAX_ROWS);
  const lastColumn = Math.min(endColumn(area), sheet?.getColumnCount() ?? 0, MAX_COLUMNS);
  for (let row = area.row; row < lastRow; row += 1) {
    for (let column = area.column; column < lastColumn; column += 1) positions.push([row, column]);
  }
  return positions;
}

/** Writes into the model what differs there from what Univer shows. */
function readArea({ book, store }: EditTarget, workbook: Workbook, id: string, positions: Positions): void {
  const shown = workbook.getSheetBySheetId(id);
  const sheet = book.sheets.find(({ record }) => record.id === id);
  if (!shown || !sheet) return;
  const writes: CellWrite[] = [];
  for (const [row, column] of positions) {
    const cell = shown.getCellMatrix().getValue(row, column);
    const write = writeFromUniver(row, column, cell);
    const known = sheet.cellAt(row, column);
    const formula = known.formula === null ? null : expandFormula(known.formula, { book, sheet: id, row });
    const same =
      'formula' in write.content
        ? write.content.formula === formula
        : formula === null && sameValue(write, known.value);
    if (!same) writes.push(write);
    const patch = stylePatchFromUniver(workbook.getStyles().getStyleByCell(cell), sheet.styles.at(row, column));
    if (patch) store.patchStyle(id, { row, column, rowCount: 1, columnCount: 1 }, patch);
  }
  store.writeCells(id, writes);
}

const sameValue = (write: CellWrite, value: unknown): boolean =>
  'value' in write.content && write.content.value === value;
