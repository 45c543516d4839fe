import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import type { Answer } from './dekkend';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.txt');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const book = (name = 'examens.xlsx'): string => join(folder, name);
const made = async (...more: readonly string[]): Promise<Answer> =>
  dekkend('new', sample, '--profile', 'P1', '-o', book(), ...more);

interface Inspected {
  readonly role: string;
  readonly framework: { readonly profile: { readonly code: string } };
  readonly exams: readonly {
    readonly code: string;
    readonly form: string;
    readonly weight: unknown;
    readonly cutScore: number | null;
    readonly covers: readonly string[];
    readonly sheet: string | null;
    readonly criteria: readonly {
      readonly id: string;
      readonly critical: boolean;
      readonly ratings: readonly unknown[];
    }[];
    readonly cells: { readonly coreTasks: Record<string, string>; readonly workProcesses: Record<string, string> };
  }[];
}
interface Checked {
  readonly files: readonly {
    readonly file: string;
    readonly error: string | null;
    readonly findings: readonly {
      readonly rule: string;
      readonly sheet: string | null;
      readonly cell: string | null;
    }[];
  }[];
}

/** Empties or fills one cell of a workbook file, as a person would. */
async function edit(path: string, sheet: string, row: number, column: number, text: string | null): Promise<void> {
  const workbook = await openXlsx(readFileSync(path));
  const contents = [[text === null ? null : ({ kind: 'text', text } as const)]];
  await workbook.apply({
    changes: [{ kind: 'write', target: sheet, blocks: [{ row, column, contents }] }],
    names: [],
    forget: [],
    activate: null,
  });
  writeFileSync(path, await workbook.bytes());
}

test('import prints the framework as JSON; a profile leaves the other profiles out and keeps the ids', async () => {
  const all = JSON.parse((await dekkend('import', sample)).out) as { items: { id: string; code: string | null }[] };
  const one = JSON.parse((await dekkend('import', sample, '--profile', 'p1', '--json')).out) as typeof all;
  expect(all.items.some(({ code }) => code === 'P2-K1')).toBe(true);
  expect(one.items.some(({ code }) => code === 'P2-K1')).toBe(false);
  const ids = new Set(all.items.map(({ id }) => id));
  expect(one.items.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test('new makes a workbook that inspect reads back and check finds sound but for descriptors nobody wrote yet', async () => {
  expect(await made()).toMatchObject({ code: 0, out: '' });
  const inspected = JSON.parse((await dekkend('inspect', book(), '--json')).out) as Inspected;
  expect(inspected).toMatchObject({
    schemaVersion: 1,
    role: 'plan',
    framework: { code: '99001', profile: { code: 'P1' } },
  });
  expect(inspected.exams.map(({ code, covers }) => [code, covers])).toEqual([
    ['PVB1', ['B1-K1-W1', 'B1-K1-W2', 'B1-K1-W3']],
    ['PVB2', ['B1-K2-W1', 'B1-K2-W2']],
    ['PVB3', ['P1-K1-W1', 'P1-K1-W2']],
  ]);
  for (const { criteria, cells, covers, sheet } of inspected.exams) {
    expect(sheet).not.toBeNull();
    expect(criteria.length).toBeGreaterThan(covers.length * 2);
    expect(criteria.every(({ ratings }) => ratings.length === 2)).toBe(true);
    expect(Object.keys(cells.workProcesses)).toEqual([...covers]);
  }
  const checked = await dekkend('check', book(), '--json');
  expect(checked.code).toBe(0);
  expect((JSON.parse(checked.out) as Checked).files[0]?.findings.map(({ rule }) => rule)).toEqual([
    ...Array.from(inspected.exams, () => 'form/level-descriptor-missing'),
    'coverage/knowledge-not-examined',
    'coverage/knowledge-not-examined',
    'coverage/knowledge-not-examined',
  ]);
});

test('the same dossier gives the same bytes', async () => {
  await made();
  await dekkend('new', sample, '--profile', 'P1', '-o', book('weer.xlsx'));
  expect(readFileSync(book()).equals(readFileSync(book('weer.xlsx')))).toBe(true);
});

test('a plan of one’s own is followed: form, weight, cut score, coverage, critical rows', async () => {
  const framework = JSON.parse((await dekkend('import', sample, '--profile', 'P1')).out) as {
    items: { id: string; type: string }[];
  };
  const indicator = framework.items.find(({ type }) => type === 'indicator')?.id ?? '';
  const plan = join(folder, 'plan.json');
  const exam = { name: 'Verhuren', form: 'praktijkexamen', cutScoreReason: 'Afgesproken.', assessors: 1 };
  writeFileSync(
    plan,
    JSON.stringify({
      exams: [
        { ...exam, code: 'PRK1', covers: ['B1-K1'], weight: 60, cutScore: 55, critical: [indicator] },
        {
          ...exam,
          code: 'CGI 2',
          form: 'cgi',
          covers: ['B1-K1-W1', 'B1-K2', 'P1-K1'],
          weight: { 'B1-K1': 40 },
          cutScore: null,
        },
      ],
      settings: { minimumAssessors: 1 },
    }),
  );
  expect((await made('--plan', plan)).code).toBe(0);
  const { exams } = JSON.parse((await dekkend('inspect', book(), '--json')).out) as Inspected;
  expect(exams[0]).toMatchObject({ code: 'PRK1', form: 'praktijkexamen', weight: 60, cutScore: 55 });
  expect(exams[0]?.criteria.filter(({ critical }) => critical).map(({ id }) => id)).toEqual([indicator]);
  expect(exams[1]).toMatchObject({ code: 'CGI 2', form: 'cgi', weight: { 'B1-K1': 40 }, cutScore: null });
  expect(exams[1]?.covers).toEqual(['B1-K1-W1', 'B1-K2-W1', 'B1-K2-W2', 'P1-K1-W1', 'P1-K1-W2']);
  const { files } = JSON.parse((await dekkend('check', book(), '--json')).out) as Checked;
  expect(files[0]?.findings.map(({ rule }) => rule)).toContain('plan/cut-score-missing');
});

test('a plan with an unknown code is refused, names it and the nearest, and writes nothing', async () => {
  const plan = join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify({ exams: [{ code: 'A', name: 'A', form: 'cgi', covers: ['B1-K1-W9'] }] }));
  const { code, err } = await made('--plan', plan);
  expect(code).toBe(2);
  expect(err).toContain('plan.json: ');
  expect(err).toContain('B1-K1-W9');
  expect(err).toMatch(/B1-K1-W[1-3]/);
  expect(err.split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(['plan.json']);
});

test.each([
  ['nl', /instructions bij examen PVB1 is 48000 tekens lang; een cel houdt er hoogstens 32767/],
  ['en', /instructions of exam PVB1 is 48000 characters long; a cell holds 32767 at most/],
])('instructions that do not fit in a cell are refused, never cut (%s)', async (language, sentence) => {
  const plan = join(folder, 'plan.json');
  const exam = { code: 'PVB1', name: 'A', form: 'cgi', covers: ['B1-K1'], instructions: 'a'.repeat(48_000) };
  writeFileSync(plan, JSON.stringify({ exams: [exam] }));
  const { code, err } = await made('--plan', plan, '--lang', language);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
  expect(readdirSync(folder)).toEqual(['plan.json']);
});

test('several profiles and none chosen: refused, naming them', async () => {
  const { code, err } = await dekkend('new', sample, '-o', book());
  expect(code).toBe(2);
  expect(err).toContain('P1');
  expect(err).toContain('P2');
  expect((await dekkend('new', sample, '--profile', 'P9', '-o', book())).err).toContain('P9');
  expect(readdirSync(folder)).toEqual([]);
});

test('a mark taken out of the matrix: the core task is reported at its cell, exit code 1', async () => {
  await made();
  const { files } = JSON.parse((await dekkend('check', book(), '--json')).out) as Checked;
  const cell = files[0]?.findings.filter(({ rule }) => rule === 'coverage/knowledge-not-examined')[1]?.cell ?? '';
  const row = Number(/\d+/.exec(cell)?.[0]) - 1;
  const workbook = await openXlsx(readFileSync(book()));
  const matrix = (await workbook.snapshot()).sheets.find(({ name }) => name === 'Dekking');
  for (const below of [row + 1, row + 2]) {
    const values = matrix?.values[below - (matrix.origin.row ?? 0)] ?? [];
    await edit(book(), 'Dekking', below, values.indexOf('●') + (matrix?.origin.column ?? 0), null);
  }
  const checked = await dekkend('check', book(), '--json');
  expect(checked.code).toBe(1);
  const findings = (JSON.parse(checked.out) as Checked).files[0]?.findings ?? [];
  expect(findings[0]).toMatchObject({ rule: 'coverage/core-task-not-examined', sheet: 'Dekking', cell });
});

test('inspect names the dossier and the profile each with its own number', async () => {
  await made();
  expect((await dekkend('inspect', book())).out.split('\n')[0]).toMatch(/^99001 .+, profiel P1 .+ \(crebo 99011\)$/);
});

test('several files get a line each and a total; an unreadable one does not stop the rest', async () => {
  await made();
  writeFileSync(book('stuk.xlsx'), 'geen werkmap');
  const people = await dekkend('check', '-r', folder);
  expect(people.code).toBe(2);
  expect(people.out.split('\n')).toHaveLength(3);
  const { files } = JSON.parse((await dekkend('check', '-r', folder, '--json')).out) as Checked;
  expect(files.map(({ error }) => error === null)).toEqual([true, false]);
  expect(files[1]?.error).not.toContain('stuk.xlsx');
  expect(files[1]?.error).toContain('Dit is geen Excel-werkmap, ook al heet het zo');
  expect(people.err.split('stuk.xlsx')).toHaveLength(2);
  expect(files.map(({ file }) => file)).toEqual([join(folder, 'examens.xlsx'), join(folder, 'stuk.xlsx')]);
});

test('shards merged equal one run', async () => {
  await made();
  for (const name of ['b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx']) {
    writeFileSync(book(name), readFileSync(book()));
  }
  const whole = await dekkend('check', '-r', folder, '--json');
  const parts: string[] = [];
  for (const shard of ['1/3', '2/3', '3/3']) {
    const part = join(folder, `${shard[0]}.json`);
    writeFileSync(part, (await dekkend('check', '-r', folder, '--json', '--shard', shard)).out);
    parts.push(part);
  }
  expect((await dekkend('merge', ...parts, '--json')).out).toBe(whole.out);
});

test('a second run replaces only what already says the same', async () => {
  await made();
  expect((await made()).code).toBe(0);
  const other = await dekkend('new', sample, '--profile', 'P2', '-o', book());
  expect(other.code).toBe(2);
  expect(other.err).toContain('examens.xlsx');
  writeFileSync(book('foto.xlsx'), 'iets van een ander');
  expect((await dekkend('new', sample, '--profile', 'P1', '-o', book('foto.xlsx'))).code).toBe(2);
  expect(readFileSync(book('foto.xlsx'), 'utf8')).toBe('iets van een ander');
});

test.each([
  ['weg.txt', null],
  ['leeg.txt', ''],
  ['recept.txt', 'Neem twee eieren.\nKlop ze los.\n'],
  ['stuk.xml', '<sbb><dossiers>'],
  ['plaatje.txt', '\u0000\u0001\u0002\u0003PNG\u0000\u0000'],
])('%s is refused with one sentence that names it, in both languages', async (name, content) => {
  const path = join(folder, name);
  if (content !== null) {
    writeFileSync(path, content);
  }
  const said = new Set<string>();
  for (const language of ['nl', 'en']) {
    const { code, out, err } = await dekkend('import', path, '--lang', language);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.split(name)).toHaveLength(2); // named once
    expect(err).not.toMatch(/undefined|null|\bat \/|Error:/);
    said.add(err);
  }
  expect(said.size).toBe(2);
});

test('a workbook of somebody else is refused by inspect and passed over by check, in words', async () => {
  const workbook = await openXlsx(null);
  await workbook.apply({
    changes: [
      {
        kind: 'create',
        before: null,
        sheet: {
          key: 'own',
          name: 'Boodschappen',
          visibility: 'visible',
          tabColor: null,
          gridlines: true,
          columns: [],
          rows: [],
          blocks: [{ row: 0, column: 0, contents: [[{ kind: 'text', text: 'melk' }]] }],
          features: [],
        },
      },
    ],
    names: [],
    forget: [],
    activate: null,
  });
  writeFileSync(book(), await workbook.bytes());
  const { code, err } = await dekkend('inspect', book());
  expect(code).toBe(2);
  expect(err).toContain('Dekkend');
  expect((await dekkend('check', book())).err).toBe(
    `${book()}: Dit is geen werkmap van Dekkend, dus er is niets gecontroleerd. Verder is er niets mis mee.`,
  );
  expect(statSync(book()).size).toBeGreaterThan(0);
});

test('a document that gives nothing is an error of new as well, with its words and exit code 1', async () => {
  const file = join(folder, 'leeg.json');
  writeFileSync(file, '{"CFItems":[]}');
  expect(await dekkend('new', file, '-o', book())).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^fout: Er is geen enkel onderdeel ingelezen.*\n/),
  });
});

test('what is wrong with the output is said of it by the name that the caller gave', async () => {
  const inside = process.cwd();
  try {
    process.chdir(folder);
    expect((await dekkend('new', sample, '--profile', 'P1', '-o', 'b/boek.xlsx')).err).toMatch(
      /^b\/boek\.xlsx: De map/,
    );
    mkdirSync('b');
    expect((await dekkend('new', sample, '--profile', 'P1', '-o', 'b')).err).toBe(
      'b: Dit is een map. Noem een bestand.',
    );
  } finally {
    process.chdir(inside);
  }
});
