import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { WorkbookSnapshot } from '../../src/workbook/plan/snapshot';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-paper-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const snapshotOf = async (file: string): Promise<WorkbookSnapshot> => (await openXlsx(readFileSync(file))).snapshot();
const sheetsOf = async (file: string): Promise<readonly string[]> =>
  (await snapshotOf(file)).sheets.map(({ name }) => name);

test('paper puts an empty form to print beside each exam, and again the same', async () => {
  const book = join(folder, 'examens.xlsx');
  await dekkend('new', sample, '--profile', 'P1', '-o', book);
  const before = await sheetsOf(book);
  expect(await dekkend('paper', book)).toEqual({
    code: 0,
    out: '',
    err: expect.stringContaining('om te printen') as string,
  });
  const after = await sheetsOf(book);
  expect(after.filter((name) => !before.includes(name))).toEqual(
    before.flatMap((name) => (name.startsWith('Beoordeling ') ? [name.replace('Beoordeling', 'Papier')] : [])),
  );
  expect(findFaults(readFileSync(book))).toEqual([]);
  const once = await snapshotOf(book);
  expect(await dekkend('paper', book)).toMatchObject({ code: 0 });
  expect(await snapshotOf(book)).toEqual(once);
});

test('what is no workbook with a plan is refused, and nothing is written', async () => {
  expect(await dekkend('paper', sample, '-o', join(folder, 'uit.xlsx'))).toMatchObject({ code: 2 });
  expect(await dekkend('paper', '-')).toMatchObject({ code: 2 });
});
