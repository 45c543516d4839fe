import type { LiveWorkbookPort } from '../../../src/app/ports';
import type { WorkbookStore } from '../../../src/workbench/host/store';
import { createBook } from '../../../src/workbook/plan/create-book';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import type { ExcelInMemory } from '../../officejs/excel-in-memory';
import { bicycleInput } from '../plan/bicycle-rental';
import { openExcel } from './open-excel';

/** A workbook somebody has open beside the pane, which has read it once. */
export interface WatchedBook {
  readonly port: LiveWorkbookPort;
  readonly excel: ExcelInMemory;
  readonly store: WorkbookStore;
  readonly first: WorkbookSnapshot;
  /** How often a change was told. */
  readonly told: () => number;
  readonly stop: () => Promise<void>;
}

export async function watchedBook(plan: WorkbookPlan = createBook(bicycleInput, null).value): Promise<WatchedBook> {
  const { port, excel } = await openExcel();
  await port.apply(plan);
  let told = 0;
  const stop = await port.watch(() => (told += 1));
  await settled();
  const first = await port.latest();
  excel.host.log.clear();
  return { port, excel, store: excel.store, first, told: () => told, stop };
}

/** Events come after the batch that caused them; this is after both. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

export function idOf(store: WorkbookStore, name: string): string {
  const id = store.sheets().find((sheet) => sheet.name === name)?.id;
  if (id === undefined) throw new Error(`no sheet ${name}`);
  return id;
}

/** Somebody types in a cell: a text, a number, a formula with "=", or nothing. */
export function typeIn(store: WorkbookStore, sheet: string, address: string, typed: string | number | null): void {
  const cell = parseCell(address);
  if (cell === null) throw new Error(address);
  const isFormula = typeof typed === 'string' && typed.startsWith('=');
  store.writeCells(idOf(store, sheet), [{ ...cell, content: isFormula ? { formula: typed } : { value: typed } }]);
}

/** How many sheets were read whole since the log was cleared. */
export function sheetsRead({ host }: ExcelInMemory): number {
  const paths = host.log.batches.flatMap(({ request }) => Object.values(request.ObjectPaths));
  return paths.filter(
    ({ Name, ArgumentInfo }) => Name === 'GetUsedRangeOrNullObject' && ArgumentInfo?.Arguments?.[0] === true,
  ).length;
}

/** Names of the sheets that are not the object they were. */
export function changedSheets(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] {
  return after.sheets.filter((sheet) => !before.sheets.includes(sheet)).map(({ name }) => name);
}
