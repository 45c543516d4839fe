import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome, read } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
});

describe('formats', () => {
  it('read back, and as null where cells differ', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { format } = sheet.getRange('A1:B2');
      format.fill.color = 'Orange';
      format.font.bold = true;
      format.font.size = 12;
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.textOrientation = 90;
      format.columnWidth = 100;
      sheet.getRange('B2').format.font.bold = false;
      sheet.getRange('B:B').format.columnWidth = 50;
      format.load('wrapText,horizontalAlignment,textOrientation,columnWidth,fill/color,font/bold,font/size');
      await context.sync();
      return format.toJSON();
    });
    expect(seen).toMatchObject({
      wrapText: true,
      horizontalAlignment: 'Center',
      textOrientation: 90,
      columnWidth: null,
      fill: { color: '#FFA500' },
      font: { bold: null, size: 12 },
    });
  });

  it('draw borders around and inside', async () => {
    await outcome(excel, (_context, sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeTop').color = '#00ff00';
      borders.getItem('InsideVertical').style = 'Dash';
      borders.getItem('EdgeBottom').weight = 'Thick';
    });
    const sheet = excel.store.activeSheet();
    const { borders } = excel.store.styleAt(sheet, 0, 0);
    expect(borders.top).toEqual({ style: 'Continuous', weight: 'Thin', color: '#00FF00' });
    expect(borders.right?.style).toBe('Dash');
    expect(borders.bottom).toBeNull();
    expect(excel.store.styleAt(sheet, 1, 1).borders.bottom?.weight).toBe('Thick');
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ['a colour that is none', (format) => (format.fill.color = 'lichtgroenig')],
    ['no colour at all', (format) => (format.fill.color = null as unknown as string)],
    ['an alignment that is none', (format) => (format.horizontalAlignment = 'Midden' as 'Center')],
    ['a text turned by 91 degrees', (format) => (format.textOrientation = 91)],
    ['a font of 0 points', (format) => (format.font.size = 0)],
    ['a text where yes or no is asked', (format) => (format.wrapText = 'ja' as unknown as boolean)],
  ])('refuse %s with InvalidArgument', async (_what, change) => {
    expect(await outcome(excel, (_context, sheet) => change(sheet.getRange('A1').format))).toBe('InvalidArgument');
  });

  it('fit rows to their text, except for merged cells (NOTES of the host, line 7)', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:B2').format.wrapText = true;
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:A2').values = [['woord '.repeat(40)], ['woord '.repeat(40)]];
      sheet.getRange('A1:A2').format.autofitRows();
    });
    const heights = [0, 1].map((row) => [...excel.store.linesIn(excel.store.activeSheet(), 'row', row, 1)][0]?.size);
    expect(heights[0]).toBe(15);
    expect(heights[1]).toBeGreaterThan(60);
  });

  it('unlock a whole sheet at once', async () => {
    const locked = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange().format.protection.locked = false;
      sheet.getRange('A1').format.protection.locked = true;
      const cells = ['A1', 'B1', 'A1:B1'].map((address) => sheet.getRange(address).format.protection.load('locked'));
      await context.sync();
      return cells.map((cell) => cell.locked);
    });
    expect(locked).toEqual([true, false, null]);
  });

  it('hide and group rows and columns', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('A:A').columnHidden = true;
      sheet.getRange('5:6').group('ByRows');
      const ranges = ['A2', 'A1:A2', 'B1'].map((address) => sheet.getRange(address).load('rowHidden,columnHidden'));
      await context.sync();
      return ranges.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden]);
    });
    expect(seen).toEqual([
      [true, true],
      [null, true],
      [false, false],
    ]);
    expect([...excel.store.linesIn(excel.store.activeSheet(), 'row', 4, 1)][0]?.outlineLevel).toBe(1);
  });

  it('clear contents, formats or both', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
    });
    expect(await read(excel, 'A1:C1', 'values')).toEqual([['', 'b', '']]);
    const bold = [0, 1, 2].map((column) => excel.store.styleAt(excel.store.activeSheet(), 0, column).bold);
    expect(bold).toEqual([true, false, false]);
  });
});

describe('links', () => {
  it('lead to a place in the workbook and look like links', async () => {
    const link = await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B2', screenTip: 'ga erheen', textToDisplay: '=naar B2' };
      cell.load('hyperlink,values,style,format/font/underline');
      await context.sync();
      return [cell.hyperlink, cell.values, cell.style, cell.format.font.underline];
    });
    expect(link).toEqual([
      { documentReference: 'Sheet1!B2', screenTip: 'ga erheen', textToDisplay: '=naar B2' },
      [['=naar B2']],
      'Hyperlink',
      'Single',
    ]);
  });

  it('need a target', async () => {
    expect(
      await outcome(excel, (_context, sheet) => void (sheet.getRange('A1').hyperlink = { textToDisplay: 'x' })),
    ).toBe('InvalidArgument');
  });
});
