import { openXlsx as openInWorkbench } from '../../../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../../../src/workbench/xlsx/save-xlsx';
import { createLazyCalculator } from '../../../../src/workbench/store-memory/lazy-calculator';
import { createMemoryStore } from '../../../../src/workbench/store-memory/create-memory-store';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { expectAgreement, filledBook, randomBook } from './random-book';
import { allSettings } from './random-forms';

const calculator = createLazyCalculator();

async function calculatedByGrid(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const store = createMemoryStore(calculator);
  await openInWorkbench(bytes, store);
  await store.calculate();
  return (await openXlsx(await saveXlsx(store))).snapshot();
}

test.each(allSettings.map((settings, index) => ({ settings, index })))(
  'the formulas of the grid show what the product scores, with settings $index',
  async ({ settings, index }) => {
    const book = await randomBook(settings, 20_260_801 + index);
    // Univer 0.25.1 takes the other tests' "*" for a wildcard when a list is compared with it; Excel and LibreOffice do not.
    const filled = await filledBook(book, 7 + index, '?!');
    const { forms, cells } = expectAgreement(await calculatedByGrid(await filled.bytes()), book);
    process.stdout.write(`grid, settings ${index}: ${forms} filled forms, ${cells} result cells alike\n`);
  },
  240_000,
);
