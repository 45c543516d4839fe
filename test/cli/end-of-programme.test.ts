import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { dekkend } from './dekkend';
import { writeCells } from './rated-form';

/** Like the national open data of a new dossier, it gives no end of the programme. */
const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
const inFolder = (name: string): string => join(folder, name);
const book = (): string => inFolder('examens.xlsx');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-end-'));
  await dekkend('new', sample, '--profile', 'P1', '-o', book());
  const { forms } = openBook(await (await openXlsx(readFileSync(book()))).snapshot()).value;
  const [form] = forms;
  await writeCells(book(), form?.sheet ?? '', [[form?.datePlace?.cell ?? '', '2027-01-15']]);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Finding {
  readonly rule: string;
  readonly verdict: string;
  readonly message: string;
}

async function told(): Promise<readonly string[]> {
  const { files } = JSON.parse((await dekkend('check', book(), '--json')).out);
  const findings = files[0].findings as readonly Finding[];
  return findings
    .filter(({ rule }) => rule === 'dossier/expired' || rule === 'form/outdated')
    .map(({ rule, verdict, message }) => `${rule} ${verdict} ${message}`);
}

async function enterEnd(date: string): Promise<void> {
  const correction = { kind: 'dossier', profile: null, field: 'validUntil', was: null, becomes: date };
  writeFileSync(inFolder('einde.json'), JSON.stringify([correction]));
  expect(await dekkend('update', book(), sample, '--corrections', inFolder('einde.json'))).toMatchObject({ code: 0 });
}

test('an exam of which the end of the programme is not known says how to enter it', async () => {
  expect(await told()).toEqual([
    expect.stringMatching(/^dossier\/expired unclear .*lees het document opnieuw in.*"Einde opleiding"/),
  ]);
});

test('the end that a committee enters makes it clear: before it there is no finding', async () => {
  await enterEnd('2027-07-31');
  expect((await told()).filter((line) => line.startsWith('dossier/expired'))).toEqual([]);
});

test('the end that a committee enters makes it clear: after it the exam was too late', async () => {
  await enterEnd('2026-12-31');
  expect(await told()).toContainEqual(expect.stringMatching(/^dossier\/expired unmet .*2027-01-15.*2026-12-31/));
});
