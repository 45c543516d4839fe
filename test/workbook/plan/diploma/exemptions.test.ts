import { candidateDiplomas } from '../../../../src/core/exam/diploma/candidate-diplomas';
import { planCandidates } from '../../../../src/workbook/plan/candidates/plan-candidates';
import { findSheets } from '../../../../src/workbook/plan/book/find-sheets';
import { createBook } from '../../../../src/workbook/plan/create-book';
import { outdatedRows } from '../../../../src/workbook/plan/diploma/outdated-rows';
import { planDiploma } from '../../../../src/workbook/plan/diploma/plan-diploma';
import { readBook } from '../../../../src/workbook/plan/read-book';
import type { KeyedSheet } from '../../../../src/workbook/plan/sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { snapshotOfPlan } from '../../snapshot-of-plan';
import { bicycleInput } from '../bicycle-rental';
import { bookOf } from '../book-of';

const person = { number: '1001', name: 'Ada', startDate: '2023-08-01', cohort: null, crebo: null, group: null };

const updated = (before: WorkbookSnapshot): WorkbookSnapshot =>
  snapshotOfPlan(planDiploma(bookOf(before), before), before);

const empty = snapshotOfPlan(createBook(bicycleInput, null).value);
const withList = snapshotOfPlan(planCandidates(bookOf(empty), empty, [person], 'take-list').plan, empty);
const start = updated(withList);

const sheetIn = (snapshot: WorkbookSnapshot, key: 'diploma' | 'exemptions'): KeyedSheet => {
  const found = findSheets(snapshot).byKey.get(key)?.sheet;
  if (found === undefined) throw new Error(`the sheet ${key}`);
  return found;
};

type Cells = Readonly<Record<string, string>>;

function typedIn(before: WorkbookSnapshot, sheet: KeyedSheet, row: number, cells: Cells): WorkbookSnapshot {
  const blocks = Object.entries(cells).map(([key, text]) => ({
    ...{ row, column: sheet.column(key) ?? -1 },
    contents: [[text === '' ? null : { kind: 'text' as const, text }]],
  }));
  const changes = [{ kind: 'write' as const, target: sheet.name, blocks }];
  return snapshotOfPlan({ changes, names: [], forget: [], activate: null }, before);
}

/** What 1001 has on Diploma-eisen, and rows of Vrijstellingen as somebody types them. */
function typed(diploma: Cells, ...exemptions: readonly Cells[]): WorkbookSnapshot {
  const eisen = sheetIn(start, 'diploma');
  const filled = typedIn(start, eisen, eisen.row('candidate:1001') ?? -1, diploma);
  return exemptions.reduce((book, cells, index) => {
    const list = sheetIn(book, 'exemptions');
    const row = (list.row('header') ?? -1) + 1 + index;
    return typedIn(book, list, row, { candidate: '1001', date: '2026-01-02', ground: 'eerder diploma', ...cells });
  }, filled);
}

const told = (snapshot: WorkbookSnapshot): readonly string[] => {
  const read = readBook(snapshot);
  return read.kind === 'book'
    ? read.diagnostics.flatMap(({ code, at }) =>
        /^(diploma|results)\//.test(code) ? [`${code} ${at?.sheet} ${at?.cell?.replace(/\d+/, '')}`] : [],
      )
    : [read.kind];
};

const reasons = (snapshot: WorkbookSnapshot): readonly string[] =>
  (candidateDiplomas(bookOf(snapshot))[0]?.judgement.requirements ?? [])
    .filter(({ id }) => id !== 'core-tasks' && id !== 'placement')
    .flatMap((each) =>
      each.reasons.map(({ code, data }) => [code, data['part'] ?? data['parts']].filter(Boolean).join(' ')),
    );

const nothing = ['citizenship-missing', 'generic-missing dutch', 'generic-missing arithmetic', 'electives-none'];

test('what stands on Vrijstellingen in the words of Diploma-eisen is not missed', () => {
  expect(reasons(typed({}))).toEqual(nothing);
  const exempt = typed(
    { 'elective.1.name': 'K0023', 'elective.1.result': 'goed' },
    { coreTask: 'nederlands ' },
    { coreTask: 'Loopbaan  en burgerschap' },
    { coreTask: 'Keuzedeel', part: 'k0023' },
  );
  expect(reasons(exempt)).toEqual(['generic-missing arithmetic']);
  expect(told(exempt)).toEqual([]);
  expect(reasons(typed({ 'elective.1.name': 'K0023' }, { coreTask: 'Keuzedeel', part: 'K0023' }))).toContain(
    'elective-exempt-without-result',
  );
});

test('an English workbook says it in English', () => {
  const made = snapshotOfPlan(createBook({ ...bicycleInput, language: 'en' }, null).value);
  const both = updated(snapshotOfPlan(planCandidates(bookOf(made), made, [person], 'take-list').plan, made));
  const list = sheetIn(both, 'exemptions');
  const row = (list.row('header') ?? -1) + 1;
  const cells = { candidate: '1001', coreTask: 'arithmetic', date: '2026-01-02', ground: 'earlier diploma' };
  expect(reasons(typedIn(both, list, row, cells))).not.toContain('generic-missing arithmetic');
});

test.each<[string, Cells, Cells | null, readonly string[]]>([
  ['a mark with another word for it', { dutch: 'Vrijstelling' }, null, ['diploma/exemption-elsewhere Diploma-eisen']],
  [
    'a choice with another word for it',
    { citizenship: 'vrijgesteld' },
    null,
    ['diploma/exemption-elsewhere Diploma-eisen'],
  ],
  [
    'of a keuzedeel',
    { 'elective.1.name': 'K0023', 'elective.1.result': 'VR' },
    null,
    ['diploma/exemption-elsewhere Diploma-eisen'],
  ],
  ['a code of a keuzedeel as a core task', {}, { coreTask: 'K0023' }, ['results/elective-elsewhere Vrijstellingen']],
  ['a keuzedeel without a name', {}, { coreTask: 'Keuzedeel' }, ['results/elective-unnamed Vrijstellingen']],
  [
    'a keuzedeel that the candidate does not have',
    {},
    { coreTask: 'Keuzedeel', part: 'K0023' },
    ['results/elective-unknown Vrijstellingen'],
  ],
  [
    'a part of Nederlands',
    {},
    { coreTask: 'Nederlands', part: 'centraal examen' },
    ['results/exempt-in-part Vrijstellingen'],
  ],
  [
    'in other words than those of the columns',
    {},
    { coreTask: 'Nederlandse taal' },
    ['results/core-task-unknown Vrijstellingen'],
  ],
  [
    'as a part without what it is a part of',
    {},
    { coreTask: '', part: 'Nederlands' },
    ['results/core-task-unknown Vrijstellingen'],
  ],
])('in the wrong place it is told and does not count: %s', (_, diploma, exemption, expected) => {
  const snapshot = typed(diploma, ...(exemption === null ? [] : [exemption]));
  expect(told(snapshot).map((line) => line.replace(/ [A-Z]+$/, ''))).toEqual(expected);
  expect(
    reasons(snapshot).some((reason) => reason === 'generic-missing dutch' || reason.startsWith('generic-unread')),
  ).toBe(true);
  expect(reasons(snapshot).some((reason) => /^(citizenship|elective)/.test(reason))).toBe(true);
});

test('the check of the exam file wants a date and a ground, with the cell', () => {
  const bare = typed({}, { coreTask: 'Engels', date: '', ground: '' });
  const missing = (candidateDiplomas(bookOf(bare))[0]?.dossier.missing ?? []).filter(({ code }) =>
    code.startsWith('exemption'),
  );
  expect(missing.map(({ code, data, place }) => [code, data['coreTask'], place?.sheet])).toEqual([
    ['exemption-without-date', 'Engels', 'Vrijstellingen'],
    ['exemption-without-ground', 'Engels', 'Vrijstellingen'],
  ]);
  expect(told(bare).map((line) => line.split(' ')[0])).toEqual(['results/exemption-without-ground']);
});

test('the sheet is made together with Vrijstellingen where there is none, and its formulas look at that', () => {
  const { changes } = planDiploma(bookOf(empty), empty);
  expect(changes.map((change) => ('sheet' in change ? change.sheet.key : change.kind))).toEqual([
    'exemptions',
    'diploma',
  ]);
  const sheet = sheetIn(start, 'diploma');
  expect(sheet.formula(sheet.row('candidate:1001'), sheet.column('exempt.any'))).toContain("'Vrijstellingen'!");
});

test('a sheet that was made before formulas looked at Vrijstellingen is told to be behind', () => {
  const behind = (snapshot: WorkbookSnapshot) =>
    outdatedRows(bookOf(snapshot), snapshot).map(({ data }) => data['numbers']);
  expect(behind(start)).toEqual([]);
  const sheet = sheetIn(start, 'diploma');
  const blocks = [{ row: sheet.corner.row, column: sheet.column('exempt.any') ?? -1, contents: [[null]] }];
  const older = snapshotOfPlan(
    { changes: [{ kind: 'write', target: sheet.name, blocks }], names: [], forget: [], activate: null },
    start,
  );
  expect(behind(older)).toEqual([['1001']]);
});
