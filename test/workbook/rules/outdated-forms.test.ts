import { outdatedForms } from '../../../src/app/outdated-forms';
import { check } from '../../../src/core/checks/engine';
import { findingSentence } from '../../../src/language/rule-texts';
import type { CellPlace } from '../../../src/core/exam/cell-place';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { planCandidateForms } from '../../../src/workbook/plan/candidates/plan-candidate-forms';
import { planForms } from '../../../src/workbook/plan/plan-forms';
import { bicycleInput, bicyclePlan, exam } from '../plan/bicycle-rental';
import type { RealBook } from './real-book';
import { realBook } from './real-book';

const rule = 'form/outdated';
const exams = bicyclePlan.exams.map((each) => ({ ...each, status: 'draft' as const }));
const input = { ...bicycleInput, plan: { ...bicyclePlan, exams } };

const found = (book: ExamBook) => check(book).filter((finding) => finding.rule === rule);
const facetsIn = async (real: RealBook): Promise<unknown> => found(await real.book())[0]?.data['facets'];
const planned = async (real: RealBook, field: keyof (typeof exams)[number]): Promise<CellPlace | undefined> =>
  (await real.book()).exams[0]?.cells[field];
/** Whether the check and what the pane offers to renew name the same forms. */
async function agree(real: RealBook): Promise<readonly string[]> {
  const book = await real.book();
  const sheets = found(book).map(({ place }) => place?.sheet ?? '');
  expect(await outdatedForms(book, await real.snapshot())).toEqual(sheets);
  return sheets;
}

test('a form is out of date once the plan or the matrix says something else, and no more when it is renewed or put back', async () => {
  const real = await realBook(input);
  expect(await agree(real)).toEqual([]);

  const name = await planned(real, 'name');
  await real.type([name, 'Verhuur aan de balie']);
  expect(await agree(real)).toEqual(['Beoordeling PVB1']);
  expect(await real.findings(rule)).toEqual(['warning Beoordeling PVB1!B2']);
  const [finding] = found(await real.book());
  if (finding === undefined) throw new Error('a finding');
  expect(findingSentence(finding, 'nl')).toBe(
    'Beoordeling PVB1 is gemaakt voordat dit is gewijzigd: code of naam van het examen.',
  );
  await real.type([name, exams[0]?.name ?? '']);
  expect(await agree(real)).toEqual([]);

  const mark = (await real.book()).coverage.columns[0]?.marks.find(({ row }) => row.itemId === 'w2')?.place;
  await real.type([mark, '']);
  expect(await agree(real)).toEqual(['Beoordeling PVB1']);
  expect(await facetsIn(real)).toEqual(['coverage', 'texts']);
  await real.apply((book, snapshot) => planForms(book, snapshot, '2026-11-26').value);
  expect(await agree(real)).toEqual([]);
});

test.each([
  ['cutScoreReason', 'Afgesproken in het team.', ['cut-score-reason']],
  ['version', '1.4', ['version']],
  ['assessors', '3', ['assessors']],
  ['cutScore', '60', []],
] as const)('another %s in the plan', async (field, text, facets) => {
  const real = await realBook(input);
  await real.type([await planned(real, field), text]);
  expect(await facetsIn(real)).toEqual(facets.length === 0 ? undefined : facets);
  await agree(real);
  await real.apply((book, snapshot) => planForms(book, snapshot, '2026-11-26').value);
  expect(await agree(real)).toEqual([]);
});

test('a form that is filled in is left as it is, and stays out of date', async () => {
  const real = await realBook(input);
  const [form] = (await real.book()).forms;
  const level = form?.criteria[0]?.ratings[0]?.cell ?? '';
  await real.type([{ sheet: form?.sheet ?? '', cell: level }, 'V'], [await planned(real, 'name'), 'Balie']);
  expect(await agree(real)).toEqual(['Beoordeling PVB1']);
  await real.apply((book, snapshot) => planForms(book, snapshot, '2026-11-26').value);
  expect(await agree(real)).toEqual(['Beoordeling PVB1']);
});

test('the copy for a candidate goes by its own making, and an own row or another order is the committee’s', async () => {
  const real = await realBook(input);
  const ada = { number: '1001', name: 'Ada Voorbeeld' };
  await real.apply((book, snapshot) => planCandidateForms(book, snapshot, ['e1'], [ada]).plan);
  expect(found(await real.book())).toEqual([]);
  await real.type([await planned(real, 'name'), 'Balie']);
  expect(found(await real.book()).map(({ data }) => data['candidate'])).toEqual([null, '1001']);
});

test('cannot tell while a cell of the plan cannot be read', async () => {
  const plan = { ...bicyclePlan, exams: [exam('e1', { covers: ['w1'], assessors: 3 })] };
  const real = await realBook({ ...input, plan });
  await real.type([await planned(real, 'assessors'), 'drie of zo']);
  expect(await real.findings(rule)).toEqual(['warning unclear(plan-unreadable) Beoordeling E1!B2']);
});

test('of forms made before this was kept, of a withdrawn exam and of an earlier cohort it says nothing', async () => {
  const real = await realBook(input);
  await real.type([await planned(real, 'name'), 'Balie']);
  const book = await real.book();
  const [first, ...others] = book.forms;
  if (first === undefined) throw new Error('a form');
  expect(found(book)).toHaveLength(1);
  expect(found({ ...book, forms: [{ ...first, basis: null }, ...others] })).toEqual([]);
  expect(found({ ...book, forms: others, candidateForms: [{ ...first, copy: 'earlier--1' }] })).toEqual([]);
  const withdrawn = book.exams.map((each) => ({ ...each, exam: { ...each.exam, status: 'withdrawn' as const } }));
  expect(found({ ...book, exams: withdrawn })).toEqual([]);
  expect(found({ ...book, role: 'form' })).toEqual([]);
});
