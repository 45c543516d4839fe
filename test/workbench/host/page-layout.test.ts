import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
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

  it('has page breaks above rows, in order and once, which are counted, found and taken away', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const { horizontalPageBreaks: breaks } = context.workbook.worksheets.getActiveWorksheet();
      breaks.add('B9');
      breaks.add('A4:C6');
      breaks.add('C9');
      const count = breaks.getCount();
      breaks.load('items/rowIndex,items/columnIndex');
      const first = breaks.getItem(0);
      const below = first.getCellAfterBreak().load('address');
      first.delete();
      await context.sync();
      return [count.value, breaks.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]), below.address];
    });
    const page = () => excel.store.pageLayout(excel.store.activeSheet()).rowBreaks;
    expect(seen).toEqual([
      2,
      [
        [3, 0],
        [8, 0],
      ],
      'Sheet1!A4',
    ]);
    expect(page()).toEqual([8]);
    expect(await outcome(excel, (_context, sheet) => void sheet.horizontalPageBreaks.add('A1'))).toBe(
      'InvalidArgument',
    );
    await outcome(excel, (_context, sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    expect(page()).toEqual([]);
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
