import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { baseWorkbook } from '../checks/sound/bases';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';

jest.setTimeout(120_000);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-report-'));
  writeFileSync(inFolder('examens.xlsx'), await baseWorkbook('sound'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => join(folder, name);
const report = (output: string, ...options: readonly string[]) =>
  dekkend('report', inFolder('examens.xlsx'), '-o', inFolder(output), '--date', '26-11-2026', ...options);
const textOf = (name: string): string => readFileSync(inFolder(name), 'utf8');

it('makes a workbook with the sheet Rapport alone, which has no fault and names nobody', async () => {
  expect(await report('rapport.xlsx', '--by', 'P. Ketting')).toMatchObject({ code: 0, out: '' });
  const bytes = readFileSync(inFolder('rapport.xlsx'));
  expect(findFaults(bytes)).toEqual([]);
  const { sheets } = await (await openXlsx(bytes)).snapshot();
  expect(sheets.map(({ name }) => name)).toContain('Rapport');
  const words = JSON.stringify(sheets);
  expect(words).toContain('P. Ketting');
  expect(words).not.toMatch(/Ada Naaf|Bram Velg|K\. Trapper/);
});

it('makes a CSV per candidate, with names only where they are asked for', async () => {
  expect(await report('zonder.csv', '--per-candidate')).toMatchObject({ code: 0 });
  expect(textOf('zonder.csv')).toContain(';1001;');
  expect(textOf('zonder.csv')).not.toMatch(/Naaf/);
  expect(await report('met.csv', '--per-candidate', '--names')).toMatchObject({ code: 0 });
  expect(textOf('met.csv')).toContain('1001 Ada Naaf');
});

it('makes a package of CASE, and the results for the student administration', async () => {
  expect(await report('rapport.json')).toMatchObject({ code: 0 });
  expect(Object.keys(JSON.parse(textOf('rapport.json')) as object)).toContain('CFRubrics');
  expect(textOf('rapport.json')).not.toMatch(/1001|Naaf/);
  expect(await report('oke.json', '--format', 'oke')).toMatchObject({ code: 0 });
  const { associations } = JSON.parse(textOf('oke.json')) as { readonly associations: readonly object[] };
  expect(associations.length).toBeGreaterThan(2);
});

it('gives the same bytes again, and never replaces a file that says something else', async () => {
  expect(await report('twee.csv')).toMatchObject({ code: 0 });
  expect(await report('twee.csv')).toMatchObject({ code: 0 });
  writeFileSync(inFolder('ander.csv'), 'van iemand anders');
  const { code, err } = await report('ander.csv');
  expect(code).toBe(2);
  expect(err).toContain('bevat iets anders');
  expect(textOf('ander.csv')).toBe('van iemand anders');
});

it.each([
  ['rapport.docx', [], /kan geen rapport worden/],
  ['rapport.csv', ['--format', 'case'], /Alleen een \.json kan met --format/],
  ['rapport.json', ['--format', 'lti'], /--format lti past hier niet/],
] as const)('says why it does not make %s %s', async (name, options, sentence) => {
  const { code, err } = await report(name, ...options);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
  expect(existsSync(inFolder(name))).toBe(name === 'rapport.json');
});

it('refuses the form of a candidate', async () => {
  const list = inFolder('lijst.csv');
  writeFileSync(list, '1009;\n');
  await dekkend('forms', inFolder('examens.xlsx'), '--candidates', list, '-o', inFolder('uit'));
  const [form = ''] = readdirSync(inFolder('uit')).map((name) => join(inFolder('uit'), name));
  const { code, err } = await dekkend('report', form, '-o', inFolder('formulier.csv'));
  expect(code).toBe(2);
  expect(err).toContain('Dit is het formulier van één kandidaat.');
});
