import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
const path = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-bank-'));
  await dekkend('new', sample, '--profile', 'P1', '-o', path('leeg.xlsx'));
  await dekkend('fill', path('leeg.xlsx'), '-o', path('vol.xlsx'));
  await dekkend('fill', path('vol.xlsx'), '--accept');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opened = async (name: string): Promise<ExamBook> =>
  openBook(await (await openXlsx(readFileSync(path(name)))).snapshot()).value;
const described = async (name: string): Promise<readonly unknown[]> =>
  (await opened(name)).forms.flatMap(({ criteria }) => criteria.map((row) => row.descriptors));

test.each(['bank.csv', 'bank.json', 'vol.xlsx'])(
  'rows described in one workbook are used in another through %s',
  async (via) => {
    if (via !== 'vol.xlsx') expect(await dekkend('bank', path('vol.xlsx'), '-o', path(via))).toMatchObject({ code: 0 });
    const said = await dekkend('fill', path('leeg.xlsx'), '--bank', path(via));
    expect(said).toMatchObject({ code: 0, out: '' });
    expect(said.err).toContain('gevuld uit');
    expect(await described('leeg.xlsx')).toEqual(await described('vol.xlsx'));
    expect(findFaults(readFileSync(path('leeg.xlsx')))).toEqual([]);
  },
);

test('a bank goes onto the sheet, and from there to a file that says the same', async () => {
  await dekkend('bank', path('vol.xlsx'), '-o', path('een.csv'));
  const said = await dekkend('bank', path('leeg.xlsx'), '--add', path('een.csv'), '--lang', 'en');
  expect(said.err).toMatch(/\d+ rows added to the rubric bank\./);
  expect(findFaults(readFileSync(path('leeg.xlsx')))).toEqual([]);
  await dekkend('bank', path('leeg.xlsx'), '-o', path('twee.csv'));
  expect(readFileSync(path('twee.csv'), 'utf8')).toBe(readFileSync(path('een.csv'), 'utf8'));
  const { mtimeMs } = statSync(path('leeg.xlsx'));
  expect((await dekkend('bank', path('leeg.xlsx'), '--add', path('een.csv'))).err).toContain('stonden er al');
  expect(statSync(path('leeg.xlsx')).mtimeMs).toBe(mtimeMs);
});

test('what cannot be done is refused with a sentence, and nothing is written', async () => {
  writeFileSync(path('anders.csv'), 'nummer;naam\n1;Jan\n');
  for (const argv of [
    ['bank', path('vol.xlsx')],
    ['bank', path('vol.xlsx'), '-o', path('bank.txt')],
    ['bank', path('vol.xlsx'), '-o', path('anders.csv')],
    ['bank', path('leeg.xlsx'), '--add', path('anders.csv')],
    ['fill', path('leeg.xlsx'), '--accept', '--drop'],
    ['fill', path('leeg.xlsx'), '--accept', '--bank', path('vol.xlsx')],
  ]) {
    const said = await dekkend(...argv);
    expect(said.code).toBe(2);
    expect(said.err.split('\n')).toHaveLength(1);
  }
  expect(readFileSync(path('anders.csv'), 'utf8')).toContain('Jan');
  expect(existsSync(path('bank.txt'))).toBe(false);
  expect((await dekkend('bank', path('leeg.xlsx'), '-o', path('niets.csv'))).code).toBe(0);
  expect(existsSync(path('niets.csv'))).toBe(false);
});

test('a workbook in which nothing changes is not written again', async () => {
  const before = statSync(path('vol.xlsx')).mtimeMs;
  await dekkend('fill', path('vol.xlsx'), '--accept');
  await dekkend('fill', path('vol.xlsx'), '--bank', path('vol.xlsx'));
  expect(statSync(path('vol.xlsx')).mtimeMs).toBe(before);
});

test('where the bank has several wordings each is told with all its levels, and the row stays empty', async () => {
  await dekkend('bank', path('vol.xlsx'), '-o', path('een.json'));
  const one = JSON.parse(readFileSync(path('een.json'), 'utf8')) as { CFRubrics: readonly unknown[] };
  const other = JSON.parse(
    JSON.stringify(one).replaceAll('"score":1', '"score":1,"description":"Anders."'),
  ) as typeof one;
  writeFileSync(path('twee.json'), JSON.stringify({ ...one, CFRubrics: [...one.CFRubrics, ...other.CFRubrics] }));
  const before = await described('leeg.xlsx');
  const said = await dekkend('fill', path('leeg.xlsx'), '--bank', path('twee.json'));
  expect(said.err).toContain('de bank heeft verschillende omschrijvingen');
  expect(said.err).toMatch(/O: .* V: Anders\. G: /);
  expect(await described('leeg.xlsx')).toEqual(before);
});
