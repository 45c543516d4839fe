import fc from 'fast-check';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { createBook } from '../../../src/workbook/plan/create-book';
import { formatVersion } from '../../../src/workbook/plan/identity';
import type { BookReading } from '../../../src/workbook/plan/read-book';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicyclePlan, bicycleRental } from './bicycle-rental';
import { bookOf } from './book-of';
import {
  copySheet,
  deleteSheet,
  insertLine,
  loseNames,
  renameSheet,
  reverseSheets,
  setCell,
  shuffleTable,
} from './disturb';

const fresh = snapshotOfPlan(
  createBook(
    { framework: bicycleRental, profile: 'P1', plan: bicyclePlan, language: 'nl', openImportWarnings: 0 },
    null,
  ).value,
);

/** The model without places: what must not change when things only move. */
function meaning(book: ExamBook): object {
  const byId = <T>(list: readonly T[], id: (one: T) => string): readonly T[] =>
    [...list].sort((a, b) => id(a).localeCompare(id(b)));
  return {
    framework: book.framework,
    settings: book.settings,
    exams: byId(
      book.exams.map(({ exam }) => exam),
      ({ id }) => id,
    ),
    marks: byId(
      book.coverage.columns.map(({ examId, marks }) =>
        [examId ?? '', ...marks.map(({ row }) => row.itemId ?? '')].join(' '),
      ),
      (text) => text,
    ),
    forms: byId(
      book.forms.map(({ examId, instructions, criteria, resultCells }) => ({
        examId,
        instructions,
        criteria: criteria.map(({ id, critical, weight, workProcess, text, ratings }) => ({
          id,
          critical,
          weight,
          workProcess,
          text,
          ratings: ratings.map(({ level, motivation }) => ({ level, motivation })),
        })),
        overwritten: resultCells.filter(({ actual, expected }) => actual !== expected).map(({ key }) => key),
      })),
      ({ examId }) => examId,
    ),
  };
}

const original = meaning(bookOf(fresh));
const sheetNames = fresh.sheets.map(({ name }) => name);
const tableSheets = fresh.tables.map(({ sheet }) => sheet);

type Disturbance = (book: WorkbookSnapshot) => WorkbookSnapshot;

const disturbance: fc.Arbitrary<Disturbance> = fc.oneof(
  fc.constant<Disturbance>(reverseSheets),
  fc.tuple(fc.constantFrom(...sheetNames), fc.constantFrom<'row' | 'column'>('row', 'column'), fc.nat(40)).map(
    ([name, axis, index]): Disturbance =>
      (book) =>
        insertLine(book, name, axis, index),
  ),
  fc.tuple(fc.constantFrom(...tableSheets), fc.nat(100)).map(
    ([name, seed]): Disturbance =>
      (book) =>
        shuffleTable(book, name, seed),
  ),
);

test('inserted rows and columns, sorted tables and reordered sheets change nothing of what is read', () => {
  fc.assert(
    fc.property(fc.array(disturbance, { minLength: 1, maxLength: 4 }), fc.boolean(), (steps, namesLost) => {
      const disturbed = steps.reduce((book, step) => step(book), fresh);
      expect(meaning(bookOf(namesLost ? loseNames(disturbed) : disturbed))).toEqual(original);
    }),
    { numRuns: 60 },
  );
});

test('an empty row under the header of Examenplan ends nothing, also where the table is lost', () => {
  for (let index = 0; index < 12; index += 1) {
    const inserted = insertLine(fresh, 'Examenplan', 'row', index);
    expect(meaning(bookOf(loseNames(inserted)))).toEqual(original);
  }
});

test('renamed sheets are found, with and without their defined names', () => {
  const renamed = sheetNames.reduce((book, name, index) => renameSheet(book, name, `Map's ${index}`), fresh);
  expect(meaning(bookOf(renamed))).toEqual(original);
  expect(meaning(bookOf(loseNames(renamed)))).toEqual(original);
});

test.each(sheetNames.filter((name) => name.startsWith('Beoordeling')))(
  'of a copy of %s the one with the name counts, and the copy is told with the sheet that it is of',
  (sheet) => {
    const read = readBook(setCell(copySheet(fresh, sheet, 'Kopie'), 'Kopie', 'B2', 'Iets anders'));
    if (read.kind !== 'book') throw new Error(read.kind);
    expect(meaning(read.book)).toEqual(original);
    expect(read.diagnostics.map(({ code, data }) => ({ code, data }))).toEqual([
      { code: 'forms/sheet-copied', data: { sheet, copy: 'Kopie' } },
    ]);
  },
);

test.each<readonly [string, Partial<BookReading>]>([
  ['dekkend', { kind: 'damaged' }],
  ['Dossier', { kind: 'damaged' }],
  ['Examenplan', { kind: 'damaged' }],
  ['Dekking', { kind: 'damaged' }],
])('without its sheet %s the workbook is damaged, and it is named', (name, expected) => {
  const read = readBook(deleteSheet(fresh, name));
  expect(read).toMatchObject({ ...expected, diagnostic: { code: 'forms/sheet-deleted', data: { sheet: name } } });
});

test('without Instellingen the defaults hold, with a warning; without a form or Bevindingen it is still a book', () => {
  const read = readBook(deleteSheet(deleteSheet(fresh, 'Instellingen'), 'Bevindingen'));
  expect(read).toMatchObject({ kind: 'book', diagnostics: [{ code: 'forms/settings-deleted' }] });
  expect(bookOf(deleteSheet(fresh, 'Beoordeling PVB1')).forms.map(({ examId }) => examId)).toEqual(['e2', 'e3']);
});

test('an empty workbook, somebody else’s, and one of a later version are told apart', () => {
  const nothing: WorkbookSnapshot = { sheets: [], names: [], tables: [], structureProtected: false };
  const other = {
    name: 'Blad1',
    visibility: 'visible',
    protected: false,
    origin: { row: 0, column: 0 },
    read: true,
  } as const;
  expect(readBook(nothing).kind).toBe('empty');
  expect(readBook({ ...nothing, sheets: [{ ...other, values: [[null]], formulas: [[null]] }] }).kind).toBe('empty');
  expect(readBook({ ...nothing, sheets: [{ ...other, values: [['x']], formulas: [[null]] }] }).kind).toBe('foreign');
  const version = formatVersion + 1;
  expect(readBook(setCell(fresh, 'dekkend', 'B2', version))).toEqual({ kind: 'newer', version });
});

test('a result that was typed over is told from one whose formula moved', () => {
  const moved = insertLine(insertLine(fresh, 'Beoordeling PVB1', 'row', 12), 'Beoordeling PVB1', 'column', 3);
  const place = bookOf(moved).forms[0]?.cells.outcome ?? '';
  const book = bookOf(setCell(moved, 'Beoordeling PVB1', place, 'V'));
  const overwritten = book.forms.flatMap(({ resultCells }) =>
    resultCells.filter(({ actual, expected }) => actual !== expected),
  );
  expect(overwritten.map(({ key, actual }) => ({ key, actual }))).toEqual([{ key: 'outcome', actual: 'V' }]);
});

test('items that damaged hidden data puts below themselves are put at the top, and told', () => {
  const sheets = fresh.sheets.map((sheet) => {
    if (sheet.name !== 'Dossier') return sheet;
    const rows = sheet.values.map((line) => line.find((value) => String(value).startsWith('item:')) ?? null);
    const first = rows.findIndex((key) => key !== null);
    const below = String(rows[first + 1]).slice('item:'.length);
    const values = sheet.values.map((line, row) =>
      row === first
        ? line.map((value) =>
            typeof value === 'string' ? value.replace('"parent":null', `"parent":"${below}"`) : value,
          )
        : line,
    );
    return { ...sheet, values };
  });
  const read = readBook({ ...fresh, sheets });
  if (read.kind !== 'book') throw new Error(read.kind);
  expect(read.diagnostics).toEqual([
    {
      code: 'forms/items-in-circles',
      severity: 'warning',
      at: { sheet: 'Dossier' },
      data: { sheet: 'Dossier', items: ['B1-K1', 'B1-K1-W1'] },
    },
  ]);
  expect(read.book.framework.items.slice(0, 2).map(({ parent }) => parent)).toEqual([null, null]);
});
