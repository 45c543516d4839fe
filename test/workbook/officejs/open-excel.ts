import { excelWorkbook } from '../../../src/workbook/officejs/excel-workbook';
import type { LiveWorkbookPort } from '../../../src/app/ports';
import type { CellValue } from '../../../src/workbook/plan/snapshot';
import type { HostOptions } from '../../../src/workbench/host/excel-host';
import { startExcel } from '../../officejs/excel-in-memory';
import type { ExcelInMemory } from '../../officejs/excel-in-memory';
import type { OpenedWorkbook, Opening } from '../contract/opened-workbook';

export interface OpenedExcel extends OpenedWorkbook {
  readonly port: LiveWorkbookPort;
  readonly excel: ExcelInMemory;
}

/** Microsoft's runtime over the host, with the workbook of the contract suite. */
export async function openExcel(opening?: Opening, options?: HostOptions): Promise<OpenedExcel> {
  const excel = startExcel(options);
  const { store } = excel;
  const sheet = store.activeSheet();
  store.updateSheet(sheet, { name: 'Eigen blad' });
  store.writeCells(sheet, [
    { row: 0, column: 0, content: { value: 'mijn notitie' } },
    { row: 1, column: 0, content: { value: 5 } },
    { row: 1, column: 1, content: { formula: '=A2*2' } },
  ]);
  await store.settle();
  if (opening?.structureProtected) store.setStructureProtection({ password: '' });
  const opened: OpenedExcel = {
    port: excelWorkbook(),
    excel,
    peek: (name) => peek(excel, name),
    byHand: async (edit) => {
      edit(store);
      await store.settle();
      return opened;
    },
    seen: () => Promise.resolve(store),
  };
  return opened;
}

/** Values from the store, not through Office.js. */
async function peek({ store }: ExcelInMemory, name: string): Promise<readonly (readonly CellValue[])[]> {
  await store.settle();
  const id = store.sheets().find((sheet) => sheet.name === name)?.id;
  const area = id === undefined ? null : store.usedArea(id, true);
  if (id === undefined || !area) return [];
  const cells = store.cells(id, area);
  return cells.map((line) =>
    line.map(({ value }) => (typeof value === 'object' && value !== null ? value.error : value)),
  );
}
