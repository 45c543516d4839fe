import type { CellContent, CellValue, CellWrite } from '../../../src/workbench/host/cell';
import { parseReference } from '../../../src/workbench/host/a1';
import type { Area } from '../../../src/workbench/host/geometry';
import type { DataValidation } from '../../../src/workbench/host/sheet-parts';
import type { WorkbookStore } from '../../../src/workbench/host/store';

/** The store under test and its first sheet; read within a test, because each test has a new store. */
export interface StoreUnderTest {
  readonly store: () => WorkbookStore;
  readonly first: () => string;
}

/** `A1:B2` as an area. */
export function area(text: string): Area {
  const reference = parseReference(text);
  if (!reference) throw new Error(`${text} is no reference`);
  return reference.area;
}

type Entry = CellValue | { readonly formula: string };

/** Writes to the store by address: a text is a plain text, `{ formula }` a formula. */
export function put(store: WorkbookStore, sheet: string, entries: Readonly<Record<string, Entry>>): void {
  const writes = Object.entries(entries).map(([address, entry]): CellWrite => {
    const { row, column } = area(address);
    const isFormula = typeof entry === 'object' && entry !== null && 'formula' in entry;
    return { row, column, content: isFormula ? entry : { value: entry } };
  });
  store.writeCells(sheet, writes);
}

/** What a cell holds. */
export const at = (store: WorkbookStore, sheet: string, address: string): CellContent =>
  store.cells(sheet, area(address))[0]?.[0] ?? { formula: null, value: null };

/** The value of a cell after calculation. */
export async function valueAt(store: WorkbookStore, sheet: string, address: string): Promise<CellValue> {
  await store.settle();
  return at(store, sheet, address).value;
}

/** A drop-down of three levels. */
export const LIST: DataValidation = {
  rule: { type: 'List', source: 'O,V,G', inCellDropDown: true },
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: 'Niveau', message: 'Kies O, V of G' },
  prompt: { showPrompt: true, title: '', message: '' },
};

/** Adds a table with Excel's usual looks; gives its id. */
export function addTable(
  store: WorkbookStore,
  sheet: string,
  address: string,
  name: string,
  columns: readonly string[],
): string {
  return store.addTable({
    name,
    sheet,
    area: area(address),
    columns,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  });
}
