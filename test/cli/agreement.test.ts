import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';
import { rateForm, writeCells } from './rated-form';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-agreement-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (...names: readonly string[]): string => join(folder, ...names);
const book = (): string => inFolder('examens.xlsx');

/** A workbook of one exam with what two assessors gave, each in a workbook of their own, on every row. */
async function collected(pairs: readonly string[], ratingMode = 'separate'): Promise<void> {
  const exam = { code: 'PVB1', name: 'Verhuren', form: 'proeve-van-bekwaamheid', covers: ['B1-K1'], cutScore: 50 };
  writeFileSync(inFolder('plan.json'), JSON.stringify({ exams: [exam], settings: { ratingMode } }));
  writeFileSync(inFolder('lijst.csv'), pairs.map((_, index) => `${1001 + index};\n`).join(''));
  await dekkend('new', sample, '--profile', 'P1', '--plan', inFolder('plan.json'), '-o', book());
  const list = ['--candidates', inFolder('lijst.csv'), '-o', inFolder('uit')];
  expect(await dekkend('forms', book(), ...list, '--per-assessor')).toMatchObject({ code: 0 });
  for (const file of readdirSync(inFolder('uit'))) {
    const [, number = '', assessor = ''] = /-(\d+)-beoordelaar-(\d)/.exec(file) ?? [];
    await rateForm(inFolder('uit', file), [pairs[Number(number) - 1001]?.[Number(assessor) - 1] ?? '']);
  }
  expect(await dekkend('collect', inFolder('uit'), '-o', book())).toMatchObject({ code: 0 });
}

const lowFindings = async () => {
  const { out } = await dekkend('check', book(), '--json');
  const [file] = JSON.parse(out).files;
  return file.findings.filter(({ rule }: { readonly rule: string }) => rule === 'rating/low-agreement');
};

const atOdds = ['OG', 'OG', 'OG', 'GO', 'GO', 'GO', 'VO', 'VO', 'VV', 'GG'];

it('tells assessors at odds in a table, as data, as a finding, and on a sheet', async () => {
  await collected(atOdds);
  expect(await lowFindings()).toMatchObject([
    {
      severity: 'warning',
      verdict: 'unmet',
      sheet: 'Examenplan',
      data: { exam: 'PVB1', n: 10, agreement: 20, pairs: ['1 / 2'] },
    },
  ]);

  const table = (await dekkend('agreement', book())).out.split('\n');
  expect(table[0]?.trim().split(/ {2,}/)).toEqual(['Kandidaten', 'Gelijk (%)', 'Kappa', 'Gewogen kappa', 'Opmerking']);
  expect(table[1]).toMatch(/^PVB1 \(O \/ V \/ G\) +10 +20 % +−0,21 +−0,60 +laag$/);
  expect(table.at(-1)).toMatch(/^ {2}beoordelaar 1 en beoordelaar 2 +10 +20 % .* laag$/);

  const { exams } = JSON.parse((await dekkend('agreement', book(), '--json')).out);
  expect(exams).toHaveLength(1);
  expect(exams[0]).toMatchObject({ exam: 'PVB1', independent: true, n: 10, agreement: 20, remarks: ['low'] });
  expect(exams[0].criteria[0]).toMatchObject({ workProcess: 'B1-K1-W1', n: 10, agreement: 20 });
  expect(exams[0].pairs[0].assessors).toEqual([
    { name: null, number: 1 },
    { name: null, number: 2 },
  ]);

  expect(await dekkend('agreement', book(), '-o', book())).toMatchObject({ code: 0 });
  expect(findFaults(new Uint8Array(readFileSync(book())))).toEqual([]);
  const snapshot = await (await openXlsx(readFileSync(book()))).snapshot();
  const sheet = snapshot.sheets.find(({ name }) => name === 'Overeenstemming');
  const line = sheet?.values.find(([key]) => key === 'agreement:e1');
  expect(line?.slice(1, 6)).toEqual(['PVB1', 'hele examen', 'O / V / G', 10, 20]);
  expect(line?.[8]).toBe('laag');

  // What somebody noted beside a row stays when the sheet is made anew.
  const row = (sheet?.values.findIndex(([key]) => key === 'agreement:e1') ?? 0) + 1;
  await writeCells(book(), 'Overeenstemming', [[`J${row}`, 'besproken op 3 december']]);
  await dekkend('agreement', book(), '-o', book());
  expect(findFaults(new Uint8Array(readFileSync(book())))).toEqual([]);
  const again = (await (await openXlsx(readFileSync(book()))).snapshot()).sheets.find(
    ({ name }) => name === 'Overeenstemming',
  );
  expect(again?.values.find(([key]) => key === 'agreement:e1')?.slice(1)).toEqual([
    ...(line?.slice(1, 9) ?? []),
    'besproken op 3 december',
  ]);
});

it.each([
  ['nine candidates', atOdds.slice(1), 'separate', 'te weinig beoordelingen'],
  ['one level throughout', Array.from({ length: 10 }, () => 'VV'), 'separate', 'nauwelijks spreiding'],
  ['assessors who see each other', atOdds, 'shared', 'op één formulier'],
])('says of %s why there is no finding', async (_, pairs, ratingMode, words) => {
  await collected(pairs, ratingMode);
  expect(await lowFindings()).toEqual([]);
  expect((await dekkend('agreement', book())).out.split('\n')[1]).toContain(words);
});

it('says that there is nothing to compare yet', async () => {
  await dekkend('new', sample, '--profile', 'P1', '-o', book());
  expect(await dekkend('agreement', book())).toMatchObject({
    code: 0,
    out: 'Nog geen kandidaat heeft op een rij een niveau van twee beoordelaars.',
  });
});
