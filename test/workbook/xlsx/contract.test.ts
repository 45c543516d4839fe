import { describeWorkbookPort } from '../contract/suite';
import { foreignWorkbook } from './foreign-workbook';
import { openedFile } from './opened-file';

describeWorkbookPort('xlsx', async (opening) => {
  const protection = opening?.structureProtected ? { workbookProtection: { lockStructure: true } } : {};
  return openedFile(await foreignWorkbook(protection));
});
