import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { AssessmentForm } from '../../src/core/exam/assessment-form';
import { planCandidateForms } from '../../src/workbook/plan/candidates/plan-candidate-forms';
import { planForms } from '../../src/workbook/plan/plan-forms';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';
import { writeCells } from './rated-form';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');
const provisional = 'Voorlopige uitslag, definitief na vaststelling door de examencommissie.';
const adopted = 'Vastgesteld op 26-11-2026 door Examencommissie.';

let folder: string;
const book = (): string => join(folder, 'examens.xlsx');
const snapshot = async () => (await openXlsx(readFileSync(book()))).snapshot();
const adopt = async (...more: readonly string[]) =>
  dekkend('adopt', book(), '--by', 'Examencommissie', '--date', '2026-11-26', ...more);

/** Forms of Ada and Bram are sheets of the workbook, all rated by everybody. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-adopted-'));
  const exam = { code: 'PVB1', name: 'Verhuren', form: 'proeve-van-bekwaamheid', covers: ['B1-K1'], cutScore: 50 };
  writeFileSync(join(folder, 'plan.json'), JSON.stringify({ exams: [exam], settings: null }));
  await dekkend('new', sample, '--profile', 'P1', '--plan', join(folder, 'plan.json'), '-o', book());
  const workbook = await openXlsx(readFileSync(book()));
  const plain = await workbook.snapshot();
  const people = ['1001', '1002'].map((number) => ({ number, name: null }));
  const { value } = openBook(plain);
  await workbook.apply(
    planCandidateForms(
      value,
      plain,
      value.exams.map((each) => each.exam.id),
      people,
    ).plan,
  );
  writeFileSync(book(), await workbook.bytes());
  for (const form of openBook(await snapshot()).value.candidateForms) await rate(form);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function rate({ sheet, criteria }: AssessmentForm, level = 'V'): Promise<void> {
  const given = criteria.flatMap(({ ratings }) => ratings.map(({ cell }) => [cell, level] as const));
  await writeCells(book(), sheet, given);
}

/** What each form of a candidate says of how its result stands. */
async function said(): Promise<readonly unknown[]> {
  return (await snapshot()).sheets
    .filter(({ name }) => name.startsWith('PVB1 '))
    .map(({ values }) => values.find((row) => row.includes('provisional'))?.find((cell) => / /.test(String(cell))));
}
const registerCell = async (column: string, candidate: string): Promise<string> => {
  const values = (await snapshot()).sheets.find(({ name }) => name === 'Register')?.values ?? [];
  const row = values.findIndex((cells) => cells.includes(candidate));
  return `${String.fromCharCode(65 + (values[0]?.indexOf(column) ?? -1))}${row + 1}`;
};

it('says on the form that its result is adopted, and that it is provisional again when that is taken back', async () => {
  expect(await said()).toEqual([provisional, provisional]);
  await adopt('--candidate', '1001');
  expect(await said()).toEqual([adopted, provisional]);
  expect(findFaults(new Uint8Array(readFileSync(book())))).toEqual([]);

  await writeCells(book(), 'Register', [[await registerCell('adoptedOn', '1001'), '']]);
  await adopt('--candidate', '1002');
  expect(await said()).toEqual([provisional, adopted]);
});

it('says on the form that its result was changed after it was adopted, though nothing is adopted', async () => {
  await adopt();
  const [ada] = openBook(await snapshot()).value.candidateForms;
  if (ada !== undefined) await rate(ada, 'O');
  expect((await adopt()).code).toBe(1);
  expect(await said()).toEqual([`${adopted} Daarna gewijzigd: zie Controle.`, adopted]);
});

it('leaves everything else of the form as it is, and up to date', async () => {
  const before = openBook(await snapshot()).value.candidateForms;
  await adopt();
  const after = await snapshot();
  expect(openBook(after).value.candidateForms).toEqual(before);
  expect(planForms(openBook(after).value, after).value.changes).toEqual([]);
  const bytes = readFileSync(book());
  await adopt();
  expect(readFileSync(book()).equals(bytes)).toBe(true);
});

it('tells in one line whose forms were not handed in', async () => {
  const { err } = await adopt();
  expect(err.match(/ingeleverd/g)).toHaveLength(1);
  expect(err).toContain(
    'PVB1: bij 2 uitslagen heeft niet elke beoordelaar het formulier als ingeleverd gemerkt: 1001, 1002.',
  );
});

it('tells which forms are filled in and nobody’s, with what to do', async () => {
  const { forms, candidateForms } = openBook(await snapshot()).value;
  const [own] = forms;
  const [ada] = candidateForms;
  if (own === undefined || ada === undefined) throw new Error('a form of the plan and one of a candidate');
  await rate(own);
  const { err } = await adopt();
  expect(err).toContain(`blad “${own.sheet}” is ingevuld, maar dat formulier hoort bij geen kandidaat.`);
  expect(err).toContain('Maak een formulier voor de kandidaat en neem de beoordeling daarop over.');
  expect(err).not.toContain('zonder kandidaatnummer');

  const values = (await snapshot()).sheets.find(({ name }) => name === ada.sheet)?.values ?? [];
  const row = values.findIndex((cells) => cells.includes('1001'));
  const column = values[row]?.indexOf('1001') ?? -1;
  await writeCells(book(), ada.sheet, [[`${String.fromCharCode(65 + column)}${row + 1}`, '']]);
  expect((await adopt()).err).toContain(
    `blad “${ada.sheet}” is ingevuld zonder kandidaatnummer. Er is geen uitslag van gemaakt. Vul op dat blad het kandidaatnummer in.`,
  );
});
