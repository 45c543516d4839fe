import type { WorkbookStore } from '../../../src/workbench/host/store';
import { createMemoryStore } from '../../../src/workbench/store-memory/create-memory-store';
import { openXlsx as openInGrid } from '../../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import type { OpenedWorkbook } from '../contract/opened-workbook';
import { valuesOf } from './foreign-workbook';

/** A file as a workbook under test; what people do to it goes through another program. */
export async function openedFile(file: Uint8Array): Promise<OpenedWorkbook> {
  const port = await openXlsx(file);
  // Through the file, so that it is the file that is looked at.
  const seen = async (): Promise<WorkbookStore> => {
    const store = createMemoryStore(() => Promise.resolve([]));
    await openInGrid(await port.bytes(), store);
    return store;
  };
  return {
    port,
    peek: async (sheet) => valuesOf(await (await openXlsx(await port.bytes())).snapshot(), sheet),
    seen,
    byHand: async (edit) => {
      const store = await seen();
      edit(store);
      return openedFile(await saveXlsx(store));
    },
  };
}
