import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome, read } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
});

/** Lets the clean-up that the runtime sends after Excel.run arrive. */
const cleanedUp = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('a batch', () => {
  it('keeps what was done before the action that failed, and names that action', async () => {
    const { Excel, OfficeExtension } = excel;
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2:B2').values = [[1]];
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    await expect(failing).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(await read(excel, 'A1:A3', 'values')).toEqual([[1], [''], ['']]);
  });

  it('is one round trip, and the clean-up after Excel.run is none', async () => {
    await outcome(excel, (_context, sheet) => {
      for (let row = 0; row < 50; row += 1) sheet.getCell(row, 0).values = [[row]];
    });
    await cleanedUp();
    expect(excel.host.log.roundTrips).toBe(1);
    expect(excel.host.log.batches.some(({ cleanUp }) => cleanUp)).toBe(true);
    expect(excel.host.context.references.count()).toBe(0);
  });

  it('is refused above the limit of a request, with nothing done', async () => {
    excel = startExcel({ maxPayloadBytes: 20_000 });
    const write = (length: number) =>
      outcome(excel, (_context, sheet) => void (sheet.getRange('A1').values = [['x'.repeat(length)]]));
    expect(await write(10_000)).toBe('done');
    expect(await write(21_000)).toBe('RequestPayloadSizeLimitExceeded');
    expect(String((await read(excel, 'A1', 'values'))[0]?.[0]).length).toBe(10_000);
  });

  it('gives an error instead of a response above the limit', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:A10').values = Array.from({ length: 10 }, () => ['x'.repeat(3_000)]);
    });
    const { store } = excel;
    excel = startExcel({ maxPayloadBytes: 20_000 }, store);
    await expect(read(excel, 'A1:A10', 'values')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('knows 5 MB as the limit (NOTES of the host, line 12)', async () => {
    const write = (rows: number) =>
      outcome(excel, (_context, sheet) => {
        sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, () => ['x'.repeat(30_000)]);
      });
    expect(await write(170)).toBe('done');
    expect(await write(180)).toBe('RequestPayloadSizeLimitExceeded');
    const [first] = excel.host.log.batches;
    expect(first?.requestBytes).toBeGreaterThan(170 * 30_000);
  });

  it('does not read more than 5 million cells of a range', async () => {
    await expect(read(excel, 'A1:E1000001', 'values')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('what the host does not have', () => {
  it('is ApiNotFound when called, set or loaded', async () => {
    expect(await outcome(excel, (_context, sheet) => sheet.getRange('A1').getSurroundingRegion())).toBe('ApiNotFound');
    expect(await outcome(excel, (_context, sheet) => sheet.slicers.load('items'))).toBe('ApiNotFound');
    expect(await outcome(excel, (_context, sheet) => void (sheet.standardWidth = 12))).toBe('ApiNotFound');
    expect(await outcome(excel, (_context, sheet) => sheet.getRange('A1').load('hasSpill'))).toBe('ApiNotFound');
  });

  it('is InvalidArgument when no version of Excel has such a property', async () => {
    expect(await outcome(excel, (_context, sheet) => sheet.load('kleur'))).toBe('InvalidArgument');
    expect(await outcome(excel, (_context, sheet) => sheet.load('toString'))).toBe('InvalidArgument');
  });

  it('is refused by the runtime itself above ExcelApi 1.14', async () => {
    expect(await outcome(excel, (_context, sheet) => sheet.getRange('A1').getDependents())).toBe('ApiNotFound');
    expect(excel.host.log.roundTrips).toBe(0);
  });
});

describe('planned failures', () => {
  it('happen at the request asked for, before anything is done', async () => {
    excel.host.faults.plan({ code: 'ActivityLimitReached', request: 2 });
    const write = (value: number) =>
      outcome(excel, (_context, sheet) => void (sheet.getRange('A1').values = [[value]]));
    expect([await write(1), await write(2), await write(3)]).toEqual(['done', 'ActivityLimitReached', 'done']);
  });

  it('happen at the action asked for, after the others before it', async () => {
    excel.host.faults.plan({ code: 'AccessDenied', action: (action) => action.Name === 'Formulas' });
    expect(
      await outcome(excel, (_context, sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').formulas = [[2]];
      }),
    ).toBe('AccessDenied');
    expect(await read(excel, 'A1:A2', 'values')).toEqual([[1], ['']]);
  });
});

describe('loading', () => {
  it('gives nested objects and the items of collections', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Twee');
      sheet.getRange('A1:B1').values = [['a', 'b']];
      sheet.tables.add('A1:B2', true).name = 'lijst';
      worksheets.load('items/name,items/tables/items/name,items/protection/protected');
      context.workbook.tables.load({ name: true, columns: { name: true } });
      await context.sync();
      return {
        sheets: worksheets.items.map((item) => [
          item.name,
          item.protection.protected,
          item.tables.items.map((t) => t.name),
        ]),
        columns: context.workbook.tables.items[0]?.columns.items.map(({ name }) => name),
      };
    });
    expect(seen).toEqual({
      sheets: [
        ['Sheet1', false, []],
        ['Twee', false, ['lijst']],
      ],
      columns: ['a', 'b'],
    });
  });

  it('takes only the first items with top and skip', async () => {
    const names = await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['A', 'B', 'C']) worksheets.add(name);
      worksheets.load({ select: 'name', skip: 1, top: 2 });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['A', 'B']);
  });
});
