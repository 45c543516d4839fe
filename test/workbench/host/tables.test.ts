import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome, read } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
});

describe('tables (NOTES of the host, lines 4 and 7)', () => {
  const addTable = (address: string, name?: string) =>
    outcome(excel, (_context, sheet) => {
      const table = sheet.tables.add(address, true);
      if (name !== undefined) table.name = name;
    });

  it('makes headers unique texts that are not empty', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:D1').values = [['code', 'code', '', 5]];
    });
    await addTable('A1:D3');
    expect(await read(excel, 'A1:D1', 'values')).toEqual([['code', 'code2', 'Column3', '5']]);
  });

  it('keeps headers unique when they are overwritten, and follows them as column names', async () => {
    await addTable('A1:B3');
    const columns = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').values = [['naam', 'naam']];
      const table = sheet.tables.getItemAt(0);
      table.columns.load('items/name,items/index');
      await context.sync();
      return table.columns.items.map(({ name, index }) => [index, name]);
    });
    expect(columns).toEqual([
      [0, 'naam'],
      [1, 'naam2'],
    ]);
  });

  it('refuses to overlap another table', async () => {
    await addTable('A1:B3');
    expect(await addTable('B3:C5')).toBe('InvalidArgument');
    expect(await addTable('C1:D3')).toBe('done');
  });

  it('refuses merged cells, before and after', async () => {
    expect(
      await outcome(excel, (_context, sheet) => {
        sheet.getRange('A2:B2').merge();
        sheet.tables.add('A1:B3', true);
      }),
    ).toBe('InvalidArgument');
    await addTable('D1:E3');
    expect(await outcome(excel, (_context, sheet) => sheet.getRange('D2:E2').merge())).toBe('InvalidOperation');
  });

  it('refuses names that read as a cell, have spaces or are taken', async () => {
    expect(await addTable('A1:B2', 'PVB1')).toBe('InvalidArgument');
    expect(await addTable('D1:E2', 'met spatie')).toBe('InvalidArgument');
    expect(await addTable('G1:H2', 'plan')).toBe('done');
    expect(await addTable('J1:K2', 'PLAN')).toBe('InvalidArgument');
    expect(await outcome(excel, (context, sheet) => context.workbook.names.add('Plan', sheet.getRange('A1')))).toBe(
      'ItemAlreadyExists',
    );
  });

  it('adds rows at the end and in the middle, and moves what stands below', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['code', 'naam'],
        ['a', 'een'],
      ];
      sheet.getRange('A3').values = [['eronder']];
      const table = sheet.tables.add('A1:B2', true);
      table.rows.add(undefined, [['c', 'drie']]);
      table.rows.add(1, [['b', 'twee']]);
      const range = table.getRange().load('address,values');
      const below = sheet.getRange('A5').load('values');
      await context.sync();
      return [range.address, range.values, below.values];
    });
    expect(seen).toEqual([
      'Sheet1!A1:B4',
      [
        ['code', 'naam'],
        ['a', 'een'],
        ['b', 'twee'],
        ['c', 'drie'],
      ],
      [['eronder']],
    ]);
  });

  it('refuses a row of another width and writes nothing of it', async () => {
    await addTable('A1:B3');
    expect(await outcome(excel, (_context, sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [['x']]))).toBe(
      'InvalidArgument',
    );
    expect(excel.store.tables()[0]?.area.rowCount).toBe(3);
  });

  it('resizes with the same header row only', async () => {
    await addTable('B2:C4');
    const resize = (address: string) => outcome(excel, (_context, sheet) => sheet.tables.getItemAt(0).resize(address));
    expect(await resize('B2:C9')).toBe('done');
    expect(await resize('B3:C9')).toBe('InvalidArgument');
    expect(await resize('F2:G9')).toBe('InvalidArgument');
    expect(await resize('B2:C2')).toBe('InvalidArgument');
  });

  it('forgets the columns that resizing leaves outside', async () => {
    await addTable('B2:C4');
    await outcome(excel, (_context, sheet) => sheet.tables.getItemAt(0).resize('B2:B4'));
    expect(excel.store.tables()[0]?.columns).toHaveLength(1);
  });

  it('becomes plain cells again, or goes with them', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:A2').values = [['kop'], ['x']];
      sheet.tables.add('A1:A2', true).convertToRange();
    });
    expect(await read(excel, 'A1:A2', 'values')).toEqual([['kop'], ['x']]);
    await outcome(excel, (_context, sheet) => sheet.tables.add('A1:A2', true).delete());
    expect(await read(excel, 'A1:A2', 'values')).toEqual([[''], ['']]);
    expect(excel.store.tables()).toEqual([]);
  });
});
