import { coveragePlace } from '../../../src/core/checks/covering';
import { chooseProfile } from '../../../src/core/framework/choose-profile';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { defaultSettings } from '../../../src/core/exam/settings';
import { createBook } from '../../../src/workbook/plan/create-book';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import { cellName } from '../../../src/workbook/plan/a1';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicyclePlan, bicycleRental } from './bicycle-rental';
import { bookOf } from './book-of';
import { insertLine, setCell } from './disturb';

const fresh = snapshotOfPlan(
  createBook(
    { framework: bicycleRental, profile: 'P1', plan: bicyclePlan, language: 'nl', openImportWarnings: 0 },
    null,
  ).value,
);

/** The cell so many rows and columns away from another. */
function beside(address: string, rows: number, columns: number): string {
  const cell = parseCell(address);
  if (cell === null) throw new Error(address);
  return cellName({ row: cell.row + rows, column: cell.column + columns });
}

const book = bookOf(fresh);
const cellOf = (field: 'code' | 'weight' | 'cutScore' | 'form' | 'approvedOn' | 'scale', exam = 0): string =>
  book.exams[exam]?.cells[field]?.cell ?? '';

test('a mark taken out of the matrix is no longer covered by the plan', () => {
  const column = book.coverage.columns.find(({ examId }) => examId === 'e1');
  const mark = column?.marks.find(({ row }) => row.itemId === 'w2');
  const after = bookOf(setCell(fresh, 'Dekking', mark?.place.cell ?? '', ''));
  expect(after.exams[0]?.exam.covers).toEqual(['w1']);
});

test('a row typed into the matrix is known by its code: of this profile, of another, or unknown', () => {
  const row = book.coverage.rows.find(({ itemId }) => itemId === 'w2')?.place.cell ?? '';
  const at = parseCell(row)?.row ?? 0;
  const column = parseCell(book.coverage.columns[0]?.place.cell ?? '')?.column ?? 0;
  const typed = (code: string): ExamBook => {
    const inserted = insertLine(fresh, 'Dekking', 'row', at);
    return bookOf(setCell(setCell(inserted, 'Dekking', row, code), 'Dekking', cellName({ row: at, column }), 'x'));
  };
  const marked = (of: ExamBook): unknown =>
    of.coverage.columns[0]?.marks.map(({ row: { code, itemId } }) => [code, itemId]);
  expect(marked(typed('P2-K1-W1'))).toContainEqual(['P2-K1-W1', null]);
  expect(marked(typed('B9-K9-W9'))).toContainEqual(['B9-K9-W9', null]);
  expect(marked(typed('b1-k2-w1'))).toContainEqual(['b1-k2-w1', 'w3']);
  expect(typed('b1-k2-w1').exams[0]?.exam.covers).toEqual(['w1', 'w2', 'w3']);
});

test('with the code of its row overtyped, findings about a work process still have a visible cell to point at', () => {
  const row = book.coverage.rows.find(({ itemId }) => itemId === 'w2')?.place.cell ?? '';
  const after = bookOf(setCell(fresh, 'Dekking', row, 'B9-K9-W9'));
  expect(after.coverage.rows.map(({ itemId }) => itemId)).not.toContain('w2');
  for (const place of [coveragePlace(after, 'w2'), after.coverage.header]) {
    const cell = parseCell(place.cell);
    expect([place.sheet, (cell?.row ?? 0) > 0, (cell?.column ?? 0) > 0]).toEqual(['Dekking', true, true]);
  }
});

test('a column typed into the matrix belongs to the exam with its code, and is unknown otherwise', () => {
  const last = book.coverage.columns.at(-1)?.place.cell ?? '';
  const column = (parseCell(last)?.column ?? 0) + 1;
  const header = beside(last, 0, 1);
  const inserted = insertLine(fresh, 'Dekking', 'column', column);
  const row = parseCell(book.coverage.rows.find(({ itemId }) => itemId === 'w1')?.place.cell ?? '')?.row ?? 0;
  const typed = setCell(setCell(inserted, 'Dekking', header, 'PVB9'), 'Dekking', cellName({ row, column }), '●');
  expect(bookOf(typed).coverage.columns.at(-1)).toMatchObject({
    examId: null,
    header: 'PVB9',
    marks: [{ row: { itemId: 'w1' } }],
  });

  const below = beside(book.exams.at(-1)?.place.cell ?? '', 1, 0);
  const planned = bookOf(setCell(withRow(typed, 'Examenplan', below), 'Examenplan', below, 'pvb 9'));
  expect(planned.exams.at(-1)?.exam).toMatchObject({ id: 'pvb-9', code: 'pvb 9', covers: ['w1'], cutScore: null });
});

/** Makes sure the sheet reaches down to a cell: snapshots end at the last used row. */
function withRow(snapshot: WorkbookSnapshot, sheet: string, address: string): WorkbookSnapshot {
  return insertLine(snapshot, sheet, 'row', parseCell(address)?.row ?? 0);
}

test.each([
  ['weight', '60', { weight: 60 }],
  ['weight', 'B1-K1: 60,5; P1-K1: 40 %', { weight: { 'B1-K1': 60.5, 'P1-K1': 40 } }],
  ['cutScore', '55,5', { cutScore: 55.5 }],
  ['cutScore', '55 %', { cutScore: 55 }],
  ['form', 'Kennisexamen', { form: 'kennisexamen' }],
  ['form', 'portfolio', { form: 'portfolio' }],
  ['approvedOn', '12-3-2026', { approvedOn: '2026-03-12' }],
  ['approvedOn', '2026-03-12', { approvedOn: '2026-03-12' }],
  [
    'scale',
    'G = goed (2, voldoet); O = slecht (0)',
    {
      scale: [
        { code: 'O', name: 'slecht', points: 0, passes: false },
        { code: 'G', name: 'goed', points: 2, passes: true },
      ],
    },
  ],
] as const)('in the plan %s may be typed as "%s"', (field, typed, expected) => {
  const after = bookOf(setCell(fresh, 'Examenplan', cellOf(field), typed));
  expect(after.exams[0]).toMatchObject({ exam: expected, unreadable: {} });
});

test.each([
  ['weight', 'veel'],
  ['cutScore', 'vijftig'],
  ['form', 'rondleiding'],
  ['approvedOn', '31-02-2026'],
  ['scale', 'O, V, G'],
] as const)('what cannot be understood in %s is kept as it stands ("%s")', (field, typed) => {
  const after = bookOf(setCell(fresh, 'Examenplan', cellOf(field), typed));
  expect(after.exams[0]?.unreadable).toEqual({ [field]: typed });
});

test('a copied row of the plan is an exam of its own', () => {
  const below = beside(cellOf('code', 2), 1, 0);
  const at = parseCell(below)?.row ?? 0;
  const inserted = insertLine(fresh, 'Examenplan', 'row', at);
  const copied = setCell(setCell(inserted, 'Examenplan', `A${at + 1}`, 'exam:e1'), 'Examenplan', below, 'PVB1');
  expect(bookOf(copied).exams.map(({ exam }) => exam.id)).toEqual(['e1', 'e2', 'e3', 'pvb1']);
});

test('a setting that cannot be understood has its default, with a warning that names it', () => {
  const row = fresh.sheets
    .find(({ name }) => name === 'Instellingen')
    ?.values.findIndex(([key]) => key === 'setting:minimumShare');
  const read = readBook(setCell(fresh, 'Instellingen', `C${(row ?? 0) + 1}`, 'driekwart'));
  if (read.kind !== 'book') throw new Error(read.kind);
  expect(read.book.settings.minimumShare).toBe(100);
  expect(read.diagnostics.map(({ code, data }) => ({ code, data }))).toEqual([
    {
      code: 'forms/setting-unreadable',
      data: { setting: 'minimumShare', name: 'Minimaal geëxamineerd deel per kerntaak (%)', found: 'driekwart' },
    },
  ]);
});

test.each([
  'ratingMode',
  'scoring',
  'motivationPer',
  'maximumAttempts',
  'countingAttempt',
  'resitUnit',
  'absentUsesAttempt',
  'minimumKappa',
  'minimumAgreement',
  'retentionMonths',
] as const)('a workbook from before the setting %s reads its default without a word', (key) => {
  const row = fresh.sheets
    .find(({ name }) => name === 'Instellingen')
    ?.values.findIndex(([found]) => found === `setting:${key}`);
  expect(row).toBeGreaterThan(0);
  const read = readBook(setCell(fresh, 'Instellingen', `A${(row ?? 0) + 1}`, ''));
  if (read.kind !== 'book') throw new Error(read.kind);
  expect(read.book.settings[key]).toBe(defaultSettings[key]);
  expect(read.diagnostics).toEqual([]);
});

test('a row typed on a form is read, and can be traced to nothing in the dossier', () => {
  const first = book.forms[0]?.criteria[1]?.place.cell ?? '';
  const inserted = insertLine(fresh, 'Beoordeling PVB1', 'row', parseCell(first)?.row ?? 0);
  const after = bookOf(setCell(inserted, 'Beoordeling PVB1', first, 'is aardig'));
  const own = after.forms[0]?.criteria[1];
  expect(own).toMatchObject({ text: 'is aardig', workProcess: 'B1-K1-W1', own: false });
  expect(chooseProfile(bicycleRental, 'P1').items.map(({ id }) => id)).not.toContain(own?.id);
});

test.each([
  ['Beoordeling PVB1', 0, ''],
  ['Beoordeling PVB1', 2, ''],
  ['Beoordeling PVB1', 4, 'weg'],
  ['Beoordeling K1', 1, ''],
])('on %s a row %i that lost its hidden id is untraceable, and no total counts as overwritten', (sheet, row, key) => {
  const form = book.forms.find((each) => each.sheet === sheet);
  const at = parseCell(form?.criteria[row]?.place.cell ?? '')?.row ?? 0;
  const after = bookOf(setCell(fresh, sheet, `A${at + 1}`, key)).forms.find((each) => each.sheet === sheet);
  expect(after?.criteria).toHaveLength(form?.criteria.length ?? 0);
  expect(bicycleRental.items.map(({ id }) => id)).not.toContain(after?.criteria[row]?.id);
  expect(after?.resultCells.filter(({ actual, expected }) => actual !== expected)).toEqual([]);
  expect(after?.resultCells).toHaveLength(form?.resultCells.length ?? 0);
});

test('rows of a knowledge exam have no level to agree on, no ratings, and a weight before questions are filled in', () => {
  const rows = book.forms.find(({ sheet }) => sheet === 'Beoordeling K1')?.criteria ?? [];
  expect(rows.map(({ agreedCell, ratings, weight }) => ({ agreedCell, ratings, weight }))).toEqual([
    { agreedCell: null, ratings: [], weight: 1 },
    { agreedCell: null, ratings: [], weight: 1 },
  ]);
});

test('a copied row of a form is there twice', () => {
  const first = book.forms[0]?.criteria[1]?.place.cell ?? '';
  const at = parseCell(first)?.row ?? 0;
  const inserted = insertLine(fresh, 'Beoordeling PVB1', 'row', at);
  const after = bookOf(setCell(inserted, 'Beoordeling PVB1', `A${at + 1}`, 'row:i1'));
  expect(after.forms[0]?.criteria.map(({ id }) => id)).toEqual(['i1', 'i1', 'i2', 'i3', 'i4', 'i5']);
});
