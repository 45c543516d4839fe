import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';
import { rateForm, writeCells } from './rated-form';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
const inFolder = (...names: readonly string[]): string => join(folder, ...names);
const book = (): string => inFolder('examens.xlsx');
const read = async (file: string): Promise<ExamBook> =>
  openBook(await (await openXlsx(readFileSync(file))).snapshot()).value;

/** Ada passed, Bram failed, Chris handed nothing in. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-resit-'));
  const exam = { code: 'PVB1', name: 'Verhuren', form: 'proeve-van-bekwaamheid', covers: ['B1-K1'], cutScore: 50 };
  const settings = { maximumAttempts: 2 };
  writeFileSync(inFolder('plan.json'), JSON.stringify({ exams: [exam], settings }));
  writeFileSync(inFolder('lijst.csv'), '1001;Ada Voorbeeld\n1002;Bram Fictie\n1003;Chris Verzonnen\n');
  await dekkend('new', sample, '--profile', 'P1', '--plan', inFolder('plan.json'), '-o', book());
  await dekkend('candidates', book(), inFolder('lijst.csv'));
  await handOutFirst('uit');
  await rateForm(inFolder('uit', 'PVB1-1001.xlsx'), ['V']);
  await rateForm(inFolder('uit', 'PVB1-1002.xlsx'), ['O']);
  await collect('uit');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const handOutFirst = async (to: string) => dekkend('forms', book(), '-o', inFolder(to));
const collect = async (from: string) => dekkend('collect', inFolder(from), '-o', book());
const further = async (kind: '--resit' | '--remark', candidate: string, to: string, exam = 'PVB1') =>
  dekkend('forms', book(), kind, '--candidate', candidate, '--exam', exam, '-o', inFolder(to));

it('hands out the second attempt, whose result counts once it is collected', async () => {
  const said = await further('--resit', '1002', 'her');
  expect(said).toMatchObject({ code: 0, err: expect.stringContaining('1 formulier geschreven') });
  expect(readdirSync(inFolder('her'))).toEqual(['PVB1-1002-kans-2.xlsx']);
  const file = inFolder('her', 'PVB1-1002-kans-2.xlsx');
  expect(findFaults(new Uint8Array(readFileSync(file)))).toEqual([]);
  expect((await read(file)).issued).toMatchObject({ attempt: 2, kind: 'resit', of: 1, candidate: { number: '1002' } });

  await rateForm(file, ['V']);
  expect(await collect('her')).toMatchObject({ code: 0 });
  const { candidates } = JSON.parse((await dekkend('inspect', book(), '--json')).out);
  expect(candidates[1]).toMatchObject({
    number: '1002',
    coreTasks: [{ outcome: 'V', attempts: [{}, { attempt: 2 }] }],
  });
});

it('hands out a re-mark of the latest attempt, for other assessors', async () => {
  expect(await further('--remark', '1002', 'her')).toMatchObject({ code: 0 });
  const file = inFolder('her', 'PVB1-1002-kans-1-herbeoordeling.xlsx');
  expect((await read(file)).issued).toMatchObject({ attempt: 1, kind: 'remark', of: 1 });
  await rateForm(file, ['V']);
  await collect('her');
  expect(await further('--remark', '1002', 'nog')).toMatchObject({
    code: 2,
    err: expect.stringContaining('al herbeoordeeld'),
  });
});

it.each([
  ['1001', 'PVB1', 'er is niets onvoldoende'],
  ['1003', 'PVB1', 'nog geen kans afgenomen'],
  ['9999', 'PVB1', 'Kandidaat 9999 staat niet in deze werkmap'],
  ['1002', 'PVB7', 'Examen PVB7 staat niet in het examenplan'],
])('refuses a resit of %s at %s with a sentence and writes nothing', async (candidate, exam, sentence) => {
  expect(await further('--resit', candidate, 'her', exam)).toMatchObject({
    code: 2,
    err: expect.stringContaining(sentence),
  });
  expect(existsSync(inFolder('her'))).toBe(false);
});

it('refuses a resit when all attempts are used up, or the latest is not rated to the end', async () => {
  await further('--resit', '1002', 'her');
  const file = inFolder('her', 'PVB1-1002-kans-2.xlsx');
  await rateForm(file, ['O']);
  await collect('her');
  const said = await further('--resit', '1002', 'nog');
  expect(said).toMatchObject({ code: 2, err: expect.stringContaining('alle kansen zijn gebruikt') });

  await rateForm(inFolder('uit', 'PVB1-1003.xlsx'), ['O', '']);
  await collect('uit');
  const early = await further('--resit', '1003', 'nog');
  expect(early).toMatchObject({ code: 2, err: expect.stringContaining('nog niet volledig beoordeeld') });
});

it.each([
  [['--resit', '--exam', 'PVB1'], '--candidate'],
  [['--resit', '--candidate', '1002'], '--exam'],
  [['--resit', '--remark', '--candidate', '1002', '--exam', 'PVB1'], '--remark'],
  [['--candidate', '1002'], '--candidate'],
])('does not understand forms %j', async (more, option) => {
  const said = await dekkend('forms', book(), ...more, '-o', inFolder('her'));
  expect(said).toMatchObject({ code: 2, err: expect.stringContaining(option) });
});

it('leaves what a candidate is exempt from off the first form, and makes none where nothing is left', async () => {
  const { sheets } = await (await openXlsx(readFileSync(book()))).snapshot();
  const exemptions = sheets.find(({ name }) => name === 'Vrijstellingen');
  const keys = exemptions?.values[0] ?? [];
  const head = exemptions?.values.findIndex((cells) => cells.includes('Kandidaat')) ?? 0;
  const cell = (column: string, down: number): string =>
    `${String.fromCharCode(65 + keys.indexOf(column))}${head + 1 + down}`;
  await writeCells(book(), 'Vrijstellingen', [
    [cell('candidate', 1), '1001'],
    [cell('coreTask', 1), 'B1-K1'],
    [cell('part', 1), 'B1-K1-W1'],
    [cell('date', 1), '2026-03-12'],
    [cell('candidate', 2), '1003'],
    [cell('coreTask', 2), 'b1-k1'],
    [cell('date', 2), '2026-03-12'],
  ]);
  const said = await handOutFirst('nieuw');
  expect(said).toMatchObject({
    code: 0,
    err: expect.stringContaining('kandidaat 1003: vrijstelling voor het hele examen'),
  });
  expect(readdirSync(inFolder('nieuw')).sort()).toEqual(['PVB1-1001.xlsx', 'PVB1-1002.xlsx']);
  const asked = async (number: string) => {
    const { forms } = await read(inFolder('nieuw', `PVB1-${number}.xlsx`));
    return [...new Set(forms[0]?.criteria.map(({ workProcess }) => workProcess))];
  };
  expect(await asked('1002')).toContain('B1-K1-W1');
  expect(await asked('1001')).toEqual((await asked('1002')).filter((code) => code !== 'B1-K1-W1'));
});
