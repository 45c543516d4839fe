import fc from 'fast-check';
import '../../../house/property-seed';
import type { BankEntry } from '../../../../src/core/exam/bank/bank-entry';
import { mergeBanks } from '../../../../src/core/exam/bank/merge-banks';
import { bankIn, planBank } from '../../../../src/workbook/plan/bank/plan-bank';
import { cellName } from '../../../../src/workbook/plan/a1';
import { createBook } from '../../../../src/workbook/plan/create-book';
import { findSheets } from '../../../../src/workbook/plan/book/find-sheets';
import { planForms } from '../../../../src/workbook/plan/plan-forms';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { anyEntry, entry } from '../../../core/exam/bank/entry';
import { describeWith } from '../../../judges/find-program';
import { recalculate } from '../../../judges/recalculate';
import { findFaults } from '../../../judges/validate-xlsx';
import { snapshotOfPlan } from '../../snapshot-of-plan';
import { bicyclePlan, bicycleRental } from '../bicycle-rental';
import { bookOf } from '../book-of';
import { insertLine, setCell } from '../disturb';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const created = createBook({ ...input, plan: bicyclePlan }, null).value;
const whole = snapshotOfPlan(created);
const nasty = [
  entry({
    text: '=1+1; "x", y',
    descriptors: { O: '-1', V: '+2\n=3', G: '@x' },
    critical: true,
    own: true,
    weight: 2.5,
  }),
  entry({
    workProcess: null,
    code: '1.1',
    text: '007',
    evidence: 'gesprek',
    origin: { ...entry().origin, date: null },
  }),
  entry({
    scale: [
      { code: '1', name: 'nog niet', points: 0, passes: false },
      { code: '2', name: 'ja', points: 2.5, passes: true },
      { code: '3', name: 'top', points: 4, passes: true },
      { code: '4', name: 'tippy-top', points: 5, passes: true },
    ],
    descriptors: { 2: 'Doet het.', 4: 'Doet het voor.' },
  }),
];

function saved(snapshot: WorkbookSnapshot, entries: readonly BankEntry[]): WorkbookSnapshot {
  const { plan } = planBank(bookOf(snapshot), snapshot, entries);
  return plan === null ? snapshot : snapshotOfPlan(plan, snapshot);
}

const bankOf = (snapshot: WorkbookSnapshot) => bankIn(bookOf(snapshot), snapshot);

/** Changes a cell of the sheet with the bank. @param row key of a row, or its place below the heads from 1. */
function typed(snapshot: WorkbookSnapshot, row: number, column: string, value: string): WorkbookSnapshot {
  const sheet = findSheets(snapshot).byKey.get('bank')?.sheet;
  if (sheet === undefined) throw new Error('no bank');
  return setCell(snapshot, sheet.name, sheet.place((sheet.row('header') ?? 0) + row, sheet.column(column)).cell, value);
}

test('a workbook without the sheet has an empty bank, and saving makes the sheet', () => {
  expect(bankOf(whole)).toEqual({ value: [], diagnostics: [] });
  expect(bankOf(saved(whole, nasty))).toEqual({ value: nasty, diagnostics: [] });
});

test('any bank comes back from its sheet as it was', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 4 }), (entries) => {
      const bank = mergeBanks([], entries).entries;
      expect(bankOf(saved(whole, bank))).toEqual({ value: bank, diagnostics: [] });
    }),
    { numRuns: 40 },
  );
});

test('saving the same again writes nothing; what is new comes below', () => {
  const once = saved(whole, nasty);
  expect(planBank(bookOf(once), once, nasty)).toEqual({
    plan: null,
    added: 0,
    known: 3,
    sheet: 'Rubriekenbank',
  });
  const more = saved(once, [...nasty, entry({ text: 'nieuw' })]);
  expect(bankOf(more).value.map(({ text }) => text)).toEqual(['=1+1; "x", y', '007', 'groet de klant', 'nieuw']);
});

test('the bank stays when the forms are made again', () => {
  const once = saved(whole, nasty);
  const again = snapshotOfPlan(planForms(bookOf(once), once).value, once);
  expect(bankOf(again).value).toEqual(nasty);
});

test('a row that somebody typed counts: without a scale it is for that of the settings', () => {
  const row = nasty.length + 1;
  const some = typed(typed(saved(whole, nasty), row, 'text', 'veegt de vloer'), row, 'level.2', 'Veegt.');
  const [last] = bankOf(some).value.slice(-1);
  expect(last).toMatchObject({
    text: 'veegt de vloer',
    descriptors: { V: 'Veegt.' },
    scale: bookOf(whole).settings.scale,
    workProcess: null,
    weight: 1,
    own: false,
  });
  expect(bankOf(saved(some, [entry({ text: 'nieuw' })])).value).toContainEqual(last);
});

test('a row that cannot be read is told with its cell, and the sheet is not written anew until it is mended', () => {
  const broken = typed(saved(whole, nasty), 1, 'scale', 'hoog en laag');
  const { value, diagnostics } = bankOf(broken);
  expect(value).toEqual(nasty.slice(1));
  expect(diagnostics).toMatchObject([
    { code: 'bank/row-unreadable', at: { sheet: 'Rubriekenbank', cell: 'D5' }, data: { fault: 'levels' } },
  ]);
  expect(() => planBank(bookOf(broken), broken, [entry()])).toThrow('bank/mend-first');
});

test('a column that people insert stays, row by row', () => {
  const once = insertLine(saved(whole, nasty), 'Rubriekenbank', 'column', 3);
  const header = findSheets(once).byKey.get('bank')?.sheet.row('header') ?? 0;
  const at = (row: number): string => cellName({ row, column: 3 });
  const noted = setCell(
    setCell(once, 'Rubriekenbank', at(header), 'Onze noot'),
    'Rubriekenbank',
    at(header + 2),
    'kijk na',
  );
  const after = findSheets(saved(noted, [entry({ text: 'nieuw' })])).byKey.get('bank')?.sheet;
  const own = after?.columns.find(({ index }) => after.text(header, index) === 'Onze noot')?.index ?? null;
  expect([1, 2, 3, 4].map((down) => after?.text(header + down, own))).toEqual(['', 'kijk na', '', '']);
});

describeWith('soffice', 'in LibreOffice', () => {
  test('the file is valid, and the bank is the same after LibreOffice saved it', async () => {
    const workbook = await openXlsx(null);
    await workbook.apply(created);
    const snapshot = await workbook.snapshot();
    const { plan } = planBank(bookOf(snapshot), snapshot, nasty);
    if (plan === null) throw new Error('nothing to write');
    await workbook.apply(plan);
    const bytes = await workbook.bytes();
    expect(findFaults(bytes)).toEqual([]);
    expect(bankOf(await recalculate(bytes))).toEqual({ value: nasty, diagnostics: [] });
  }, 120_000);
});
