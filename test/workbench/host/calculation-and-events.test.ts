import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome, read } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
});

describe('calculation (NOTES of the host, line 11)', () => {
  it('gives results in the batch that wrote the formulas', async () => {
    const values = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.formulas = [['=1+2', '=A1*2']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[3, 6]]);
  });

  it('leaves results stale in manual mode until calculate', async () => {
    await outcome(excel, (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      context.workbook.application.calculationMode = 'Manual';
    });
    await outcome(excel, (_context, sheet) => void (sheet.getRange('A1').values = [[9]]));
    expect(await read(excel, 'B1', 'values')).toEqual([[2]]);
    await outcome(excel, (context) => context.workbook.application.calculate('Full'));
    expect(await read(excel, 'B1', 'values')).toEqual([[10]]);
  });

  it('waits until the next sync when it is suspended', async () => {
    await outcome(excel, (_context, sheet) => void (sheet.getRange('A1:B1').formulas = [[1, '=A1+1']]));
    await read(excel, 'B1', 'values');
    const values = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[5]];
      const range = sheet.getRange('B1').load('values');
      await context.sync();
      const suspended = range.values;
      range.load('values');
      await context.sync();
      return [suspended, range.values];
    });
    expect(values).toEqual([[[2]], [[6]]]);
  });

  it('computes through names and tables after rows were inserted', async () => {
    await outcome(excel, (context, sheet) => {
      sheet.getRange('A1:A3').values = [['punten'], [2], [3]];
      sheet.tables.add('A1:A3', true).name = 'lijst';
      context.workbook.names.add('factor', sheet.getRange('C1'));
      sheet.getRange('C1').values = [[10]];
      sheet.getRange('D1').formulas = [['=SUM(lijst[punten])*factor']];
      sheet.getRange('1:2').insert('Down');
    });
    expect(await read(excel, 'D3', 'values')).toEqual([[50]]);
  });
});

describe('events', () => {
  const arrived = () => new Promise((resolve) => setTimeout(resolve, 30));

  it('tell a handler of the sheet what a user or a batch changed', async () => {
    const seen: unknown[] = [];
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ address, changeType, source, triggerSource, worksheetId }) => {
        seen.push({ address, changeType, source, triggerSource, own: worksheetId === excel.store.activeSheet() });
      });
      await context.sync();
    });
    const sheet = excel.store.activeSheet();
    excel.store.writeCells(sheet, [{ row: 1, column: 1, content: { value: 'x' } }]);
    await outcome(excel, (_context, active) => void (active.getRange('C3:D3').values = [[1, 2]]));
    excel.store.insertCells(sheet, { row: 4, column: 0, rowCount: 1, columnCount: 16_384 }, 'Down');
    await arrived();
    expect(seen).toEqual([
      { address: 'B2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown', own: true },
      { address: 'C3:D3', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin', own: true },
      { address: '5:5', changeType: 'RowInserted', source: 'Local', triggerSource: 'Unknown', own: true },
    ]);
  });

  it('tell handlers of the collection about sheets and selection', async () => {
    const seen: string[] = [];
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push('added'));
      worksheets.onActivated.add(async () => void seen.push('activated'));
      worksheets.onDeactivated.add(async () => void seen.push('deactivated'));
      worksheets.onDeleted.add(async () => void seen.push('deleted'));
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      worksheets.onChanged.add(async ({ address }) => void seen.push(`changed ${address}`));
      await context.sync();
    });
    const sheet = excel.store.addSheet('Twee');
    excel.store.activateSheet(sheet);
    excel.store.select(sheet, { row: 2, column: 2, rowCount: 1, columnCount: 1 });
    excel.store.writeCells(sheet, [{ row: 0, column: 0, content: { value: 1 } }]);
    await outcome(excel, (context) => context.workbook.worksheets.getItem('Twee').delete());
    await arrived();
    expect(seen).toEqual([
      'added',
      'deactivated',
      'activated',
      'selected C3',
      'changed A1',
      'deactivated',
      'activated',
      'deleted',
    ]);
  });

  it('stop when the handler is removed', async () => {
    let count = 0;
    const handler = await excel.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => void (count += 1));
      await context.sync();
      return added;
    });
    const write = () =>
      excel.store.writeCells(excel.store.activeSheet(), [{ row: 0, column: 0, content: { value: 1 } }]);
    write();
    await arrived();
    await excel.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    write();
    await arrived();
    expect(count).toBe(1);
  });
});
