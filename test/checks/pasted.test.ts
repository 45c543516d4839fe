import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { check } from '../../src/core/checks/engine';
import { findingsOf } from '../core/checks/findings-of';
import { openBook } from '../../src/app/open-book';
import { findProgram } from '../judges/find-program';
import { saveWithLibreOffice } from '../judges/recalculate';
import { baseWorkbook } from './sound/bases';
import type { Spreadsheet } from './spreadsheet';
import { inSpreadsheet } from './spreadsheet';

jest.setTimeout(240_000);

const space = '\u00a0';

/**
 * What pasting from another program leaves: the same content in another dress. On forms only plain spaces:
 * formulas there do not take away others.
 */
const pastes: readonly (readonly [string, (book: Spreadsheet) => void])[] = [
  [
    'spaces, also ones that do not break, around what was typed',
    ({ type }) => {
      type('Examenplan', 'B6', `PVB1 ${space}`);
      type('Examenplan', 'D8', `${space}praktijkexamen `);
      type('Examenplan', 'F6', `B1-K1:${space}60 `);
      type('Examenplan', 'L6', `vastgesteld${space}`);
      type('Dekking', 'B10', `B1-K1-W2${space}`);
      type('Dekking', 'E5', ` PVB1${space}`);
      type('Dekking', 'E9', `●${space}`);
      type('Beoordelingen', 'I8', `V${space}`);
      type('PVB1 1002', 'K52', 'V ');
      type('PVB1 1002', 'M56', ' g ');
      type('PVB1 1002', 'L8', `K. Trapper${space}`);
      type('PVB1 1002', 'D69', 'ja ');
      type('PVB1 1002', 'D12', 'eerste kans ');
      type('Kandidaten', 'B5', `1001${space}`);
      type('Kandidaten', 'F5', ` 99011${space}`);
      type('Register', 'B5', `1001${space}`);
      type('Register', 'K5', `V${space}`);
      type('Instellingen', 'C8', `in één werkmap${space}`);
      type('Instellingen', 'C15', `ja${space}`);
    },
  ],
  [
    'numbers as text',
    ({ type }) => {
      type('Examenplan', 'G6', '50');
      type('Examenplan', 'G7', '55,0');
      type('Examenplan', 'I6', '2');
      type('Instellingen', 'C6', '100');
      type('Instellingen', 'C21', '0,4');
      type('Register', 'F5', '1');
      type('Register', 'L5', '7');
      type('Beoordelingen', 'E8', '1');
      type('Beoordelingen', 'P12', '8');
      type('PVB1 1002', 'D11', '1');
    },
  ],
  [
    'texts that are numbers as numbers',
    ({ type }) => {
      type('Kandidaten', 'B5', 1001);
      type('Kandidaten', 'E5', 2024);
      type('Kandidaten', 'F5', 99011);
      type('Register', 'B5', 1001);
      type('Beoordelingen', 'B8', 1001);
      type('PVB1 1002', 'D5', 1002);
    },
  ],
  [
    'dates as text',
    ({ type }) => {
      type('Examenplan', 'P6', '01-09-2026');
      type('Kandidaten', 'D5', '1-9-2024');
      type('PVB1 1002', 'D9', '15-10-2026');
      type('Register', 'I5', '15-10-2026');
      type('Register', 'Q5', '2-11-2026');
      type('Vaststelling', 'B5', '01-09-2026');
    },
  ],
];

test.each(pastes)('%s: nothing is found, nothing is told', async (_what, paste) => {
  const typed = await inSpreadsheet(await baseWorkbook('sound'), paste);
  for (const bytes of findProgram('soffice') === null ? [typed] : [typed, saveWithLibreOffice(typed)]) {
    const { value, diagnostics } = openBook(await (await openXlsx(bytes)).snapshot());
    expect([...findingsOf(value), ...diagnostics.map((each) => JSON.stringify(each))]).toEqual([]);
  }
});

test('a version that a program made a number of is no longer the approved one, and that is said at its cell', async () => {
  const typed = await inSpreadsheet(await baseWorkbook('sound'), ({ type }) => type('Examenplan', 'M6', 1));
  expect(findingsOf(openBook(await (await openXlsx(typed)).snapshot()).value)).toEqual([
    'error unclear(version-differs) form/changed-after-approval Examenplan!M6',
  ]);
});

test('a space that does not break beside a level on a form is told, because the form does not count that level', async () => {
  const bytes = await inSpreadsheet(await baseWorkbook('sound'), ({ type }) => type('PVB1 1002', 'K52', `V${space}`));
  for (const saved of findProgram('soffice') === null ? [bytes] : [bytes, saveWithLibreOffice(bytes)]) {
    const { value } = openBook(await (await openXlsx(saved)).snapshot());
    const found = check(value).map(({ rule, place }) => `${rule} ${place?.cell ?? ''}`);
    expect(found).toContain('rating/invalid-level K52');
  }
});
