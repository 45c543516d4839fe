import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { describeWorkbookPort } from '../contract/suite';
import { foreignWorkbook, valuesOf } from './foreign-workbook';

describeWorkbookPort('xlsx', async (opening) => {
  const protection = opening?.structureProtected ? { workbookProtection: { lockStructure: true } } : {};
  const port = await openXlsx(await foreignWorkbook(protection));
  return {
    port,
    // Through the file, so that it is the file that is looked at.
    peek: async (sheet) => valuesOf(await (await openXlsx(await port.bytes())).snapshot(), sheet),
  };
});
