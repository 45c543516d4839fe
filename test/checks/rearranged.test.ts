import fc from 'fast-check';
import { check } from '../../src/core/checks/engine';
import { findingKey } from '../../src/core/checks/finding-key';
import { planAcceptance } from '../../src/app/findings/accept-findings';
import type { WorkbookSnapshot } from '../../src/workbook/plan/snapshot';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { describeWith } from '../judges/find-program';
import { recalculate } from '../judges/recalculate';
import { bookOf } from '../workbook/plan/book-of';
import { insertLine, renameSheet, reverseSheets, shuffleTable } from '../workbook/plan/disturb';
import { spoil } from './many-defects';
import { baseWorkbook } from './sound/bases';
import { inSpreadsheet } from './spreadsheet';
import { mark, told } from './told';

jest.setTimeout(240_000);

type Rearranging = (book: WorkbookSnapshot) => WorkbookSnapshot;

function rearrangings({ sheets, tables }: WorkbookSnapshot): fc.Arbitrary<readonly Rearranging[]> {
  const names = sheets.map(({ name }) => name);
  const named = (book: WorkbookSnapshot, name: string): string =>
    book.sheets.find((sheet) => sheet.name.replaceAll(mark, '') === name)?.name ?? name;
  const one = fc.oneof(
    fc.constant<Rearranging>(reverseSheets),
    fc.constantFrom(...names).map(
      (name): Rearranging =>
        (book) =>
          renameSheet(book, named(book, name), `${named(book, name)}${mark}`),
    ),
    fc.tuple(fc.constantFrom(...names), fc.constantFrom<'row' | 'column'>('row', 'column'), fc.nat(60)).map(
      ([name, axis, index]): Rearranging =>
        (book) =>
          insertLine(book, named(book, name), axis, index),
    ),
    fc.tuple(fc.constantFrom(...tables.map(({ sheet }) => sheet)), fc.nat(100)).map(
      ([name, seed]): Rearranging =>
        (book) =>
          shuffleTable(book, named(book, name), seed),
    ),
  );
  return fc.array(one, { minLength: 1, maxLength: 5 });
}

test.each([
  ['a sound workbook', () => baseWorkbook('sound')],
  ['a workbook with many defects', async () => inSpreadsheet(await baseWorkbook('sound'), spoil)],
] as const)(
  'sheets renamed and moved, rows and columns inserted, tables sorted: the same is found in %s',
  async (_name, make) => {
    const snapshot = await (await openXlsx(await make())).snapshot();
    const expected = told(snapshot);
    fc.assert(
      fc.property(rearrangings(snapshot), (changes) => {
        const rearranged = changes.reduce((book, change) => change(book), snapshot);
        expect(told(rearranged)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  },
);

test('what somebody accepted stays accepted, wherever it moves and whatever sheets are called', async () => {
  const workbook = await openXlsx(await inSpreadsheet(await baseWorkbook('sound'), spoil));
  const before = await workbook.snapshot();
  const book = bookOf(before);
  const keys = check(book).map(({ rule, subject }) => findingKey(rule, subject));
  const wish = { by: 'C. Rood', reason: 'In de vergadering besproken.', on: '2026-11-20' };
  await workbook.apply(planAcceptance(book, before, { kind: 'keys', keys }, { kind: 'accept', wish }).plan);
  const snapshot = await workbook.snapshot();
  fc.assert(
    fc.property(rearrangings(snapshot), (changes) => {
      const rearranged = changes.reduce((there, change) => change(there), snapshot);
      const open = check(bookOf(rearranged)).filter(({ accepted }) => accepted === null);
      expect(open.map(({ rule, acceptedBefore, data }) => [rule, acceptedBefore?.as.data, data])).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describeWith('soffice', 'a workbook that somebody rearranged and LibreOffice saved', () => {
  test('has the same findings, each at the cell that it had', async () => {
    const spoiled = await inSpreadsheet(await baseWorkbook('sound'), spoil);
    const expected = told(await (await openXlsx(spoiled)).snapshot());
    const rearranged = await inSpreadsheet(spoiled, ({ insertRow, insertColumn }) => {
      insertRow('Beoordeling PVB1', 3);
      insertRow('Beoordeling PVB1', 54);
      insertRow('Register', 6);
      insertColumn('Dekking', 'C');
      insertColumn('Examenplan', 'C');
    });
    expect(told(await recalculate(rearranged))).toEqual(expected);
  });
});
