import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dekkend } from './dekkend';
import { writeCells } from './rated-form';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
let book: string;
const inFolder = (name: string): string => join(folder, name);
const makeAgain = async () => dekkend('new', sample, '--profile', 'P1', '-o', book);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-replacing-'));
  book = inFolder('examens.xlsx');
  await makeAgain();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function listed(): string {
  writeFileSync(inFolder('lijst.csv'), '1001;Ada Voorbeeld\n');
  return inFolder('lijst.csv');
}
const approve = ['--exam', 'PVB1', '--by', 'P. Ketting', '--built-by', 'S. Wielinga', '--date', '2026-09-01'];

test.each<readonly [string, () => Promise<unknown>]>([
  ['candidates', async () => dekkend('candidates', book, listed())],
  ['descriptors', async () => dekkend('fill', book)],
  ['an approval', async () => dekkend('approve', book, ...approve)],
  [
    'a rubric bank',
    async () => {
      const [described, bank] = [inFolder('vol.xlsx'), inFolder('bank.csv')];
      await dekkend('fill', book, '-o', described);
      await dekkend('fill', described, '--accept');
      await dekkend('bank', described, '-o', bank);
      await dekkend('bank', book, '--add', bank);
    },
  ],
  [
    'a note in a cell of the plan that nothing reads',
    async () => writeCells(book, 'Examenplan', [['AZ40', 'bel Jansen']]),
  ],
])('a workbook with %s is not replaced by a second new', async (_, work) => {
  const before = readFileSync(book);
  await work();
  const worked = readFileSync(book);
  expect(worked.equals(before)).toBe(false);
  const again = await makeAgain();
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('bevat iets anders') as string });
  expect(readFileSync(book).equals(worked)).toBe(true);
});
