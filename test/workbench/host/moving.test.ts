import fc from 'fast-check';
import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome, read } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel();
});

describe('cells that move (NOTES of the host, line 13)', () => {
  it('take a range along that the add-in still holds', async () => {
    const addresses = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A5').load('address');
      await context.sync();
      const before = range.address;
      sheet.getRange('1:2').insert('Down');
      range.load('address');
      await context.sync();
      const after = range.address;
      sheet.getRange('7:7').delete('Up');
      await context.sync();
      return [before, after, await outcomeOf(() => (range.load('address'), context.sync()))];
    });
    expect(addresses).toEqual(['Sheet1!A5', 'Sheet1!A7', 'InvalidReference']);
  });

  const outcomeOf = (action: () => Promise<unknown>): Promise<string> =>
    action().then(
      () => 'done',
      (error: { code: string }) => error.code,
    );

  it('sort without their names: the name stays where it was', async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C4').values = [
        ['code', 'punten', 'dubbel'],
        ['c', 3, '=B2*2'],
        ['a', 1, '=B3*2'],
        ['b', 2, '=B4*2'],
      ];
      const table = sheet.tables.add('A1:C4', true);
      context.workbook.names.add('rij_c', sheet.getRange('A2'));
      table.sort.apply([{ key: 0, ascending: true }]);
      const body = table.getDataBodyRange().load('formulas,values');
      const named = context.workbook.names.getItem('rij_c').getRange().load('address,values');
      await context.sync();
      return [body.formulas, body.values.map((row) => Number(row[2])), named.address, named.values];
    });
    expect(seen).toEqual([
      [
        ['a', 1, '=B2*2'],
        ['b', 2, '=B3*2'],
        ['c', 3, '=B4*2'],
      ],
      [2, 4, 6],
      'Sheet1!A2',
      [['a']],
    ]);
  });

  it('are not cut through tables', async () => {
    await outcome(excel, (_context, sheet) => sheet.tables.add('B5:D8', true));
    expect(await outcome(excel, (_context, sheet) => sheet.getRange('C2').insert('Down'))).toBe('InvalidOperation');
    expect(await outcome(excel, (_context, sheet) => sheet.getRange('B2:D2').insert('Down'))).toBe('done');
    expect(excel.store.tables()[0]?.area.row).toBe(5);
  });

  it('take names and tables along when whole rows come and go, wherever', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.integer({ min: 0, max: 12 }), insert: fc.boolean() }), { maxLength: 6 }),
        async (steps) => {
          excel = startExcel();
          // The header is row 5 (0-based 4), the rows 6 to 8.
          let header = 4;
          let rows = [5, 6, 7];
          const addresses = await excel.Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            sheet.getRange('B5:B8').values = [['kop'], ['x'], ['y'], ['z']];
            const table = sheet.tables.add('B5:B8', true);
            context.workbook.names.add('kop_cel', sheet.getRange('B5'));
            for (const { at, insert } of steps) {
              // The header row itself is never deleted: the table would go with it in Excel.
              if (!insert && (at === header || rows.length === 1)) continue;
              const row = sheet.getRangeByIndexes(at, 0, 1, 1).getEntireRow();
              if (insert) row.insert('Down');
              else row.delete('Up');
              const inside = at > header && at <= (rows.at(-1) ?? 0);
              const moved = (line: number) => (insert ? (line >= at ? line + 1 : line) : line > at ? line - 1 : line);
              rows = rows.filter((line) => insert || line !== at).map(moved);
              if (insert && inside) rows = [...rows, at].sort((a, b) => a - b);
              header = moved(header);
            }
            const range = table.getRange().load('rowIndex,rowCount');
            const named = context.workbook.names.getItem('kop_cel').getRange().load('rowIndex,values');
            await context.sync();
            return [range.rowIndex, range.rowCount, named.rowIndex, named.values];
          });
          expect(addresses).toEqual([header, rows.length + 1, header, [['kop']]]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('values that are written and read back', () => {
  const plainText = fc
    .stringMatching(/^[A-Za-z]{3,12}( [a-z]{1,8})?$/)
    .filter((text) => !/^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text));
  const value = fc.oneof(
    plainText,
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.boolean(),
    fc.constant(null),
    fc.constant(''),
  );

  it('are those of the last write, null leaving and an empty text emptying a cell', async () => {
    const write = fc.record({
      row: fc.integer({ min: 0, max: 4 }),
      column: fc.integer({ min: 0, max: 3 }),
      values: fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 8 }), async (writes) => {
        excel = startExcel();
        const expected: unknown[][] = Array.from({ length: 8 }, () => new Array<unknown>(6).fill(''));
        await outcome(excel, (_context, sheet) => {
          for (const { row, column, values } of writes) {
            sheet.getRangeByIndexes(row, column, values.length, 2).values = values;
            values.forEach((line, i) =>
              line.forEach((item, j) => {
                const cells = expected[row + i];
                if (item !== null && cells) cells[column + j] = item;
              }),
            );
          }
        });
        expect(await read(excel, 'A1:F8', 'values')).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('are any text at all when the format @ comes first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 5 }), async (texts) => {
        excel = startExcel();
        const address = `A1:A${texts.length}`;
        await outcome(excel, (_context, sheet) => {
          const range = sheet.getRange(address);
          range.numberFormat = texts.map(() => ['@']);
          range.values = texts.map((text) => [text]);
        });
        expect(await read(excel, address, 'values')).toEqual(texts.map((text) => [text]));
      }),
      { numRuns: 100 },
    );
  });
});
