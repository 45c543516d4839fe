import { openBook } from '../../../src/app/open-book';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { baseWorkbook } from '../../checks/sound/bases';
import { inSpreadsheet } from '../../checks/spreadsheet';
import type { Spreadsheet } from '../../checks/spreadsheet';

jest.setTimeout(120_000);

async function told(change: (book: Spreadsheet) => void): Promise<readonly string[]> {
  const workbook = await openXlsx(await inSpreadsheet(await baseWorkbook('sound'), change));
  const { diagnostics } = openBook(await workbook.snapshot());
  return diagnostics.map(({ code, at, data }) => `${code} ${at?.sheet}!${at?.cell} ${String(data['found'])}`);
}

test('a sound workbook has nothing odd in it', async () => {
  expect(await told(() => undefined)).toEqual([]);
});

test.each(['nee', 'N.v.t.', '0', '-', 'geen'])(
  'a mark of the matrix that says "%s" is told with its cell',
  async (mark) => {
    expect(await told(({ type }) => type('Dekking', 'G9', mark))).toEqual([`forms/mark-denies Dekking!G9 ${mark}`]);
  },
);

test.each(['deels', 'misschien', 'nog niet', '7', 'KEX'])('%s in the matrix is told as unclear', async (mark) => {
  expect(await told(({ type }) => type('Dekking', 'G9', mark))).toEqual([`forms/mark-unclear Dekking!G9 ${mark}`]);
});

test.each(['x', '●', 'ja', '✓', '1'])('a mark of the matrix that says "%s" is one', async (mark) => {
  expect(await told(({ type }) => type('Dekking', 'G9', mark))).toEqual([]);
});

test('a weight that is no number above zero is told with its cell', async () => {
  const odd = await told(({ type, clear }) => {
    type('Beoordeling PVB1', 'I53', 'zwaar');
    type('Beoordeling PVB1', 'I56', 0);
    clear('Beoordeling PVB1', 'I57');
  });
  expect(odd.map((line) => line.replace(/ PVB1!/, '!'))).toEqual([
    'forms/weight-odd Beoordeling!I53 zwaar',
    'forms/weight-odd Beoordeling!I56 0',
    'forms/weight-odd Beoordeling!I57 ',
  ]);
});
