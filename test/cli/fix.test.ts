import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findFaults } from '../judges/validate-xlsx';
import { openedFile } from '../workbook/xlsx/opened-file';
import { typeInto } from '../app/findings/defects';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-fix-'));
  file = join(folder, 'examens.xlsx');
  await dekkend('new', sample, '--profile', 'P1', '-o', file);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const opened = async (): Promise<ExamBook> => openBook(await (await openXlsx(readFileSync(file))).snapshot()).value;

/** Somebody types over the outcome of the first form, and mistypes the first code of the matrix that has two parts. */
async function damage(): Promise<void> {
  const { forms, coverage } = await opened();
  const [form] = forms;
  const row = coverage.rows.find(({ code }) => code === 'B1-K1-W1');
  const damaged = await (
    await openedFile(readFileSync(file))
  ).byHand((store) => {
    typeInto(store, form?.sheet ?? '', form?.cells.outcome ?? '', 'G');
    typeInto(store, coverage.sheet, row?.place.cell ?? '', 'B1-K1-V1');
  });
  const { port } = damaged;
  if (!('bytes' in port)) throw new Error('a file has bytes');
  writeFileSync(file, await (port as Awaited<ReturnType<typeof openXlsx>>).bytes());
}

test('what can be repaired is told first and then done, and the file stays valid', async () => {
  expect(await dekkend('fix', file)).toEqual({
    code: 0,
    out: '',
    err: `${file}: er is niets dat Dekkend zelf kan herstellen.`,
  });
  await damage();
  const before = readFileSync(file);
  const told = await dekkend('fix', file, '--dry-run');
  expect(told.out).toContain('Maak van B1-K1-V1 in Dekking');
  expect(told.out).toContain('Wat er nu staat, G, gaat weg.');
  expect(told.err).toBe(`${file}: 2 bevindingen te herstellen. Er is niets geschreven.`);
  expect(readFileSync(file).equals(before)).toBe(true);

  const one = await dekkend('fix', file, '--rule', 'form/formula-overwritten', '--lang', 'en');
  expect(one).toMatchObject({
    code: 0,
    err: expect.stringContaining(`${file}: 1 finding repaired.\nThe sheet with findings comes up to date only`),
  });
  expect(one.out).toMatch(/^The formula is back in \w+ of Beoordeling PVB1; it held G\.$/);
  expect((await opened()).coverage.rows.some(({ code }) => code === 'B1-K1-V1')).toBe(true);
  expect(await dekkend('fix', file)).toMatchObject({
    code: 0,
    err: expect.stringContaining(`${file}: 1 bevinding hersteld.`),
  });
  expect(await dekkend('check', file)).toMatchObject({ code: 0 });
  expect(findFaults(readFileSync(file))).toEqual([]);
});

test('a column that was typed again with a typing error is told in both sheets and put right by one repair', async () => {
  const { coverage } = await opened();
  const cell = coverage.columns[0]?.place.cell ?? '';
  const { port } = await (
    await openedFile(readFileSync(file))
  ).byHand((store) => {
    typeInto(store, coverage.sheet, cell, 'PBV1');
    typeInto(store, coverage.sheet, cell.replace(/\d+/, '1'), '');
  });
  writeFileSync(file, await (port as Awaited<ReturnType<typeof openXlsx>>).bytes());
  const told = await dekkend('check', file);
  expect(told.code).toBe(1);
  expect(told.out).toContain('kolom PBV1, maar dat examen staat niet in het examenplan. Bedoel je PVB1?');
  expect(told.out).toContain('PVB1 staat in het examenplan, maar heeft geen kolom in de dekking. Bedoel je PBV1?');
  expect((await dekkend('fix', file, '--dry-run')).out.match(/PBV1/g)).toHaveLength(1);
  expect(await dekkend('fix', file)).toMatchObject({ code: 0, err: expect.stringContaining('2 bevindingen hersteld') });
  expect((await dekkend('check', file)).out).not.toContain('plan/unknown-exam');
  expect(findFaults(readFileSync(file))).toEqual([]);
});

test('a rule that is none is a sentence', async () => {
  expect(await dekkend('fix', file, '--rule', 'x')).toMatchObject({ code: 2, out: '' });
});
