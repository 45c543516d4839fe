import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { dekkend } from './dekkend';

jest.setTimeout(120_000);

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.txt');
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'dekkend-languages-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => join(folder, name);
const made = (...more: readonly string[]) =>
  dekkend('new', sample, '--profile', 'P1', '-o', inFolder('examens.xlsx'), ...more);
async function sheetsOf(path: string): Promise<readonly string[]> {
  const { sheets } = await (await openXlsx(readFileSync(path))).snapshot();
  return sheets.map(({ name }) => name);
}

test.each([
  [[], 'Examenplan', /1 examen|examens/],
  [['--lang', 'en'], 'Exam plan', /exams?,/],
  [['--lang', 'en', '--sheets-language', 'nl'], 'Examenplan', /exams?,/],
  [['--sheets-language', 'en'], 'Exam plan', /examens?,/],
])('new %j makes the sheet %s', async (options, plan, said) => {
  const { code, err } = await made(...options);
  expect(code).toBe(0);
  expect(err).toMatch(said);
  expect(await sheetsOf(inFolder('examens.xlsx'))).toContain(plan);
});

test('what is made later is in the language of the workbook, whatever the messages are in', async () => {
  await made('--sheets-language', 'en');
  const book = inFolder('examens.xlsx');
  writeFileSync(inFolder('list.csv'), '1001;Ada Voorbeeld\n');
  for (const command of [
    ['candidates', book, inFolder('list.csv')],
    ['results', book, '-o', book],
    ['paper', book],
  ]) {
    expect(await dekkend(...command)).toMatchObject({ code: 0 });
  }
  expect(await sheetsOf(book)).toEqual(expect.arrayContaining(['Candidates', 'Diploma requirements', 'Paper PVB1']));
  await dekkend('forms', book, '-o', inFolder('forms'));
  const [form = ''] = readdirSync(inFolder('forms'));
  expect(await sheetsOf(join(inFolder('forms'), form))).toContain('Assessment PVB1');
});

test('a report is in the language of the sheets, unless another is asked for; messages keep their own', async () => {
  await made('--sheets-language', 'en');
  const report = async (name: string, ...more: readonly string[]) => {
    const { err } = await dekkend(
      'report',
      inFolder('examens.xlsx'),
      '-o',
      inFolder(name),
      '--date',
      '26-11-2026',
      ...more,
    );
    return { err, page: readFileSync(inFolder(name), 'utf8') };
  };
  const usual = await report('usual.html');
  expect(usual.page).toContain('<html lang="en">');
  expect(usual.err).toContain('Het rapport');
  expect((await report('asked.html', '--lang', 'nl')).page).toContain('<html lang="nl">');
  const both = await report('both.html', '--lang', 'en', '--sheets-language', 'nl');
  expect(both.page).toContain('<html lang="nl">');
  expect(both.err).not.toContain('Het rapport');
});
