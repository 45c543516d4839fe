import { startExcel } from '../../officejs/excel-in-memory';
import { outcome } from './outcome';

type Find = (context: Excel.RequestContext) => OfficeExtension.ClientObject;

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const table = (context: Excel.RequestContext) => sheet(context).tables.add('A1:B3', true);
const format = (context: Excel.RequestContext) => sheet(context).getRange('F1').conditionalFormats.add('Custom');

/** One object of each type the host has. */
const OBJECTS: Readonly<Record<string, Find>> = {
  Workbook: (context) => context.workbook,
  Application: (context) => context.workbook.application,
  Worksheet: sheet,
  Range: (context) => sheet(context).getRange('A1'),
  RangeFormat: (context) => sheet(context).getRange('A1').format,
  RangeFill: (context) => sheet(context).getRange('A1').format.fill,
  RangeFont: (context) => sheet(context).getRange('A1').format.font,
  RangeBorder: (context) => sheet(context).getRange('A1').format.borders.getItem('EdgeTop'),
  FormatProtection: (context) => sheet(context).getRange('A1').format.protection,
  DataValidation: (context) => sheet(context).getRange('A1').dataValidation,
  ConditionalFormat: format,
  ConditionalFormatRule: (context) => format(context).custom.rule,
  ConditionalRangeFont: (context) => format(context).custom.format.font,
  ConditionalRangeFill: (context) => format(context).custom.format.fill,
  NamedItem: (context) => context.workbook.names.add('naam', sheet(context).getRange('A1')),
  Table: table,
  TableColumn: (context) => table(context).columns.getItemAt(0),
  TableRow: (context) => table(context).rows.getItemAt(0),
  TableSort: (context) => table(context).sort,
  PageLayout: (context) => sheet(context).pageLayout,
  PageBreak: (context) => sheet(context).horizontalPageBreaks.add('A2'),
  HeaderFooterGroup: (context) => sheet(context).pageLayout.headersFooters,
  HeaderFooter: (context) => sheet(context).pageLayout.headersFooters.defaultForAllPages,
  WorksheetProtection: (context) => sheet(context).protection,
  WorkbookProtection: (context) => context.workbook.protection,
  DocumentProperties: (context) => context.workbook.properties,
  CustomProperty: (context) => context.workbook.properties.custom.add('sleutel', 1),
  Setting: (context) => context.workbook.settings.add('sleutel', 1),
};

/** What the runtime keeps for itself. */
const INTERNAL = /^_/;

describe('every property that Excel has of an object', () => {
  it.each(Object.entries(OBJECTS))('%s: is answered, or refused as ApiNotFound', async (type, find) => {
    const excel = startExcel();
    const object = find(new excel.Excel.RequestContext()) as unknown as { _scalarPropertyNames: readonly string[] };
    const names = object._scalarPropertyNames.filter((name) => !INTERNAL.test(name));
    expect(names.length).toBeGreaterThan(0);
    const outcomes: Record<string, string> = {};
    for (const name of names) {
      const fresh = startExcel();
      outcomes[name] = await outcome(fresh, (context) => context.load(find(context), name));
    }
    const unexpected = Object.entries(outcomes).filter(([, code]) => code !== 'done' && code !== 'ApiNotFound');
    expect([type, unexpected]).toEqual([type, []]);
  });

  it('a load of everything gives what the host has', async () => {
    const { Excel } = startExcel();
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load();
      context.workbook.worksheets.load();
      await context.sync();
      return [range.address, context.workbook.worksheets.items.map(({ name }) => name)];
    });
    expect(seen).toEqual(['Sheet1!A1', ['Sheet1']]);
  });
});
