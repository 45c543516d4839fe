import { openBook } from '../../src/app/open-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findingsOf } from '../core/checks/findings-of';
import { findProgram } from '../judges/find-program';
import { saveWithLibreOffice } from '../judges/recalculate';
import { merge } from './by-hand';
import { baseWorkbook } from './sound/bases';
import type { Spreadsheet } from './spreadsheet';
import { inSpreadsheet } from './spreadsheet';

jest.setTimeout(240_000);

const space = '\u00a0';

/** What people take away by accident, and all that is found of it. */
const accidents: readonly (readonly [string, (book: Spreadsheet) => void, readonly string[]])[] = [
  [
    'a row deleted in the middle of an approved form',
    ({ deleteRow }) => deleteRow('Beoordeling PVB1', 53),
    [
      'error form/changed-after-approval Beoordeling PVB1!B2',
      'warning coverage/indicator-not-on-form Beoordeling PVB1!Q50',
    ],
  ],
  [
    'a row deleted from a form of which the result was adopted',
    ({ deleteRow }) => deleteRow('PVB1 1002', 52),
    ['error result/changed-after-adoption Register!Q8'],
  ],
  [
    'two levels merged into one cell, which empties the second',
    ({ byHand, clear }) => {
      clear('PVB1 1002', 'K57');
      byHand('PVB1 1002', merge('K56', 2, 1));
    },
    [
      'error rating/incomplete PVB1 1002!K57',
      'error result/mark-differs-from-levels Register!K8',
      'error result/changed-after-adoption Register!Q8',
    ],
  ],
  [
    'a mark of the matrix replaced by a space',
    ({ type }) => type('Dekking', 'E9', space),
    [
      'error coverage/work-process-not-examined Dekking!B9',
      'warning form/outdated Beoordeling PVB1!B2',
      'warning form/outdated PVB1 1002!B2',
    ],
  ],
  [
    'an exam deleted from the plan',
    ({ deleteRow }) => deleteRow('Examenplan', 7),
    [
      'error plan/weights-do-not-add-up Examenplan!F6',
      'error plan/unknown-exam Dekking!F5',
      'error unclear(no-ratings) result/mark-differs-from-levels Register!K9',
      'error result/changed-after-adoption Register!Q9',
      'info coverage/knowledge-not-examined Dekking!B8',
    ],
  ],
  [
    'the collected ratings deleted with their sheet',
    ({ deleteSheet }) => deleteSheet('Beoordelingen'),
    [
      'error unclear(no-ratings) result/mark-differs-from-levels Register!K5',
      'error unclear(no-ratings) result/mark-differs-from-levels Register!K7',
      'error result/changed-after-adoption Register!Q5',
      'error result/changed-after-adoption Register!Q7',
    ],
  ],
];

test.each(accidents)('%s is found at its cell, and nothing else', async (_what, happens, found) => {
  const bytes = await inSpreadsheet(await baseWorkbook('sound'), happens);
  for (const saved of findProgram('soffice') === null ? [bytes] : [bytes, saveWithLibreOffice(bytes)]) {
    expect(findingsOf(openBook(await (await openXlsx(saved)).snapshot()).value)).toEqual(found);
  }
});
