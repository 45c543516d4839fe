import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planOf } from '../workbook/contract/rich-plan';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { format1 } from '../workbook/plan/migrate/format-1';
import { dekkend } from './dekkend';

jest.setTimeout(240_000);

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'dekkend-migrate-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A workbook of format 1, or one that says it is of a format to come. */
async function bookFile(format = 1): Promise<string> {
  const file = await openXlsx(null);
  for (const plan of format1()) await file.apply(plan);
  const number = { kind: 'number', number: format } as const;
  await file.apply(planOf({ kind: 'write', target: 'dekkend', blocks: [{ row: 1, column: 1, contents: [[number]] }] }));
  const path = join(folder, 'examens.xlsx');
  writeFileSync(path, await file.bytes());
  return path;
}

test('migrate tells what changes and writes nothing, until --yes', async () => {
  const book = await bookFile();
  const before = readFileSync(book);
  const told = await dekkend('migrate', book);
  expect(told.code).toBe(0);
  expect(told.out.split('\n')).toEqual([
    'Kandidaten krijgt de kolom “Voldoet aan de ingevoerde eisen”.',
    'Nieuw, en nog leeg: Register, Vrijstellingen.',
    expect.stringMatching(/^Instellingen krijgt erbij, met de gewone waarde: .*Bewaartermijn/),
    expect.stringMatching(/^Opnieuw gemaakt .*Beoordeling K1\.$/),
    expect.stringMatching(/^Blijft zoals het is.*Beoordeling PF 2\.$/),
  ]);
  expect(told.err).toContain('--yes');
  expect(readFileSync(book).equals(before)).toBe(true);

  const done = await dekkend('migrate', book, '--yes');
  expect([done.code, done.err]).toEqual([0, `Bijgewerkt: ${book}`]);
  expect((await dekkend('migrate', book)).err).toContain('Er is niets te doen');
  expect((await dekkend('candidates', book, join(folder, 'list.csv'))).err).not.toContain('oudere versie');
});

test('with -o the workbook itself stays', async () => {
  const book = await bookFile();
  const before = readFileSync(book);
  const other = join(folder, 'nieuw.xlsx');
  expect((await dekkend('migrate', book, '--yes', '-o', other, '--lang', 'en')).err).toBe(
    `Brought up to date: ${other}`,
  );
  expect(readFileSync(book).equals(before)).toBe(true);
  expect((await dekkend('migrate', other)).out).toBe('');
});

const writing: readonly (readonly string[])[] = [
  ['candidates', '$', 'list.csv'],
  ['update', '$', 'assets/sample/fietsverhuur-en-onderhoud.txt', '--other-dossier', '--profile', 'P1'],
  ['collect', 'forms', '-o', '$'],
  ['fill', '$'],
  ['paper', '$'],
  ['fix', '$'],
  ['approve', '$', '--exam', 'PVB1', '--by', 'Vera', '--built-by', 'Karel', '--route', 'own'],
  ['accept', '$', '--rule', 'plan/cut-score-unjustified', '--by', 'Vera', '--reason', 'besproken'],
  ['agreement', '$', '-o', 'nieuw.xlsx'],
  ['results', '$', '-o', 'nieuw.xlsx'],
];
const reading: readonly (readonly string[])[] = [
  ['inspect', '$'],
  ['check', '$'],
  ['results', '$'],
  ['agreement', '$'],
  ['retention', '$'],
  ['report', '$', '-o', 'rapport.html'],
];

const lines = (command: readonly string[], book: string): readonly string[] =>
  command.map((word, at) =>
    word === '$' ? book : /\.(csv|xlsx|html)$/.test(word) || (at > 0 && word === 'forms') ? join(folder, word) : word,
  );

async function prepared(format: number): Promise<string> {
  writeFileSync(join(folder, 'list.csv'), 'nummer;naam\n1009;Zus\n');
  const book = await bookFile(format);
  await dekkend('forms', book, '--candidates', join(folder, 'list.csv'), '-o', join(folder, 'forms'));
  return book;
}

test('a workbook of an older format can be read as ever, and no command writes into it', async () => {
  const book = await prepared(1);
  const before = readFileSync(book);
  for (const command of writing) {
    const { code, err } = await dekkend(...lines(command, book));
    if (err.includes('oudere versie')) expect([command[0], code]).toEqual([command[0], 2]);
    // What has nothing to write does not need to.
    else expect([command[0], err]).toEqual([command[0], expect.stringMatching(/niets|geen|0 /)]);
    expect([command[0], readFileSync(book).equals(before)]).toEqual([command[0], true]);
  }
  for (const command of reading) {
    const { code, err } = await dekkend(...lines(command, book));
    expect([command[0], err.includes('oudere versie'), code === 2]).toEqual([command[0], false, false]);
  }
});

test('a workbook of a newer format is refused with a sentence by every command, and none writes into it', async () => {
  const book = await prepared(9);
  const before = readFileSync(book);
  for (const command of [...writing, ...reading, ['migrate', '$', '--yes'], ['forms', '$', '-o', 'uit']]) {
    // Without forms to collect from there is nothing to put anywhere.
    if (command[0] === 'collect') continue;
    const { code, err } = await dekkend(...lines(command, book));
    expect([command[0], code, err]).toEqual([command[0], 2, expect.stringContaining('nieuwere Dekkend (indeling 9)')]);
    expect([command[0], readFileSync(book).equals(before)]).toEqual([command[0], true]);
  }
});
