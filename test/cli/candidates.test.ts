import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
let book: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-candidates-'));
  book = join(folder, 'examens.xlsx');
  await dekkend('new', sample, '--profile', 'P1', '-o', book);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function listed(text: string): string {
  const list = join(folder, 'lijst.csv');
  writeFileSync(list, text);
  return list;
}

async function candidatesIn(file: string): Promise<unknown> {
  const { candidates } = JSON.parse((await dekkend('inspect', file, '--json')).out) as { candidates: unknown };
  return candidates;
}

test('a list becomes a sheet of the workbook, and a second one adds to it', async () => {
  expect(await dekkend('candidates', book, listed('007;Ada Voorbeeld'))).toMatchObject({
    code: 0,
    err: expect.stringContaining('1 kandidaat toegevoegd, 0 kandidaten aangevuld, 0 kandidaten ongewijzigd.') as string,
  });
  const second = listed('nummer;naam;groep\n007;Ada Voorbeeld;3A\n1002;Bram Fictie;3A');
  expect(await dekkend('candidates', book, second)).toMatchObject({ code: 0 });
  expect(await candidatesIn(book)).toMatchObject([
    { number: '007', name: 'Ada Voorbeeld', startDate: null, cohort: null, crebo: null, group: '3A' },
    { number: '1002', name: 'Bram Fictie', startDate: null, cohort: null, crebo: null, group: '3A' },
  ]);
  expect(findFaults(readFileSync(book))).toEqual([]);
});

test('a list that says something else is told by candidate and not written', async () => {
  await dekkend('candidates', book, listed('007;Ada Voorbeeld'));
  const before = readFileSync(book);
  const said = await dekkend('candidates', book, listed('007;Ada Anders\n8;Bram'));
  expect(said.code).toBe(1);
  expect(said.err).toContain('Kandidaat 007: de naam is op het blad “Ada Voorbeeld”, in de lijst “Ada Anders”.');
  expect(readFileSync(book).equals(before)).toBe(true);
});

test('a list with wrong lines is told line by line and not written', async () => {
  const before = readFileSync(book);
  const said = await dekkend('candidates', book, listed('nummer;naam\n1;Ada\n;Bram'));
  expect(said.code).toBe(1);
  expect(said.err).toContain('regel 3');
  expect(readFileSync(book).equals(before)).toBe(true);
});

test('forms go to the candidates of the sheet when no list is given', async () => {
  const out = join(folder, 'uit');
  await dekkend('candidates', book, listed('007;Ada Voorbeeld\n1002;Bram Fictie'));
  expect(await dekkend('forms', book, '-o', out)).toMatchObject({ code: 0 });
  const exams = JSON.parse((await dekkend('inspect', book, '--json')).out) as { exams: readonly unknown[] };
  expect(readdirSync(out)).toHaveLength(2 * exams.exams.length);
});

test('without a list and without candidates on a sheet forms go to nobody', async () => {
  const said = await dekkend('forms', book, '-o', join(folder, 'uit'));
  expect(said.code).toBe(2);
  expect(said.err).toContain('Er zijn geen kandidaten.');
});
