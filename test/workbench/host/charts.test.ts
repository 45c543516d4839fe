import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
});

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('charts', () => {
  it('are made of a block of cells, named, coloured, put in a place and read back', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange('A1:C3').values = [
        ['', 'Voldoende', 'Goed'],
        ['PVB1', 4, 2],
        ['PVB2', 3, 3],
      ];
      const chart = sheet.charts.add('BarStacked100', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'Niveaus';
      chart.title.text = 'Niveaus per examen';
      chart.legend.position = 'Bottom';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.series.getItemAt(1).format.fill.setSolidColor('#0f548c');
      chart.setPosition('E2', 'H12');
      const count = sheet.charts.getCount();
      const found = sheet.charts.getItem('niveaus').load('name,chartType,title/text,legend/position,legend/visible');
      const series = found.series.load('items/name');
      await context.sync();
      return [count.value, found.toJSON(), series.items.map(({ name }) => name)];
    });
    expect(seen).toMatchObject([
      1,
      {
        name: 'Niveaus',
        chartType: 'BarStacked100',
        title: { text: 'Niveaus per examen' },
        legend: { position: 'Bottom' },
      },
      ['Voldoende', 'Goed'],
    ]);
    expect(excel.store.charts(excel.store.activeSheet())).toMatchObject([
      {
        source: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
        place: { row: 1, column: 4, rowCount: 11, columnCount: 4 },
        colors: ['', '#0F548C'],
        reversed: true,
      },
    ]);
  });

  it('go with their sheet and when they are deleted, and are looked for without an error', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const { charts } = active(context);
      const chart = charts.add('ColumnClustered', active(context).getRange('A1:B2'), 'Columns');
      const other = charts.getItemOrNullObject('Geen').load('name');
      chart.delete();
      const count = charts.getCount();
      await context.sync();
      return [other.isNullObject, count.value];
    });
    expect(seen).toEqual([true, 0]);
  });

  it.each(['Pie', 'Taart'])('of a kind that this host does not hold (%s) are refused', async (type) => {
    const result = await outcome(excel, (_context, sheet) => {
      sheet.charts.add(type as 'Pie', sheet.getRange('A1:B2'), 'Columns');
    });
    expect(result).toBe('InvalidArgument');
  });

  it('are refused on a protected sheet', async () => {
    const result = await outcome(excel, (_context, sheet) => {
      sheet.protection.protect();
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns');
    });
    expect(result).toBe('AccessDenied');
  });
});
