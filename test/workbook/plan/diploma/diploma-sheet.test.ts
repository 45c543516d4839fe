import type { ExamBook } from '../../../../src/core/exam/exam-book';
import { candidateDiplomas } from '../../../../src/core/exam/diploma/candidate-diplomas';
import type { Candidate } from '../../../../src/core/exam/candidates/candidate';
import { dueForRemoval } from '../../../../src/core/exam/retention/due-for-removal';
import { planCandidates } from '../../../../src/workbook/plan/candidates/plan-candidates';
import { findSheets } from '../../../../src/workbook/plan/book/find-sheets';
import { createBook } from '../../../../src/workbook/plan/create-book';
import { outdatedRows } from '../../../../src/workbook/plan/diploma/outdated-rows';
import { planDiploma } from '../../../../src/workbook/plan/diploma/plan-diploma';
import { readBook } from '../../../../src/workbook/plan/read-book';
import type { KeyedSheet } from '../../../../src/workbook/plan/sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import type { CellContent } from '../../../../src/workbook/plan/workbook-plan';
import { snapshotOfPlan } from '../../snapshot-of-plan';
import { bicycleInput } from '../bicycle-rental';
import { bookOf } from '../book-of';
import { copySheet, insertLine, loseNames, renameSheet, reverseSheets, shuffleTable } from '../disturb';

const person = (number: string, over: Partial<Candidate> = {}): Candidate => ({
  ...{ number, name: `Naam ${number}`, startDate: '2023-08-01', cohort: null, crebo: null, group: null },
  ...over,
});

const withCandidates = (before: WorkbookSnapshot, people: readonly Candidate[]): WorkbookSnapshot =>
  snapshotOfPlan(planCandidates(bookOf(before), before, people, 'take-list').plan, before);

const updated = (before: WorkbookSnapshot): WorkbookSnapshot =>
  snapshotOfPlan(planDiploma(bookOf(before), before), before);

/** A workbook with two candidates and the sheet. */
const start = (people: readonly Candidate[] = [person('1001'), person('1002')]): WorkbookSnapshot =>
  updated(withCandidates(snapshotOfPlan(createBook(bicycleInput, null).value), people));

const sheetIn = (snapshot: WorkbookSnapshot): KeyedSheet => {
  const found = findSheets(snapshot).byKey.get('diploma')?.sheet;
  if (found === undefined) throw new Error('the sheet Diploma-eisen');
  return found;
};

type Typed = readonly (readonly [row: string | number, column: string, content: string | number | null])[];

const contentOf = (content: string | number | null): CellContent | null =>
  content === null
    ? null
    : typeof content === 'number'
      ? { kind: 'number', number: content }
      : { kind: 'text', text: content };

/** Types into cells: rows by number of the candidate, by key, or by place. */
function typed(before: WorkbookSnapshot, cells: Typed): WorkbookSnapshot {
  const sheet = sheetIn(before);
  const blocks = cells.map(([at, key, content]) => {
    const row = typeof at === 'number' ? at : (sheet.row(`candidate:${at}`) ?? sheet.row(at));
    const column = sheet.column(key);
    if (row === null || column === null) throw new Error(`no cell ${at} ${key}`);
    return { row, column, contents: [[contentOf(content)]] };
  });
  const changes = [{ kind: 'write' as const, target: sheet.name, blocks }];
  return snapshotOfPlan({ changes, names: [], forget: [], activate: null }, before);
}

const shown = (snapshot: WorkbookSnapshot, row: string, column: string): string => {
  const sheet = sheetIn(snapshot);
  return sheet.text(sheet.row(`candidate:${row}`) ?? sheet.row(row), sheet.column(column));
};

const told = (snapshot: WorkbookSnapshot): readonly string[] => {
  const read = readBook(snapshot);
  return read.kind === 'book'
    ? read.diagnostics.flatMap(({ code, at }) => (code.startsWith('diploma/') ? [`${code} ${at?.cell}`] : []))
    : [read.kind];
};

const recordOf = (snapshot: WorkbookSnapshot, number: string) =>
  bookOf(snapshot).diploma?.records.find(({ candidate }) => candidate === number);

const entries: Typed = [
  ['1001', 'placement', 'positief'],
  ['1001', 'citizenship', 'voldaan'],
  ['1001', 'dutch', 6.4],
  ['1001', 'arithmetic', 'voldoende'],
  ['1001', 'elective.1.name', 'K0023'],
  ['1001', 'elective.1.result', 7.5],
  ['1001', 'elective.2.name', 'K0099'],
  ['1001', 'elective.2.result', 'goed'],
  ['1001', 'elective.2.extra', 'ja'],
];

test('everybody of the list has a row, with the level of the dossier and the requirements that hold', () => {
  const snapshot = start([person('1001'), person('1002', { startDate: null })]);
  expect(sheetIn(snapshot).text(sheetIn(snapshot).row('level'), sheetIn(snapshot).column('name'))).toBe('3');
  expect(shown(snapshot, '1001', 'ruleSet')).toBe('niveau 2 en 3, begonnen vanaf 1-8-2022');
  expect(shown(snapshot, '1002', 'ruleSet')).toBe('welke eisen gelden, is niet te zeggen');
  expect(shown(snapshot, '1001', 'core.B1-K1')).toBe('onvolledig');
  expect(shown(snapshot, '1001', 'outcome')).toBe('voldoet nog niet');
  expect(shown(snapshot, '1001', 'missing')).toContain(
    'de bpv is niet ingevuld; loopbaan en burgerschap is niet ingevuld',
  );
  expect(told(snapshot)).toEqual([]);
});

test('what is entered is read back, words with the mark they stand for', () => {
  const record = recordOf(typed(start(), entries), '1001');
  expect(record).toMatchObject({
    placement: { value: true },
    citizenship: { value: true },
    generic: {
      dutch: { value: { mark: 6.4, word: null } },
      arithmetic: { value: { mark: 6, word: 'sufficient' } },
      english: { value: null, unread: null },
    },
    electives: [
      { number: 1, name: 'K0023', result: { value: { mark: 7.5 } }, extra: { value: null } },
      { number: 2, name: 'K0099', result: { value: { mark: 8, word: 'good' } }, extra: { value: true } },
    ],
  });
});

const dated: Typed = [
  ['1001', 'diplomaOn', 46_037],
  ['1001', 'appealUntil', '31-12-2026'],
  ['1002', 'leftOn', 'juli'],
];

test('diploma date, date of leaving and appeal are read as dates, and stay when the sheet is made anew', () => {
  const before = typed(start(), dated);
  for (const snapshot of [before, updated(before)]) {
    expect(recordOf(snapshot, '1001')?.ending).toMatchObject({
      diplomaOn: { value: '2026-01-15', unread: null },
      leftOn: { value: null, unread: null },
      appealUntil: { value: '2026-12-31', unread: null },
    });
    expect(recordOf(snapshot, '1002')?.ending.leftOn).toMatchObject({ value: null, unread: 'juli' });
    expect(told(snapshot)).toEqual([expect.stringMatching(/^diploma\/date-unread [A-Z]+\d+$/)]);
  }
});

test('who is on Diploma-eisen only is in the list of what is due as well', () => {
  const book = { ...bookOf(typed(start(), dated)), candidates: [person('1003'), person('1001')] };
  expect(dueForRemoval(book, '2027-07-15').map(({ candidate, state }) => [candidate, state])).toEqual([
    ['1003', 'no-date'],
    ['1001', 'due'],
    ['1002', 'no-date'],
  ]);
});

test('a school may let words stand for other marks, also after the sheet is made anew', () => {
  const sheet = sheetIn(start());
  const column = sheet.columns.find(({ index }) => sheet.text(sheet.row('words'), index) === 'goed');
  const own = updated(typed(typed(start(), [['marks', column?.key ?? '', 9]]), entries));
  expect(recordOf(own, '1001')?.electives[1]?.result.value).toEqual({ mark: 9, word: 'good' });
});

test('nothing that people entered is lost when candidates come, go and change', () => {
  const before = typed(start(), [...entries, ['1002', 'dutch', 5], ['1002', 'remarks', 'belt nog']]);
  const entered = (snapshot: WorkbookSnapshot) =>
    JSON.stringify(recordOf(snapshot, '1001'), (key, value) => (key === 'cell' ? undefined : value));
  const more = updated(withCandidates(before, [person('1003'), person('1001', { name: 'Ada Anders' })]));
  expect(entered(more)).toBe(entered(before));
  expect(shown(more, '1001', 'name')).toBe('Ada Anders');
  expect(shown(more, '1002', 'remarks')).toBe('belt nog');
  expect(recordOf(more, '1002')?.generic.dutch.value?.mark).toBe(5);
  expect(recordOf(more, '1003')?.generic.dutch.value).toBeNull();
  expect(updated(more).sheets).toEqual(more.sheets);
});

test('it is told when the sheet is behind: somebody new, or another start date', () => {
  const before = start();
  const behind = (snapshot: WorkbookSnapshot) =>
    outdatedRows(bookOf(snapshot), snapshot).map(({ data }) => data['numbers']);
  expect(behind(before)).toEqual([]);
  const later = withCandidates(before, [person('1003'), person('1001', { startDate: '2021-09-01' })]);
  expect(behind(later)).toEqual([['1001', '1003']]);
  expect(behind(updated(later))).toEqual([]);
});

test('a row that somebody typed below becomes the row of that candidate', () => {
  const two = start();
  const below = Math.max(...sheetIn(two).rows.map(({ index }) => index)) + 1;
  const withRow = typed(two, [
    [below, 'number', '1003'],
    [below, 'dutch', 8],
  ]);
  expect(told(withRow)).toHaveLength(1);
  expect(told(withRow)[0]).toMatch(/^diploma\/candidate-unknown B/);
  const kept = updated(withRow);
  expect(told(kept)).toEqual(told(withRow));
  const known = updated(withCandidates(kept, [person('1003')]));
  expect(told(known)).toEqual([]);
  expect(shown(known, '1003', 'dutch')).toBe('8');
  expect(sheetIn(known).rows.filter(({ index }) => sheetIn(known).text(index, 1) === '1003')).toHaveLength(1);
});

test('what was entered of somebody who is no longer in the list stays, without an outcome', () => {
  const before = typed(start(), entries);
  const list = findSheets(before).byKey.get('candidates')?.sheet;
  const row = list?.rows.find(({ index }) => list.text(index, list.column('number')) === '1001')?.index ?? -1;
  const blocks = ['number', 'name', 'startDate'].map((key) => ({
    ...{ row, column: list?.column(key) ?? -1 },
    contents: [[null]],
  }));
  const changes = [{ kind: 'write' as const, target: list?.name ?? '', blocks }];
  const gone = updated(snapshotOfPlan({ changes, names: [], forget: [], activate: null }, before));
  expect(told(gone).map((line) => line.split(' ')[0])).toEqual(['diploma/candidate-unknown']);
  expect(recordOf(gone, '1001')?.generic.dutch.value?.mark).toBe(6.4);
  const sheet = sheetIn(gone);
  const at = sheet.rows.find(({ index }) => sheet.text(index, sheet.column('number')) === '1001')?.index ?? null;
  expect(sheet.text(at, sheet.column('outcome'))).toBe('');
});

test('what is typed over a core task or an outcome is told, and moves to the remarks', () => {
  const over = typed(start(), [
    ['1001', 'core.B1-K1', 'V'],
    ['1001', 'outcome', 'voldoet aan de ingevoerde eisen'],
    ['1001', 'remarks', 'zie mail'],
  ]);
  expect(told(over).map((line) => line.split(' ')[0])).toEqual(['diploma/typed-over', 'diploma/typed-over']);
  const [candidate] = candidateDiplomas(bookOf(over));
  expect(candidate?.judgement.outcome).toBe('not-yet');
  const next = updated(over);
  expect(told(next)).toEqual([]);
  expect(shown(next, '1001', 'core.B1-K1')).toBe('onvolledig');
  expect(shown(next, '1001', 'remarks')).toBe('zie mail\nUitkomst: voldoet aan de ingevoerde eisen\nB1-K1: V');
});

test('each cell that is not understood is told with its place, and stays as it is', () => {
  const odd = typed(start(), [
    ['1001', 'placement', 'prima'],
    ['1001', 'dutch', 11],
    ['1001', 'english', '6,5'],
    ['1001', 'elective.1.result', 'behaald'],
    ['1001', 'elective.1.extra', 'misschien'],
    ['level', 'name', 'drie'],
  ]);
  const codes = told(odd);
  expect(codes.map((line) => line.split(' ')[0])).toEqual([
    'diploma/level-unread',
    'diploma/choice-unread',
    'diploma/mark-unread',
    'diploma/mark-is-text',
    'diploma/mark-unread',
    'diploma/choice-unread',
  ]);
  expect(codes.every((line) => / [A-Z]+\d+$/.test(line))).toBe(true);
  expect(shown(updated(odd), '1001', 'placement')).toBe('prima');
  expect(told(updated(odd))).toEqual(codes);
});

test('there is always room for one keuzedeel more', () => {
  const names = [1, 2, 3, 4].map((number) => ['1002', `elective.${number}.name`, `K000${number}`] as const);
  const full = updated(typed(start(), names));
  expect(sheetIn(full).column('elective.5.name')).not.toBeNull();
  expect(sheetIn(full).column('elective.6.name')).toBeNull();
  expect(recordOf(full, '1002')?.electives).toHaveLength(4);
});

test('no formula is too long for Excel, and none uses what older programs do not have', () => {
  const sheet = sheetIn(start());
  const formulas = sheet.rows.flatMap(({ index }) =>
    sheet.columns.flatMap((column) => sheet.formula(index, column.index) ?? []),
  );
  expect(formulas.length).toBeGreaterThan(20);
  for (const each of formulas) {
    expect(each.length).toBeLessThan(8192);
    expect(each).not.toMatch(/\b(LET|LAMBDA|XLOOKUP|TEXTJOIN|CONCAT|IFS|SWITCH|FILTER|NUMBERVALUE|UNICHAR)\(/);
    for (const [literal] of each.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length).toBeLessThan(255);
  }
});

const english: ExamBook['language'] = 'en';
test('in an English workbook choices and words are English', () => {
  const made = snapshotOfPlan(createBook({ ...bicycleInput, language: english }, null).value);
  const snapshot = typed(updated(withCandidates(made, [person('1001')])), [
    ['1001', 'placement', 'positive'],
    ['1001', 'dutch', 'more than sufficient'],
  ]);
  expect(sheetIn(snapshot).name).toBe('Diploma requirements');
  expect(recordOf(snapshot, '1001')).toMatchObject({
    placement: { value: true },
    generic: { dutch: { value: { mark: 7 } } },
  });
});

test('renamed, sorted, with rows and columns between, without names: it is read the same', () => {
  const before = typed(start([person('1001'), person('1002'), person('1003')]), [...entries, ['1003', 'dutch', 9]]);
  const said = (snapshot: WorkbookSnapshot): string => {
    const records = bookOf(snapshot).diploma?.records ?? [];
    const plain = JSON.stringify(records, (key, value) => (key.toLowerCase().endsWith('place') ? undefined : value));
    return JSON.stringify(
      (JSON.parse(plain) as { candidate: string }[]).sort((a, b) => (a.candidate < b.candidate ? -1 : 1)),
    );
  };
  const name = sheetIn(before).name;
  for (const disturbed of [
    renameSheet(before, name, 'Wie mag er op'),
    shuffleTable(before, name, 3),
    insertLine(insertLine(before, name, 'column', 9), name, 'row', 3),
    reverseSheets(before),
    loseNames(before),
    copySheet(before, name, 'Kopie'),
  ]) {
    expect(said(disturbed)).toBe(said(before));
    expect(told(disturbed)).toEqual([]);
  }
});

test('what people put beside the list and above it stays when the sheet is made anew', () => {
  const before = start();
  const beside = Math.max(...sheetIn(before).columns.map(({ index }) => index)) + 1;
  const sheet = sheetIn(before);
  const blocks = [sheet.row('header'), sheet.row('candidate:1002'), sheet.row('level')].map((row, index) => ({
    ...{ row: row ?? -1, column: beside },
    contents: [[{ kind: 'text' as const, text: `van ons ${index}` }]],
  }));
  const changes = [{ kind: 'write' as const, target: sheet.name, blocks }];
  const next = sheetIn(updated(snapshotOfPlan({ changes, names: [], forget: [], activate: null }, before)));
  const own = next.columns.find(({ key }) => key === null)?.index ?? -1;
  expect(['header', 'candidate:1002', 'level'].map((key) => next.text(next.row(key), own))).toEqual([
    'van ons 0',
    'van ons 1',
    'van ons 2',
  ]);
});
