import { startExcel } from '../../officejs/excel-in-memory';

describe('several ranges at once, and large arrays', () => {
  it('sets a format on every range of getRanges, borders included, and nowhere else', async () => {
    const { Excel, store } = startExcel();
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRanges('A1:B2,D4');
      format.fill.color = '#fff8d6';
      format.borders.getItem('EdgeTop').style = 'Continuous';
      await context.sync();
    });
    const sheet = store.activeSheet();
    const filled = (row: number, column: number): string | null => store.styleAt(sheet, row, column).fillColor;
    expect([filled(1, 1), filled(3, 3), filled(2, 2)]).toEqual(['#FFF8D6', '#FFF8D6', null]);
    expect(store.styleAt(sheet, 3, 3).borders.top?.style).toBe('Continuous');
    expect(store.styleAt(sheet, 1, 0).borders.top).toBeNull();
  });

  it('says null for a property in which the ranges differ', async () => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').format.font.bold = true;
      const areas = sheet.getRanges('A1,B1').load('areaCount,cellCount,format/font/bold');
      await context.sync();
      expect([areas.areaCount, areas.cellCount, areas.format.font.bold]).toEqual([2, 2, null]);
    });
  });

  it('refuses an address that is no range, or on another sheet', async () => {
    const { Excel } = startExcel();
    const ask = (address: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRanges(address).format.font.bold = true;
        await context.sync();
      });
    await expect(ask('A1,x y')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('takes an array that the runtime cuts into strips, and refuses one that does not fit', async () => {
    const { Excel, host, store } = startExcel();
    const lines = Array.from({ length: 2_000 }, (_, row) => [row, `r${row}`]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2000').values = lines;
      await context.sync();
    });
    expect(host.log.roundTrips).toBe(1);
    const area = { row: 1_999, column: 1, rowCount: 1, columnCount: 1 };
    expect(store.cells(store.activeSheet(), area)[0]?.[0]?.value).toBe('r1999');
    const wrong = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1999').values = lines;
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
