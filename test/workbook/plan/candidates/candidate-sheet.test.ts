import fc from 'fast-check';
import { Refusal } from '../../../../src/core/diagnostics/diagnostic';
import type { Candidate } from '../../../../src/core/exam/candidates/candidate';
import type { WhereTheyDiffer } from '../../../../src/workbook/plan/candidates/plan-candidates';
import { planCandidates } from '../../../../src/workbook/plan/candidates/plan-candidates';
import { createBook } from '../../../../src/workbook/plan/create-book';
import { readBook } from '../../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../../../judges/find-program';
import { recalculate } from '../../../judges/recalculate';
import '../../../house/property-seed';
import { snapshotOfPlan } from '../../snapshot-of-plan';
import { bicycleInput } from '../bicycle-rental';
import { bookOf } from '../book-of';
import { insertLine, loseNames, setCell, shuffleTable } from '../disturb';

const plain = snapshotOfPlan(createBook(bicycleInput, null).value);

const person = (number: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ number, name: null, startDate: null, cohort: null, crebo: null, group: null },
  ...more,
});
const ada = person('0042', { name: '=Ada', startDate: '2026-09-01', cohort: '2026', crebo: '99011', group: '3A' });
const bram = person('1002', { name: 'Bram Fictie' });

function put(
  snapshot: WorkbookSnapshot,
  listed: readonly Candidate[],
  whereTheyDiffer: WhereTheyDiffer = 'refuse',
): WorkbookSnapshot {
  return snapshotOfPlan(planCandidates(bookOf(snapshot), snapshot, listed, whereTheyDiffer).plan, snapshot);
}

function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic;
    throw error;
  }
  return null;
}

const toldOf = (snapshot: WorkbookSnapshot): readonly unknown[] => {
  const read = readBook(snapshot);
  return read.kind === 'book' ? read.diagnostics : [];
};

test('a list becomes a sheet and reads back as it was', () => {
  const snapshot = put(plain, [ada, bram]);
  expect(bookOf(snapshot).candidates).toEqual([ada, bram]);
  expect(bookOf(snapshot).sheets.candidates).toBe('Kandidaten');
  expect(toldOf(snapshot)).toEqual([]);
});

const namesOf = (snapshot: WorkbookSnapshot): readonly string[] => snapshot.sheets.map(({ name }) => name);

test('with the list come Register and Vrijstellingen behind it, to type in before any form comes back', () => {
  const { plan } = planCandidates(bookOf(plain), plain, [ada], 'refuse');
  expect(plan.activate).toBe('candidates');
  const snapshot = snapshotOfPlan(plan, plain);
  expect(namesOf(snapshot).filter((name) => !namesOf(plain).includes(name))).toEqual([
    'Kandidaten',
    'Register',
    'Vrijstellingen',
  ]);
  const cells = [
    ['B5', '0042'],
    ['C5', 'b1-k1'],
    ['E5', '1-9-2026'],
    ['F5', 'Diploma'],
  ] as const;
  const typed = cells.reduce((sheets, [cell, value]) => setCell(sheets, 'Vrijstellingen', cell, value), snapshot);
  expect(bookOf(typed).register.exemptions).toMatchObject([{ candidate: '0042', ground: 'Diploma' }]);
});

test('what somebody keeps about results stays when the sheet Kandidaten is made again', () => {
  const there = setCell(put(plain, [ada]), 'Vrijstellingen', 'F6', 'nog opvragen');
  const without = { ...there, sheets: there.sheets.filter(({ name }) => name !== 'Kandidaten') };
  const again = put(without, [ada]);
  expect(namesOf(again).filter((name) => /Register|Vrijstellingen/.test(name))).toHaveLength(2);
  expect(JSON.stringify(again).includes('nog opvragen')).toBe(true);
});

test('a book without the sheet has no candidates', () => {
  expect(bookOf(plain)).toMatchObject({ candidates: [], sheets: { candidates: null } });
});

test('an empty list makes an empty sheet, for people who type', () => {
  const typed = setCell(put(plain, []), 'Kandidaten', 'B5', 1001);
  expect(bookOf(typed).candidates).toEqual([person('1001')]);
});

test('a second list adds who is new and completes what is empty', () => {
  const again = put(put(plain, [ada, bram]), [person('1003'), person('1002', { group: '3B' })]);
  expect(bookOf(again).candidates).toEqual([ada, { ...bram, group: '3B' }, person('1003')]);
});

test('a list that says something else is refused with the numbers, unless somebody said which of them holds', () => {
  const there = put(plain, [ada, bram]);
  const other = [person('1002', { name: 'Bram Anders' }), person('1003')];
  expect(refusalOf(() => put(there, other))).toMatchObject({
    code: 'candidates/sheet-differs',
    data: { sheet: 'Kandidaten', numbers: ['1002'] },
  });
  const names = (snapshot: WorkbookSnapshot) => bookOf(snapshot).candidates.map(({ name }) => name);
  expect(names(put(there, other, 'keep-sheet'))).toEqual(['=Ada', 'Bram Fictie', null]);
  expect(names(put(there, other, 'take-list'))).toEqual(['=Ada', 'Bram Anders', null]);
});

test('rows of the sheet that cannot be read are told with their cell, and nothing is put beside them', () => {
  const wrong = setCell(put(plain, [ada, bram]), 'Kandidaten', 'D6', 'gisteren');
  expect(toldOf(wrong)).toMatchObject([
    { code: 'candidates/date-unreadable', at: { sheet: 'Kandidaten', cell: 'B6' }, data: { found: 'gisteren' } },
  ]);
  expect(refusalOf(() => put(wrong, [person('1003')]))).toMatchObject({
    code: 'candidates/sheet-unclear',
    data: { cells: ['B6'] },
  });
});

test('a year typed for a date is no date', () => {
  expect(toldOf(setCell(put(plain, [ada]), 'Kandidaten', 'D5', 2026))).toMatchObject([
    { code: 'candidates/date-unreadable' },
  ]);
});

test('notes below the list are no candidates, and a longer list goes below them', () => {
  const many = Array.from({ length: 30 }, (_, index) => person(String(2000 + index)));
  const noted = insertLine(put(plain, [ada]), 'Kandidaten', 'row', 25);
  const withNote = setCell(insertLine(noted, 'Kandidaten', 'row', 26), 'Kandidaten', 'B27', 'let op: lijst van juni');
  expect(bookOf(withNote).candidates).toEqual([ada]);
  const filled = put(withNote, many);
  expect(bookOf(filled).candidates).toEqual([ada, ...many]);
  expect(JSON.stringify(filled).includes('let op: lijst van juni')).toBe(true);
});

test('a list is not put into a sheet that lost the column it needs', () => {
  const there = setCell(put(plain, [ada]), 'Kandidaten', 'G1', '');
  expect(refusalOf(() => put(there, [person('1', { group: '3B' })]))).toMatchObject({
    code: 'candidates/sheet-damaged',
  });
  expect(bookOf(put(there, [person('1')])).candidates).toHaveLength(2);
});

const word = fc.constantFrom(null, 'Ada', '=1+1', "'t Veld", '007');
const numbers = ['7', '007', 'a1', '1001', '1002', '1003', 'x-9'];
const candidates = fc.uniqueArray(
  fc.record({
    number: fc.constantFrom(...numbers),
    name: word,
    startDate: fc.constantFrom(null, '2026-09-01', '2025-02-01'),
    cohort: fc.constantFrom(null, '2026'),
    crebo: fc.constantFrom(null, '99011'),
    group: word,
  }),
  { selector: ({ number }) => number },
);
const step = fc.oneof(
  fc.record({ do: fc.constant('add' as const), list: candidates }),
  fc.record({ do: fc.constant('sort' as const), seed: fc.nat(100) }),
  fc.record({
    do: fc.constant('insert' as const),
    axis: fc.constantFrom('row' as const, 'column' as const),
    at: fc.nat(8),
  }),
  fc.record({ do: fc.constant('lose-names' as const) }),
);

test('no order of adding, sorting, inserting and losing names loses a candidate or what is known of one', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      let snapshot = put(plain, []);
      const known = new Map<string, Candidate>();
      let named = true;
      for (const each of steps) {
        if (each.do === 'add') {
          snapshot = put(snapshot, each.list, 'keep-sheet');
          for (const one of each.list) {
            const before = known.get(one.number);
            const entries = Object.entries(one).map(([key, value]) => [key, before?.[key as keyof Candidate] ?? value]);
            known.set(one.number, Object.fromEntries(entries) as unknown as Candidate);
          }
        } else if (each.do === 'insert') {
          snapshot = insertLine(snapshot, 'Kandidaten', each.axis, each.at);
        } else if (each.do === 'lose-names') {
          snapshot = loseNames(snapshot);
          named = false;
        } else if (named) {
          snapshot = shuffleTable(snapshot, 'Kandidaten', each.seed);
        }
      }
      const byNumber = (one: Candidate, other: Candidate): number => one.number.localeCompare(other.number);
      expect([...bookOf(snapshot).candidates].sort(byNumber)).toEqual([...known.values()].sort(byNumber));
    }),
    { numRuns: 150 },
  );
});

(findProgram('soffice') === null ? test.skip : test)(
  'LibreOffice keeps the list, zeros and dates included',
  async () => {
    const workbook = await openXlsx(null);
    await workbook.apply(createBook(bicycleInput, null).value);
    const snapshot = await workbook.snapshot();
    await workbook.apply(planCandidates(bookOf(snapshot), snapshot, [ada, bram], 'refuse').plan);
    const saved = await recalculate(await workbook.bytes());
    expect(bookOf(saved).candidates).toEqual([ada, bram]);
    expect(bookOf(put(saved, [person('1003')])).candidates).toEqual([ada, bram, person('1003')]);
  },
);
