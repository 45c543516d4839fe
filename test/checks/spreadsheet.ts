import { parseCell } from '../../src/workbook/plan/range-reference';
import { serialOfDate } from '../../src/workbook/plan/serial-date';
import type { SheetRecord } from '../../src/workbench/host/sheet-parts';
import type { WorkbookStore } from '../../src/workbench/host/store';
import { createMemoryStore } from '../../src/workbench/store-memory/create-memory-store';
import { openXlsx as openInGrid } from '../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { typing } from './sound/write-cells';

/** What somebody does to a workbook in a spreadsheet program, by names of sheets and cells. */
export interface Spreadsheet {
  /** Types into a cell: "2026-10-15" becomes a day, "=…" a formula, "" empties it. */
  readonly type: (sheet: string, cell: string, content: string | number) => void;
  readonly clear: (sheet: string, cell: string) => void;
  /** The number of the row as the program shows it, from 1. */
  readonly insertRow: (sheet: string, row: number) => void;
  readonly deleteRow: (sheet: string, row: number) => void;
  /** By its letter. */
  readonly insertColumn: (sheet: string, column: string) => void;
  readonly deleteColumn: (sheet: string, column: string) => void;
  /** A copy of a row right below it, hidden cells included, as "insert copied cells" makes it. */
  readonly duplicateRow: (sheet: string, row: number) => void;
  readonly deleteSheet: (sheet: string) => void;
  /** Whatever else the program can do with a sheet (by-hand.ts). */
  readonly byHand: (sheet: string, deed: Deed) => void;
}

export type Deed = (store: WorkbookStore, sheet: SheetRecord['id']) => void;

type Step =
  | { readonly sheet: string; readonly cell: string; readonly content: string | number }
  | ((store: WorkbookStore) => void);

/**
 * Has somebody work in a workbook. Typing alone goes through the adapter for files; what moves cells goes through a
 * spreadsheet program that is not ours, which opens and saves the whole file.
 */
export async function inSpreadsheet(bytes: Uint8Array, work: (book: Spreadsheet) => void): Promise<Uint8Array> {
  const steps: Step[] = [];
  work(recordingIn(steps));
  if (steps.some((step) => typeof step === 'function')) return inProgram(bytes, steps);
  const workbook = await openXlsx(bytes);
  const changes = steps.flatMap((step) =>
    typeof step === 'function' ? [] : [typing(step.sheet, [[step.cell, step.content]])],
  );
  await workbook.apply({ changes, names: [], forget: [], activate: null });
  return workbook.bytes();
}

/** Opens a file in the spreadsheet program that is not ours, does something there, and saves it. */
async function inProgram(bytes: Uint8Array, steps: readonly Step[]): Promise<Uint8Array> {
  const store = createMemoryStore(() => Promise.resolve([]));
  await openInGrid(bytes, store);
  for (const step of steps) {
    if (typeof step === 'function') step(store);
    else store.writeCells(idOf(store, step.sheet), [{ ...at(step.cell), content: contentOf(step.content) }]);
  }
  return saveXlsx(store);
}

function recordingIn(steps: Step[]): Spreadsheet {
  const type: Spreadsheet['type'] = (sheet, cell, content) => void steps.push({ sheet, cell, content });
  const move = (sheet: string, how: Deed): void => void steps.push((store) => how(store, idOf(store, sheet)));
  const column = (letter: string): number => at(`${letter}1`).column;
  return {
    type,
    clear: (sheet, cell) => type(sheet, cell, ''),
    insertRow: (sheet, row) => move(sheet, (store, id) => insertLine(store, id, 'row', row - 1)),
    deleteRow: (sheet, row) => move(sheet, (store, id) => store.deleteCells(id, line('row', row - 1), 'Up')),
    insertColumn: (sheet, letter) => move(sheet, (store, id) => insertLine(store, id, 'column', column(letter))),
    deleteColumn: (sheet, letter) =>
      move(sheet, (store, id) => store.deleteCells(id, line('column', column(letter)), 'Left')),
    duplicateRow: (sheet, row) => move(sheet, (store, id) => duplicateRow(store, id, row)),
    deleteSheet: (sheet) => move(sheet, (store, id) => store.deleteSheet(id)),
    byHand: move,
  };
}

/** Inserts an empty row or column before the index, from 0. */
function insertLine(store: WorkbookStore, sheet: SheetRecord['id'], axis: 'row' | 'column', index: number): void {
  store.insertCells(sheet, line(axis, index), axis === 'row' ? 'Down' : 'Right');
}

function duplicateRow(store: WorkbookStore, sheet: SheetRecord['id'], row: number): void {
  const columnCount = store.usedArea(sheet, true)?.columnCount ?? 1;
  const [cells = []] = store.cells(sheet, { row: row - 1, column: 0, rowCount: 1, columnCount });
  insertLine(store, sheet, 'row', row);
  store.writeCells(
    sheet,
    cells.map(({ value, formula }, index) => ({
      row,
      column: index,
      content: formula === null ? { value } : { formula: oneRowDown(formula, row) },
    })),
  );
}

function idOf(store: WorkbookStore, name: string): SheetRecord['id'] {
  const sheet = store.sheets().find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet.id;
}

function line(axis: 'row' | 'column', index: number) {
  return axis === 'row'
    ? { row: index, column: 0, rowCount: 1, columnCount: 16_384 }
    : { row: 0, column: index, rowCount: 1_048_576, columnCount: 1 };
}

function contentOf(content: string | number): { value: string | number | null } | { formula: string } {
  if (typeof content === 'number') return { value: content };
  if (content.startsWith('=')) return { formula: content };
  if (content === '') return { value: null };
  return { value: /^\d{4}-\d{2}-\d{2}$/.test(content) ? serialOfDate(content) : content };
}

function at(cell: string) {
  const place = parseCell(cell);
  if (place === null) throw new Error(`no cell ${cell}`);
  return place;
}

/** References to the row itself go along with a copy of it. */
function oneRowDown(formula: string, row: number): string {
  return formula.replace(new RegExp(`(?<![A-Z$'!:])(\\$?[A-Z]{1,3})${row}(?!\\d)`, 'g'), `$1${row + 1}`);
}
