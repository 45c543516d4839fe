import { startExcel, type ExcelInMemory } from '../../officejs/excel-in-memory';
import { outcome, read } from './outcome';

let excel: ExcelInMemory;
beforeEach(() => {
  excel = startExcel({ year: 2026 });
});

describe('writing cells (NOTES of the host, lines 1, 2 and 6)', () => {
  it('turns exam codes, bullets and numbers of candidates into something else, as Excel does', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:D1').values = [['1.10', '007', '1-2', '5%']];
    });
    expect(await read(excel, 'A1:D1', 'values')).toEqual([[1.1, 7, 46_024, 0.05]]);
    expect(await read(excel, 'A1:D1', 'numberFormat')).toEqual([['General', 'General', 'd-mmm', '0%']]);
    expect(await read(excel, 'A1:D1', 'text')).toEqual([['1.1', '7', '2-Jan', '5%']]);
  });

  it('keeps text when the format @ is set first', async () => {
    await outcome(excel, (_context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['1.10', '=A2', '- bullet, met komma']];
    });
    expect(await read(excel, 'A1:C1', 'values')).toEqual([['1.10', '=A2', '- bullet, met komma']]);
    expect(await read(excel, 'A1:C1', 'valueTypes')).toEqual([['String', 'String', 'String']]);
  });

  it('does not bring text back when the format @ is set afterwards', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1').values = [['007']];
      sheet.getRange('A1').numberFormat = [['@']];
    });
    expect(await read(excel, 'A1', 'values')).toEqual([[7]]);
  });

  it('keeps text behind an apostrophe', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1').values = [["'=1+1"]];
    });
    expect(await read(excel, 'A1', 'values')).toEqual([['=1+1']]);
  });

  it('leaves a cell for null and empties it for an empty text', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
      sheet.getRange('A1:C1').values = [[null, '', 'x']];
    });
    expect(await read(excel, 'A1:C1', 'values')).toEqual([['a', '', 'x']]);
    expect(await read(excel, 'A1:C1', 'valueTypes')).toEqual([['String', 'Empty', 'String']]);
  });

  it.each([
    ['too few rows', [['a', 'b']]],
    [
      'too many columns',
      [
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ],
    ],
    ['rows of unlike length', [['a', 'b'], ['a']]],
    ['one row instead of two dimensions', ['a', 'b']],
  ])('refuses %s with InvalidArgument and writes nothing of it', async (_what, values) => {
    expect(
      await outcome(excel, (_context, sheet) => {
        sheet.getRange('A1:B2').values = values as string[][];
      }),
    ).toBe('InvalidArgument');
    expect(await read(excel, 'A1:B2', 'values')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('writes one value to all cells of a range', async () => {
    await outcome(excel, (_context, sheet) => {
      // The runtime accepts a single value where the declarations only know arrays.
      (sheet.getRange('A1:B2') as unknown as { values: number }).values = 3;
    });
    expect(await read(excel, 'A1:B2', 'values')).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  it('refuses null for a whole range', async () => {
    expect(
      await outcome(excel, (_context, sheet) => {
        (sheet.getRange('A1:B2') as unknown as { values: null }).values = null;
      }),
    ).toBe('InvalidArgument');
  });

  it('takes formulas in US English and computes them', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1:A3').formulas = [[2], ['3'], ['=IF(A1<A2,A1*A2,"nee")']];
    });
    expect(await read(excel, 'A1:A3', 'formulas')).toEqual([[2], [3], ['=IF(A1<A2,A1*A2,"nee")']]);
    expect(await read(excel, 'A1:A3', 'values')).toEqual([[2], [3], [6]]);
  });

  it('reads errors as their text, of type Error', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1').formulas = [['=1/0']];
    });
    expect(await read(excel, 'A1', 'values')).toEqual([['#DIV/0!']]);
    expect(await read(excel, 'A1', 'valueTypes')).toEqual([['Error']]);
  });

  it('takes 32,767 characters, 253 line feeds and 8,192 characters of formula, and no more', async () => {
    const write = (value: string) =>
      outcome(excel, (_context, sheet) => {
        sheet.getRange('A1').values = [[value]];
      });
    expect(await write('x'.repeat(32_767))).toBe('done');
    expect(await write('x'.repeat(32_768))).toBe('InvalidArgument');
    expect(await write(`a${'\n'.repeat(253)}`)).toBe('done');
    expect(await write(`a${'\n'.repeat(254)}`)).toBe('InvalidArgument');
    expect(await write(`=1${'+1'.repeat(4_095)}`)).toBe('done');
    expect(await write(`=1${'+1'.repeat(4_096)}`)).toBe('InvalidArgument');
  });

  it('refuses a text literal of more than 255 characters in a formula', async () => {
    const write = (length: number) =>
      outcome(excel, (_context, sheet) => {
        sheet.getRange('A1').formulas = [[`="${'x'.repeat(length)}"`]];
      });
    expect(await write(255)).toBe('done');
    expect(await write(256)).toBe('InvalidArgument');
  });

  it('refuses more than a row of 409 points and a column of 255 characters', async () => {
    const set = (change: (format: Excel.RangeFormat) => void) =>
      outcome(excel, (_context, sheet) => change(sheet.getRange('A1').format));
    expect(await set((format) => (format.rowHeight = 409))).toBe('done');
    expect(await set((format) => (format.rowHeight = 410))).toBe('InvalidArgument');
    expect(await set((format) => (format.columnWidth = 1_342.5))).toBe('done');
    expect(await set((format) => (format.columnWidth = 1_343))).toBe('InvalidArgument');
  });

  it('gives null for cells of whole columns, and refuses to set them', async () => {
    expect(await read(excel, 'A:B', 'values')).toBeNull();
    expect(await read(excel, 'A:B', 'address')).toBe('Sheet1!A:B');
    expect(
      await outcome(excel, (_context, sheet) => {
        (sheet.getRange('A:B') as unknown as { values: string }).values = 'x';
      }),
    ).toBe('InvalidArgument');
  });

  it('goes back to General for an empty number format', async () => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1').numberFormat = [['0.00']];
      sheet.getRange('A1').numberFormat = [['']];
    });
    expect(await read(excel, 'A1', 'numberFormat')).toEqual([['General']]);
  });

  it.each([
    ['0.0', 2.25, '2.3'],
    ['0%', 0.5, '50%'],
    ['dd-mm-yyyy', 45_292, '01-01-2024'],
    ['General', 0.1, '0.1'],
  ])('shows a number in the format %s', async (format, value, text) => {
    await outcome(excel, (_context, sheet) => {
      sheet.getRange('A1').numberFormat = [[format]];
      sheet.getRange('A1').values = [[value]];
    });
    expect(await read(excel, 'A1', 'text')).toEqual([[text]]);
  });
});
