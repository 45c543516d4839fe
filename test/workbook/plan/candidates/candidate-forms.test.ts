import fc from 'fast-check';
import { inspectJson } from '../../../../src/app/inspect-book';
import { outdatedForms } from '../../../../src/app/outdated-forms';
import { Refusal } from '../../../../src/core/diagnostics/diagnostic';
import { scoreForm } from '../../../../src/core/exam/scoring';
import { mostSheets, planCandidateForms } from '../../../../src/workbook/plan/candidates/plan-candidate-forms';
import { createBook } from '../../../../src/workbook/plan/create-book';
import { planForms } from '../../../../src/workbook/plan/plan-forms';
import { parseCell } from '../../../../src/workbook/plan/range-reference';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../../../judges/find-program';
import { recalculate } from '../../../judges/recalculate';
import { findFaults } from '../../../judges/validate-xlsx';
import '../../../house/property-seed';
import { snapshotOfPlan } from '../../snapshot-of-plan';
import { bicycleInput, bicyclePlan } from '../bicycle-rental';
import { bookOf } from '../book-of';
import { setCell } from '../disturb';

const plain = snapshotOfPlan(createBook(bicycleInput, null).value);
const ada = { number: '1001', name: 'Ada Voorbeeld' };
const bram = { number: '1002', name: null };

function made(
  snapshot: WorkbookSnapshot,
  examIds: readonly string[],
  candidates: readonly { readonly number: string; readonly name: string | null }[],
): WorkbookSnapshot {
  return snapshotOfPlan(planCandidateForms(bookOf(snapshot), snapshot, examIds, candidates).plan, snapshot);
}

const renewed = (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
  snapshotOfPlan(planForms(bookOf(snapshot), snapshot).value, snapshot);
const formsIn = (snapshot: WorkbookSnapshot) =>
  bookOf(snapshot).candidateForms.map(({ examId, sheet, candidate, attempt }) => [examId, sheet, candidate, attempt]);

test('each exam and candidate has a sheet, named by the number and never by the name', () => {
  expect(formsIn(made(plain, ['e1', 'e3'], [ada, bram]))).toEqual([
    ['e1', 'PVB1 1001', ada, 1],
    ['e1', 'PVB1 1002', bram, 1],
    ['e3', 'K1 1001', ada, 1],
    ['e3', 'K1 1002', bram, 1],
  ]);
});

test('forms of candidates are no forms of the plan, and the book is as up to date as before', async () => {
  const snapshot = made(plain, ['e1', 'e2', 'e3'], [ada]);
  expect(bookOf(snapshot).forms).toEqual(bookOf(plain).forms);
  expect(await outdatedForms(bookOf(snapshot), snapshot)).toEqual([]);
  expect(planForms(bookOf(snapshot), snapshot).value.changes).toEqual([]);
});

test('inspect lists them among the forms of their exam', () => {
  const { exams } = inspectJson(bookOf(made(plain, ['e1'], [ada])), 0) as {
    exams: readonly { forms: readonly { sheet: string; candidate: unknown }[] }[];
  };
  expect(exams[0]?.forms.map(({ sheet, candidate }) => [sheet, candidate])).toEqual([
    ['Beoordeling PVB1', null],
    ['PVB1 1001', ada],
  ]);
});

test('what is there stays as it is, whatever stands on it', () => {
  const first = made(plain, ['e1'], [ada]);
  const cell = bookOf(first).candidateForms[0]?.criteria[0]?.ratings[0]?.cell ?? '';
  const rated = setCell(first, 'PVB1 1001', cell, 'G');
  const { plan, made: sheets, there } = planCandidateForms(bookOf(rated), rated, ['e1'], [ada, bram]);
  expect([sheets, there]).toEqual([['PVB1 1002'], 1]);
  expect(plan.changes.map(({ kind }) => kind)).toEqual(['create']);
});

test('an empty one follows the plan, a filled one does not change', () => {
  const first = made(plain, ['e1'], [ada, bram]);
  const cell = bookOf(first).candidateForms[0]?.criteria[0]?.ratings[0]?.cell ?? '';
  const rated = setCell(first, 'PVB1 1001', cell, 'G');
  const changed = setCell(rated, 'Examenplan', 'C6', 'Verhuur aan de balie');
  const before = changed.sheets.find(({ name }) => name === 'PVB1 1001');
  const after = renewed(changed);
  expect(after.sheets.find(({ name }) => name === 'PVB1 1001')).toEqual(before);
  const empty = after.sheets.find(({ name }) => name === 'PVB1 1002');
  expect(JSON.stringify(empty?.values).includes('Verhuur aan de balie')).toBe(true);
  expect(formsIn(after)).toEqual(formsIn(first));
});

test('a weight that the committee changes on the form reaches those on which nothing stands', () => {
  const first = made(plain, ['e1'], [ada]);
  const { criteria, columns, sheet } = bookOf(first).forms.find(({ examId }) => examId === 'e1') ?? {};
  const row = /\d+/.exec(criteria?.[0]?.place.cell ?? '')?.[0] ?? '';
  const heavier = setCell(first, sheet ?? '', `${columns?.['weight']}${row}`, 3);
  expect(bookOf(renewed(heavier)).candidateForms[0]?.criteria[0]?.weight).toBe(3);
});

test('forms of an exam that left the plan go while they are empty', () => {
  const snapshot = made(plain, ['e2'], [ada, bram]);
  const cell = bookOf(snapshot).candidateForms[0]?.criteria[0]?.ratings[0]?.cell ?? '';
  const rated = setCell(snapshot, 'PF 2 1001', cell, '1');
  const gone = ['A7', 'B7', 'C7'].reduce((book, at) => setCell(book, 'Examenplan', at, ''), rated);
  expect(formsIn(renewed(gone)).map(([, sheet]) => sheet)).toEqual(['PF 2 1001']);
});

test('more sheets than a workbook should take are refused, none is made', () => {
  const many = Array.from({ length: mostSheets + 1 }, (_, index) => ({ number: String(index), name: null }));
  expect(() => planCandidateForms(bookOf(plain), plain, ['e1'], many)).toThrow(Refusal);
});

const number = fc.oneof(
  fc.constantFrom('1001', '10-01', '10.01', '10 01', 'A/1', 'a-1', "'t", 'é', '—', 'History'),
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).map((text) => text.trim() || '1'),
);

test('any numbers give every candidate a sheet of their own, under names that Excel takes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(number, { maxLength: 5, selector: (each) => each.trim().toLowerCase() }), (numbers) => {
      const candidates = numbers.map((each) => ({ number: each, name: null }));
      const snapshot = made(plain, ['e1'], candidates);
      const forms = bookOf(snapshot).candidateForms;
      expect(forms).toHaveLength(numbers.length);
      expect(new Set(forms.map(({ copy }) => copy)).size).toBe(numbers.length);
      const names = snapshot.sheets.map(({ name }) => name);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/u);
    }),
    { numRuns: 60 },
  );
});

(findProgram('soffice') === null ? test.skip : test)(
  'LibreOffice calculates the form of a candidate as the product does',
  async () => {
    const workbook = await openXlsx(null);
    await workbook.apply(createBook(bicycleInput, null).value);
    const before = await workbook.snapshot();
    await workbook.apply(planCandidateForms(bookOf(before), before, ['e1', 'e2'], [ada, bram]).plan);
    const form = bookOf(await workbook.snapshot()).candidateForms.find(({ sheet }) => sheet === 'PVB1 1001');
    const exam = bicyclePlan.exams[0];
    if (form === undefined || exam === undefined) throw new Error('a form');
    const blocks = form.criteria.flatMap(({ ratings }, index) =>
      ratings.map(({ cell }) => ({
        ...(parseCell(cell) ?? { row: 0, column: 0 }),
        contents: [[{ kind: 'text', text: index === 0 ? 'V' : 'G' } as const]],
      })),
    );
    const write = { kind: 'write', target: form.sheet, blocks } as const;
    await workbook.apply({ changes: [write], names: [], forget: [], activate: null });
    expect(findFaults(await workbook.bytes())).toEqual([]);

    const saved = await recalculate(await workbook.bytes());
    const { candidateForms, settings } = bookOf(saved);
    const back = candidateForms.find(({ sheet }) => sheet === form.sheet) ?? form;
    const score = scoreForm(back.criteria, exam, settings, (code) => code.slice(0, 5));
    const sheet = saved.sheets.find(({ name }) => name === form.sheet);
    const valueAt = (address: string) => {
      const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
      return sheet?.values[row - sheet.origin.row]?.[column - sheet.origin.column];
    };
    expect(score.exam.outcome).toBe('G');
    expect([valueAt(back.cells.outcome), valueAt(back.cells.mark)]).toEqual([score.exam.outcome, score.exam.mark]);
    expect(formsIn(saved)).toEqual(formsIn(await workbook.snapshot()));
  },
  60_000,
);
