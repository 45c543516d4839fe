import { collectForms } from '../../../src/core/exam/collect/collect-forms';
import { attemptsOf } from '../../../src/core/exam/collect/attempts-of';
import { defaultSettings } from '../../../src/core/exam/settings';
import { planCollected } from '../../../src/workbook/plan/collected/plan-collected';
import { createBook } from '../../../src/workbook/plan/create-book';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicycleRental, exam } from './bicycle-rental';
import { readBook } from '../../../src/workbook/plan/read-book';
import { bookOf } from './book-of';
import { insertLine, setCell, shuffleTable } from './disturb';

const plan = { exams: [exam('e1', { covers: ['w1', 'w2'] })], settings: defaultSettings };
const input = { framework: bicycleRental, profile: 'P1', plan, language: 'nl', openImportWarnings: 0 } as const;
const empty = snapshotOfPlan(createBook(input, null).value);

/** The form of one candidate, with the same level on every row. */
function filled(number: string, level: string): WorkbookSnapshot {
  const issue = { candidate: { number, name: null }, attempt: 1, kind: 'first' } as const;
  const form = snapshotOfPlan(formIssuer(bookOf(empty), 'e1', null)(issue).plan);
  return bookOf(form).forms.reduce(
    (book, { sheet, criteria }) =>
      criteria.flatMap(({ ratings }) => ratings).reduce((each, { cell }) => setCell(each, sheet, cell, level), book),
    form,
  );
}

function collectIn(before: WorkbookSnapshot, ...forms: readonly WorkbookSnapshot[]): WorkbookSnapshot {
  const book = bookOf(before);
  const read = forms.map((form, index) => ({ file: `${index}.xlsx`, book: bookOf(form) }));
  const { collected } = collectForms(book, read, { replace: false });
  const after = snapshotOfPlan(planCollected(book, before, collected), before);
  expect(bookOf(after).collected).toEqual(collected);
  return after;
}

/** Where a column of the register is, in the row of the first candidate. */
function registerCell(snapshot: WorkbookSnapshot, column: string, down = 0): string {
  const sheet = snapshot.sheets.find(({ name }) => name === 'Register');
  const at = sheet?.values[0]?.indexOf(column) ?? -1;
  return `${String.fromCharCode(65 + at)}${5 + down}`;
}

it('keeps what people typed in the register when forms are collected again, also after sorting', () => {
  const forms = [filled('1001', 'V'), filled('1002', 'O')];
  const first = collectIn(empty, ...forms);
  let typed = setCell(first, 'Register', registerCell(first, 'status'), 'ongeldig verklaard');
  typed = setCell(typed, 'Register', registerCell(first, 'adoptedOn', 1), '2026-11-20');
  typed = setCell(typed, 'Register', registerCell(first, 'adoptedBy', 1), 'Commissie');
  const again = collectIn(shuffleTable(typed, 'Register', 3), ...forms);
  const attempts = attemptsOf(bookOf(again));
  expect(attempts.map(({ candidate, status }) => [candidate, status])).toEqual([
    ['1001', 'invalid'],
    ['1002', 'taken'],
  ]);
  expect(attempts[1]?.adopted).toMatchObject({ on: '2026-11-20', by: 'Commissie', hash: expect.any(String) });
  expect(statesIn(first)).toEqual({ 1001: 'voorlopig', 1002: 'voorlopig' });
  // Of what was declared invalid there is nothing to adopt.
  expect(statesIn(again)).toEqual({ 1001: 'ongeldig verklaard', 1002: 'vastgesteld' });
});

/** What the register says of the adoption of each candidate's result. */
function statesIn(snapshot: WorkbookSnapshot): Readonly<Record<string, unknown>> {
  const [keys = [], ...rows] = snapshot.sheets.find(({ name }) => name === 'Register')?.values ?? [];
  const [number, state] = [keys.indexOf('candidate'), keys.indexOf('state')];
  return Object.fromEntries(
    rows.flatMap((row) => (/^100\d$/.test(String(row[number])) ? [[String(row[number]), row[state]]] : [])),
  );
}

/** A row of a list filled in by hand, so many rows below its heads. */
function typeRow(
  snapshot: WorkbookSnapshot,
  name: string,
  down: number,
  cells: Readonly<Record<string, string>>,
): WorkbookSnapshot {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const header = sheet?.values.findIndex((line) => line[0] === 'header') ?? -1;
  return Object.entries(cells).reduce((book, [column, value]) => {
    const letter = String.fromCharCode(65 + (sheet?.values[0]?.indexOf(column) ?? 0));
    return setCell(book, name, `${letter}${header + 1 + down}`, value);
  }, snapshot);
}

function told(snapshot: WorkbookSnapshot): readonly string[] {
  const read = readBook(snapshot);
  if (read.kind !== 'book') throw new Error(read.kind);
  return read.diagnostics.map(({ code, at }) => `${at?.sheet} ${at?.cell} ${code}`);
}

/** With a free row above the rows of the register. */
const one = insertLine(collectIn(empty, filled('1001', 'V')), 'Register', 'row', 4);

it.each([
  ['Register', { candidate: '1002', exam: 'E1', attempt: '1', status: 'niet verschenen' }, []],
  ['Register', { candidate: 'Alleen een aantekening' }, []],
  ['Register', { candidate: '1002', exam: 'E9' }, ['D5 results/exam-unknown']],
  ['Register', { exam: 'E1', status: 'niet verschenen' }, ['B5 results/candidate-missing']],
  ['Register', { candidate: '1002', exam: 'E1', attempt: '1,5' }, ['F5 results/attempt-unreadable']],
  ['Register', { candidate: '1002', exam: 'E1', attempt: '0' }, ['F5 results/attempt-unreadable']],
  ['Register', { candidate: '1002', exam: 'E1', kind: 'nog eens' }, ['G5 results/kind-unknown']],
  ['Register', { candidate: '1002', exam: 'E1', status: 'ziek' }, ['H5 results/status-unknown']],
  ['Register', { candidate: '1002', exam: 'E1', date: '31-2-2026' }, ['I5 results/date-unreadable']],
  ['Register', { candidate: '1002', exam: 'E1', adoptedOn: 'later' }, ['Q5 results/date-unreadable']],
  ['Register', { candidate: '1001', exam: 'E1', status: 'afgebroken' }, ['B5 results/row-not-needed']],
  ['Vrijstellingen', { candidate: '1001', coreTask: 'b1-k1', part: 'B1-K1-W1', date: '1-9-2026', ground: 'EVC' }, []],
  ['Vrijstellingen', { ground: 'Alleen een aantekening' }, []],
  ['Vrijstellingen', { coreTask: 'B1-K1', date: '1-9-2026', ground: 'EVC' }, ['B6 results/candidate-missing']],
  ['Vrijstellingen', { candidate: '1001', date: '1-9-2026', ground: 'EVC' }, ['C6 results/core-task-unknown']],
  ['Vrijstellingen', { candidate: '1001', coreTask: 'B7-K7', date: '1-9-2026' }, ['C6 results/core-task-unknown']],
  [
    'Vrijstellingen',
    { candidate: '1001', coreTask: 'B1-K1', part: 'B1-K2-W1', date: '1-9-2026', ground: 'EVC' },
    ['D6 results/part-unknown'],
  ],
  [
    'Vrijstellingen',
    { candidate: '1001', coreTask: 'B1-K1', date: 'vorig jaar', ground: 'EVC' },
    ['E6 results/date-unreadable'],
  ],
  ['Vrijstellingen', { candidate: '1001', coreTask: 'B1-K1', ground: 'EVC' }, ['E6 results/exemption-without-ground']],
])('%s: of %j it tells %j, and it stays', (sheet, cells, expected) => {
  const typed = typeRow(one, sheet, sheet === 'Register' ? 1 : 2, cells);
  const said = expected.map((each) => `${sheet} ${each}`);
  expect(told(one)).toEqual([]);
  expect(told(typed)).toEqual(said);
  expect(told(collectIn(typed, filled('1003', 'V'))).map((each) => each.replace(/ .* /, ' '))).toEqual(
    said.map((each) => each.replace(/ .* /, ' ')),
  );
});

it('leaves out a typed row that it does not understand, instead of guessing', () => {
  const wrong = typeRow(one, 'Register', 1, { candidate: '1002', exam: 'E1', attempt: 'twee', status: 'afgebroken' });
  expect(bookOf(wrong).register.records).toEqual([]);
  const right = typeRow(one, 'Register', 1, { candidate: '1002', exam: 'E1', attempt: '2', status: 'afgebroken' });
  expect(bookOf(right).register.records).toMatchObject([{ candidate: '1002', attempt: 2, status: 'broken-off' }]);
});

it('reads codes of exemptions as people type them', () => {
  const typed = typeRow(one, 'Vrijstellingen', 1, { candidate: '1001', coreTask: 'b1 - k1', part: 'b1-k1-w2' });
  expect(bookOf(typed).register.exemptions).toMatchObject([{ coreTask: 'B1-K1', part: 'B1-K1-W2' }]);
});

it('knows where the days of exams stand in the register and what became of attempts, also after a column was put between', () => {
  const first = collectIn(empty, filled('1001', 'V'));
  for (const snapshot of [first, insertLine(first, 'Register', 'column', 3)]) {
    const cells = bookOf(snapshot).registerCells;
    expect(cells?.dateColumn).toBe(registerCell(snapshot, 'date').replace(/\d+/, ''));
    expect(cells?.statusColumn).toBe(registerCell(snapshot, 'status').replace(/\d+/, ''));
  }
});
