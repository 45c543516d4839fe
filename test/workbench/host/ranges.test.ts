import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
});

describe('ranges', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['a cell of a range', (sheet) => sheet.getRange('B2:D4').getCell(1, 2), 'Sheet1!D3'],
    ['a row', (sheet) => sheet.getRange('B2:D4').getRow(1), 'Sheet1!B3:D3'],
    ['a column', (sheet) => sheet.getRange('B2:D4').getColumn(0), 'Sheet1!B2:B4'],
    ['the last cell', (sheet) => sheet.getRange('B2:D4').getLastCell(), 'Sheet1!D4'],
    ['a range beside it', (sheet) => sheet.getRange('B2:D4').getOffsetRange(1, -1), 'Sheet1!A3:C5'],
    ['a larger range', (sheet) => sheet.getRange('B2').getResizedRange(2, 1), 'Sheet1!B2:C4'],
    ['whole rows', (sheet) => sheet.getRange('B2:D4').getEntireRow(), 'Sheet1!2:4'],
    ['what two have in common', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:D4'), 'Sheet1!B2:C3'],
    ['the rectangle around two', (sheet) => sheet.getRange('A1').getBoundingRect('D4'), 'Sheet1!A1:D4'],
    ['a range by indexes', (sheet) => sheet.getRangeByIndexes(2, 1, 3, 2), 'Sheet1!B3:C5'],
    ['corners in any order', (sheet) => sheet.getRange('D4:B2'), 'Sheet1!B2:D4'],
    ['anchored references', (sheet) => sheet.getRange('$B$2'), 'Sheet1!B2'],
  ])('give %s', async (_what, find, address) => {
    const found = await excel.Excel.run(async (context) => {
      const range = find(context.workbook.worksheets.getActiveWorksheet()).load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['outside the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
    ['below the last row', (sheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1)],
    ['beyond the last column', (sheet) => sheet.getRange('XFE1')],
    ['that are no address', (sheet) => sheet.getRange('een twee')],
    ['on another sheet', (sheet) => sheet.getRange('Ander!A1')],
  ])('refuse cells %s', async (_what, find) => {
    expect(await outcome(excel, (_context, sheet) => void find(sheet))).toBe('InvalidArgument');
  });

  it('are what the user selected', async () => {
    excel.store.select(excel.store.activeSheet(), { row: 1, column: 1, rowCount: 2, columnCount: 2 });
    const seen = await excel.Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [selected.address, cell.address];
    });
    expect(seen).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
  });

  it('are not selected on a hidden sheet', async () => {
    await outcome(excel, (context) => void (context.workbook.worksheets.add('Lijsten').visibility = 'Hidden'));
    expect(
      await outcome(excel, (context) => context.workbook.worksheets.getItem('Lijsten').getRange('A1').select()),
    ).toBe('InvalidOperation');
  });
});
