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

describe('page layout', () => {
  it('reads back', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('1:3');
      pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.leftHeader = '&A';
      pageLayout.load('orientation,paperSize,zoom,leftMargin,headersFooters/defaultForAllPages/leftHeader');
      const title = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return [pageLayout.toJSON(), title.address];
    });
    expect(seen).toMatchObject([
      { orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, leftMargin: 72 },
      'Sheet1!1:3',
    ]);
    expect(excel.store.pageLayout(excel.store.activeSheet())).toMatchObject({
      printArea: 'A1:H40',
      printTitleRows: '$1:$3',
      headersFooters: { leftHeader: '&A' },
    });
  });

  it('takes 255 characters of header and footer each, and a scale or pages (NOTES of the host, line 6)', async () => {
    const header = (left: number, right: number) =>
      outcome(excel, (_context, sheet) => {
        const page = sheet.pageLayout.headersFooters.defaultForAllPages;
        page.leftHeader = 'x'.repeat(left);
        page.rightHeader = 'x'.repeat(right);
      });
    expect(await header(200, 55)).toBe('done');
    expect(await header(200, 56)).toBe('InvalidArgument');
    const zoom = (options: Excel.PageLayoutZoomOptions) =>
      outcome(excel, (_context, sheet) => void (sheet.pageLayout.zoom = options));
    expect(await zoom({ scale: 401 })).toBe('InvalidArgument');
    expect(await zoom({ scale: 50, horizontalFitToPages: 1 })).toBe('InvalidArgument');
  });
});

describe('properties and settings', () => {
  it('are kept in the workbook', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const { properties, settings } = context.workbook;
      properties.title = 'Examenplan';
      properties.custom.add('formaat', 3);
      settings.add('a', { b: [1, 'x'] });
      properties.load('title');
      const custom = properties.custom.getItem('Formaat').load('key,value,type');
      const setting = settings.getItemOrNullObject('a').load('value');
      const missing = settings.getItemOrNullObject('c');
      await context.sync();
      return [properties.title, custom.key, custom.value, custom.type, setting.value, missing.isNullObject];
    });
    expect(seen).toEqual(['Examenplan', 'formaat', 3, 'Number', { b: [1, 'x'] }, true]);
  });

  it('refuse a custom text of more than 255 characters', async () => {
    expect(await outcome(excel, (context) => context.workbook.properties.custom.add('lang', 'x'.repeat(256)))).toBe(
      'InvalidArgument',
    );
  });
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
