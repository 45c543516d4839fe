import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-instrument-'));
  file = join(folder, 'examens.xlsx');
  await dekkend('new', sample, '--profile', 'P1', '-o', file);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const opened = async (): Promise<ExamBook> => openBook(await (await openXlsx(readFileSync(file))).snapshot()).value;
const who = ['--exam', 'pvb1', '--by', 'P. Ketting'] as const;
const approve = ['approve', '', ...who, '--built-by', 'S. Wielinga', '--date', '1-9-2026'] as const;
const run = ([command, , ...rest]: readonly string[]) => dekkend(command ?? '', file, ...rest);

test('approve, put-right, withdraw and new-version are kept in the file, which stays valid', async () => {
  const approved = await run(approve);
  expect(approved).toMatchObject({ code: 0, out: '' });
  expect(approved.err).toContain('PVB1 is vastgesteld als versie 1.0.');
  // Nobody described the levels yet: that is said, and theirs to decide.
  expect(approved.err).toContain('omschrijving bij een niveau');
  const text = (await opened()).forms[0]?.criteria[0]?.text ?? '';

  expect(await dekkend('put-right', file, ...who, '--old', text, '--new', `${text}!`)).toMatchObject({ code: 0 });
  expect((await opened()).forms[0]?.criteria[0]?.text).toBe(`${text}!`);
  expect(await dekkend('withdraw', file, ...who, '--lang', 'en')).toMatchObject({
    code: 0,
    err: `${file}: PVB1 (version 1.1) was withdrawn.`,
  });
  expect(await dekkend('new-version', file, ...who)).toMatchObject({ code: 0 });
  expect((await opened()).instrumentHistory.map(({ kind, version }) => [kind, version])).toEqual([
    ['approved', '1.0'],
    ['editorial', '1.1'],
    ['withdrawn', '1.1'],
    ['new-version', '2.0'],
  ]);
  expect(findFaults(readFileSync(file))).toEqual([]);
});

test('what cannot be done is a sentence, and the file stays as it was', async () => {
  const before = readFileSync(file);
  const withdrawn = await dekkend('withdraw', file, ...who);
  expect(withdrawn.code).toBe(2);
  expect(withdrawn.err).toContain('PVB1 is niet vastgesteld');
  const unknown = await dekkend('withdraw', file, '--exam', 'XYZ', '--by', 'P. Ketting', '--lang', 'en');
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain('There is no exam XYZ in the exam plan.');
  expect(await run([...approve.slice(0, -1), 'morgen'])).toMatchObject({ code: 2 });
  expect(readFileSync(file).equals(before)).toBe(true);
});
