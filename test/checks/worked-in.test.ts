import { openBook } from '../../src/app/open-book';
import type { WorkbookSnapshot } from '../../src/workbook/plan/snapshot';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../judges/find-program';
import { saveWithLibreOffice } from '../judges/recalculate';
import { copyAs, freeze, groupRows, hideColumn, hideRows, hideSheet, merge, sortTable } from './by-hand';
import { filterTables } from './filter-tables';
import { spoil } from './many-defects';
import { baseWorkbook } from './sound/bases';
import type { Spreadsheet } from './spreadsheet';
import { inSpreadsheet } from './spreadsheet';
import { told } from './told';

jest.setTimeout(240_000);

const onLibreOffice = findProgram('soffice') === null ? test.skip : test;
const snapshotOf = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => (await openXlsx(bytes)).snapshot();
const spoiled = async (): Promise<Uint8Array> => inSpreadsheet(await baseWorkbook('sound'), spoil);

type Work = (book: Spreadsheet) => void;
const views: readonly (readonly [string, Work])[] = [
  [
    'rows and columns hidden by hand',
    ({ byHand }) => {
      byHand('Register', hideRows(5, 3));
      byHand('Examenplan', hideRows(7, 1));
      byHand('Examenplan', hideColumn('H'));
      byHand('Beoordeling PVB1', hideRows(50, 4));
      byHand('Dekking', hideColumn('G'));
    },
  ],
  [
    'rows grouped and folded',
    ({ byHand }) => {
      byHand('Dekking', groupRows(9, 4));
      byHand('PVB1 1002', groupRows(50, 6));
    },
  ],
  [
    'sheets hidden, one of them very',
    ({ byHand }) => {
      byHand('Register', hideSheet('Hidden'));
      byHand('Dossier', hideSheet('VeryHidden'));
      byHand('Beoordeling PVB1', hideSheet('VeryHidden'));
      byHand('Kandidaten', hideSheet('Hidden'));
    },
  ],
  [
    'panes frozen elsewhere, and free cells merged',
    ({ byHand }) => {
      byHand('Register', freeze(9, 2));
      byHand('Beoordeling PVB1', freeze(0, 0));
      byHand('Examenplan', merge('B40', 2, 4));
      byHand('Kandidaten', merge('B60', 1, 3));
    },
  ],
  [
    'tables sorted by a column',
    ({ byHand }) => {
      byHand('Examenplan', sortTable('C', 'down'));
      byHand('Kandidaten', sortTable('C', 'down'));
      byHand('Beoordelingen', sortTable('E', 'up'));
      byHand('Register', sortTable('C', 'down'));
    },
  ],
];

test.each(views)('%s: the same findings, each at the cell that it had', async (_what, work) => {
  const bytes = await spoiled();
  expect(told(await snapshotOf(await inSpreadsheet(bytes, work)))).toEqual(told(await snapshotOf(bytes)));
});

test('tables filtered by a column, with the rows that the filter hides: the same findings', async () => {
  const bytes = await spoiled();
  const filtered = filterTables(bytes);
  expect(filtered.hidden).toBeGreaterThan(5);
  expect(told(await snapshotOf(filtered.bytes))).toEqual(told(await snapshotOf(bytes)));
});

onLibreOffice('all of that at once, saved by LibreOffice: the same findings', async () => {
  const bytes = await spoiled();
  const worked = await inSpreadsheet(bytes, (book) => views.forEach(([, work]) => work(book)));
  expect(told(await snapshotOf(saveWithLibreOffice(filterTables(worked).bytes)))).toEqual(
    told(await snapshotOf(bytes)),
  );
});

test('a copy of a form is told with the form that it is of, and what is typed on it changes nothing', async () => {
  const bytes = await spoiled();
  const copied = await inSpreadsheet(bytes, ({ byHand, type }) => {
    byHand('Beoordeling PVB2', copyAs('Kopie van Jan'));
    type('Kopie van Jan', 'C25', 'Andere voorwaarden.');
  });
  for (const saved of findProgram('soffice') === null ? [copied] : [copied, saveWithLibreOffice(copied)]) {
    const snapshot = await snapshotOf(saved);
    expect(told(snapshot)).toEqual(told(await snapshotOf(bytes)));
    expect(openBook(snapshot).diagnostics.filter(({ code }) => code === 'forms/sheet-copied')).toEqual([
      expect.objectContaining({
        at: { sheet: 'Kopie van Jan' },
        data: { sheet: 'Beoordeling PVB2', copy: 'Kopie van Jan' },
      }),
    ]);
  }
});
