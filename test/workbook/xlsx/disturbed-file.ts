import fc from 'fast-check';
import type { SheetRecord } from '../../../src/workbench/host/sheet-parts';
import type { WorkbookStore } from '../../../src/workbench/host/store';
import { createMemoryStore } from '../../../src/workbench/store-memory/create-memory-store';
import { openXlsx as openInGrid } from '../../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';

type Edit = (store: WorkbookStore, sheet: SheetRecord) => void;

/** What somebody did in a spreadsheet program: the file opened, changed and saved by a program that is not ours. */
export interface Disturbance {
  readonly name: string;
  /** Which sheet, counted round. */
  readonly at: number;
  readonly edit: Edit;
}

export async function disturbed(bytes: Uint8Array, { at, edit }: Disturbance): Promise<Uint8Array> {
  const store = createMemoryStore(() => Promise.resolve([]));
  await openInGrid(bytes, store);
  const shown = store.sheets().filter(({ visibility }) => visibility === 'Visible');
  const sheet = shown[at % shown.length];
  if (sheet !== undefined) edit(store, sheet);
  return saveXlsx(store);
}

const insertLine =
  (axis: 'row' | 'column', index: number): Edit =>
  (store, { id }) => {
    const used = store.usedArea(id, false);
    if (used === null) return;
    const area =
      axis === 'row'
        ? { row: index, column: 0, rowCount: 1, columnCount: 16_384 }
        : { row: 0, column: index, rowCount: 1_048_576, columnCount: 1 };
    store.insertCells(id, area, axis === 'row' ? 'Down' : 'Right');
  };

/** Puts the rows of the sheet's table in another order, with everything beside them. */
const sortTable =
  (seed: number): Edit =>
  (store, { id }) => {
    const table = store.tables().find(({ sheet }) => sheet === id);
    const used = store.usedArea(id, true);
    if (table === undefined || used === null) return;
    const body = {
      row: table.area.row + 1,
      column: 0,
      rowCount: table.area.rowCount - 1,
      columnCount: used.column + used.columnCount,
    };
    const lines = store.cells(id, body);
    const place = (index: number): number => (index * 7919 + seed * 31) % 101;
    const order = lines.map((_line, index) => index).sort((one, other) => place(one) - place(other) || one - other);
    store.writeCells(
      id,
      order.flatMap((from, row) =>
        (lines[from] ?? []).map(({ formula, value }, column) => ({
          row: body.row + row,
          column,
          content: formula === null ? { value } : { formula },
        })),
      ),
    );
  };

const hideLines =
  (axis: 'row' | 'column', first: number): Edit =>
  (store, { id }) =>
    store.patchLines(id, axis, first, 3, { hidden: true });

const filter: Edit = (store, { id }) => {
  const table = store.tables().find(({ sheet }) => sheet === id);
  if (table === undefined) return;
  store.updateTable(table.id, { showFilterButton: true });
  store.patchLines(id, 'row', table.area.row + 2, 2, { hidden: true });
};

const axes = fc.constantFrom<'row' | 'column'>('row', 'column');
const edits: fc.Arbitrary<{ readonly name: string; readonly edit: Edit }> = fc.oneof(
  fc.nat(999).map((number) => ({
    name: 'rename',
    edit: (store: WorkbookStore, { id }: SheetRecord) => store.updateSheet(id, { name: `Eigen naam ${number}` }),
  })),
  fc.nat(9).map((position) => ({
    name: 'move sheet',
    edit: (store: WorkbookStore, { id }: SheetRecord) =>
      store.moveSheet(id, Math.min(position, store.sheets().length - 1)),
  })),
  fc.constant({
    name: 'hide sheet',
    edit: (store: WorkbookStore, { id }: SheetRecord) => {
      const shown = store.sheets().filter(({ visibility }) => visibility === 'Visible');
      if (shown.length > 1) store.updateSheet(id, { visibility: 'Hidden' });
    },
  }),
  fc.tuple(axes, fc.nat(40)).map(([axis, index]) => ({ name: `insert ${axis}`, edit: insertLine(axis, index) })),
  fc.tuple(axes, fc.nat(40)).map(([axis, index]) => ({ name: `hide ${axis}s`, edit: hideLines(axis, index) })),
  fc.nat(100).map((seed) => ({ name: 'sort', edit: sortTable(seed) })),
  fc.constant({ name: 'filter', edit: filter }),
);

export const disturbance: fc.Arbitrary<Disturbance> = fc
  .tuple(fc.nat(20), edits)
  .map(([at, { name, edit }]) => ({ name: `${name} on ${at}`, at, edit }));
