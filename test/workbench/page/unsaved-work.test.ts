import { createMemoryStore } from '../../../src/workbench/store-memory/create-memory-store';
import { watchUnsavedWork } from '../../../src/workbench/page/unsaved-work';

const store = () => createMemoryStore(() => Promise.resolve([]));

describe('work that is not saved', () => {
  it('is there after a cell or the list of sheets was changed, until it is saved', () => {
    const workbook = store();
    const work = watchUnsavedWork(workbook);
    const sheet = workbook.activeSheet();
    workbook.writeCells(sheet, [{ row: 0, column: 0, content: { value: 'x' } }]);
    expect(work.isUnsaved()).toBe(true);
    work.saved();
    expect(work.isUnsaved()).toBe(false);
    workbook.updateSheet(sheet, { name: 'Anders' });
    expect(work.isUnsaved()).toBe(true);
  });

  it('is not made by looking around', async () => {
    const workbook = store();
    const work = watchUnsavedWork(workbook);
    workbook.select(workbook.activeSheet(), { row: 4, column: 2, rowCount: 1, columnCount: 1 });
    await workbook.calculate();
    expect(work.isUnsaved()).toBe(false);
  });
});
