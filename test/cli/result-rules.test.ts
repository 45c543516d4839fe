import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { dekkend } from './dekkend';
import { rateForm, writeCells } from './rated-form';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
const inFolder = (...names: readonly string[]): string => join(folder, ...names);
const book = (): string => inFolder('examens.xlsx');

/** Ada passed, Bram failed, Chris is not rated to the end; one exam has every core task. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-results-'));
  const covers = ['B1-K1', 'B1-K2', 'P1-K1'];
  const exam = { code: 'PVB1', name: 'Alles', form: 'proeve-van-bekwaamheid', covers, cutScore: 50 };
  writeFileSync(inFolder('plan.json'), JSON.stringify({ exams: [exam], settings: null }));
  writeFileSync(inFolder('lijst.csv'), '1001;Ada Voorbeeld\n1002;Bram Fictie\n1003;Chris Verzonnen\n');
  await dekkend('new', sample, '--profile', 'P1', '--plan', inFolder('plan.json'), '-o', book());
  await dekkend('candidates', book(), inFolder('lijst.csv'));
  await dekkend('forms', book(), '--candidates', inFolder('lijst.csv'), '-o', inFolder('uit'));
  await rateForm(inFolder('uit', 'PVB1-1001.xlsx'), ['V']);
  await rateForm(inFolder('uit', 'PVB1-1002.xlsx'), ['O']);
  await rateForm(inFolder('uit', 'PVB1-1003.xlsx'), ['V', '']);
  await dekkend('collect', inFolder('uit'), '-o', book());
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = async (): Promise<ExamBook> => openBook(await (await openXlsx(readFileSync(book()))).snapshot()).value;

/** Cells and sentences of one rule. */
async function told(rule: string): Promise<readonly string[]> {
  const { files } = JSON.parse((await dekkend('check', book(), '--json')).out);
  return files[0].findings
    .filter((finding: { rule: string }) => finding.rule === rule)
    .map(({ sheet, cell, message }: { sheet: string; cell: string; message: string }) => `${sheet}!${cell} ${message}`);
}

/** The cell of a column of a list, in the first row of a candidate. */
async function cellOf(sheet: string, column: string, candidate: string): Promise<string> {
  const found = (await (await openXlsx(readFileSync(book()))).snapshot()).sheets.find(({ name }) => name === sheet);
  const at = found?.values[0]?.indexOf(column) ?? -1;
  const row = found?.values.findIndex((cells) => cells.includes(candidate)) ?? -1;
  return `${String.fromCharCode(65 + at)}${row + 1}`;
}

test('result/mark-differs-from-levels: a result typed over, its mark, and a level changed among the ratings', async () => {
  const rule = 'result/mark-differs-from-levels';
  expect(await told(rule)).toEqual([]);

  const outcome = await cellOf('Register', 'outcome', '1002');
  await writeCells(book(), 'Register', [[outcome, 'V']]);
  expect(await told(rule)).toEqual([
    expect.stringMatching(
      new RegExp(
        `^Register!${outcome} Kandidaat 1002, B1-K1 \\(PVB1\\): in het register staat V \\(1\\), maar de beoordeling komt uit op O \\(1\\)\\.`,
      ),
    ),
  ]);
  await writeCells(book(), 'Register', [[outcome, 'o']]);
  expect(await told(rule)).toEqual([]);

  const mark = await cellOf('Register', 'mark', '1001');
  await writeCells(book(), 'Register', [[mark, '7']]);
  expect(await told(rule)).toEqual([
    expect.stringMatching(new RegExp(`^Register!${mark} .*staat V \\(7\\), .*op V \\(6\\)`)),
  ]);
  await writeCells(book(), 'Register', [[mark, '']]);
  expect(await told(rule)).toHaveLength(1);
  await writeCells(book(), 'Register', [[mark, '6']]);

  const { collected, ratingCells } = await read();
  const ada = collected.forms.findIndex(({ candidate }) => candidate === '1001');
  const cells = [...(ratingCells?.bySitting.values() ?? [])][ada] ?? {};
  const levels = Object.entries(cells).filter(([field]) => field.startsWith('level.'));
  const [, first = ''] = levels[0] ?? [];
  await writeCells(book(), ratingCells?.sheet ?? '', [[first, '']]);
  expect(await told(rule)).toEqual([
    expect.stringContaining('in het register staat V (6), maar de beoordeling komt uit op onvolledig'),
  ]);
  await writeCells(book(), ratingCells?.sheet ?? '', [[first, 'V']]);
  expect(await told(rule)).toEqual([]);
});

test('result/failed-core-task-passed: who is said to meet the requirements, until every core task is passed and adopted', async () => {
  const rule = 'result/failed-core-task-passed';
  expect(await told(rule)).toEqual([]);
  const cells = await Promise.all(['1001', '1002', '1003'].map((number) => cellOf('Kandidaten', 'meets', number)));
  await writeCells(
    book(),
    'Kandidaten',
    cells.map((cell) => [cell, 'ja']),
  );
  const before = await told(rule);
  expect(before).toHaveLength(9);
  expect(before.map((line) => line.split(' Haal')[0])).toEqual(
    expect.arrayContaining([
      `Kandidaten!${cells[0]} Volgens de lijst voldoet kandidaat 1001 aan de ingevoerde eisen, maar B1-K1 is nog niet vastgesteld door de examencommissie.`,
      `Kandidaten!${cells[1]} Volgens de lijst voldoet kandidaat 1002 aan de ingevoerde eisen, maar P1-K1 is onvoldoende.`,
      `Kandidaten!${cells[2]} Volgens de lijst voldoet kandidaat 1003 aan de ingevoerde eisen, maar B1-K2 is nog niet volledig beoordeeld.`,
    ]),
  );
  await dekkend('adopt', book(), '--by', 'Examencommissie', '--date', '2026-11-26');
  expect((await told(rule)).filter((line) => line.includes('1001'))).toEqual([]);
  expect(await told(rule)).toHaveLength(6);
  expect(await told('result/mark-differs-from-levels')).toEqual([]);
  await writeCells(book(), 'Kandidaten', [
    [cells[1] ?? '', 'nee'],
    [cells[2] ?? '', 'bijna'],
  ]);
  expect((await told(rule)).map((line) => line.includes('"bijna" in plaats van ja of nee'))).toEqual([
    true,
    true,
    true,
  ]);
});
