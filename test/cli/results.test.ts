import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dekkend } from './dekkend';
import { findSheets } from '../../src/workbook/plan/book/find-sheets';
import { cellName } from '../../src/workbook/plan/a1';
import type { KeyedSheet } from '../../src/workbook/plan/sheet/keyed-sheet';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../judges/find-program';
import { recalculate } from '../judges/recalculate';
import { findFaults } from '../judges/validate-xlsx';
import { rateForm, writeCells } from './rated-form';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
const inFolder = (...names: readonly string[]): string => join(folder, ...names);
const book = (): string => inFolder('examens.xlsx');

/** Ada passed and her result is adopted, Bram failed, Chris did no exam and has no start date. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-diploma-'));
  const covers = ['B1-K1', 'B1-K2', 'P1-K1'];
  const exam = { code: 'PVB1', name: 'Alles', form: 'proeve-van-bekwaamheid', covers, cutScore: 50 };
  writeFileSync(inFolder('plan.json'), JSON.stringify({ exams: [exam], settings: null }));
  writeFileSync(
    inFolder('lijst.csv'),
    'nummer;naam;startdatum\n1001;Ada Voorbeeld;1-8-2023\n1002;Bram Fictie;1-9-2021\n1003;Chris Verzonnen;\n',
  );
  await dekkend('new', sample, '--profile', 'P1', '--plan', inFolder('plan.json'), '-o', book());
  await dekkend('candidates', book(), inFolder('lijst.csv'));
  await dekkend('forms', book(), '--candidates', inFolder('lijst.csv'), '-o', inFolder('uit'));
  await rateForm(inFolder('uit', 'PVB1-1001.xlsx'), ['V']);
  await rateForm(inFolder('uit', 'PVB1-1002.xlsx'), ['O']);
  await dekkend('collect', inFolder('uit'), '-o', book());
  await dekkend('adopt', book(), '--by', 'Examencommissie', '--date', '2026-11-26', '--candidate', '1001');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly number: string;
  readonly outcome: string;
  readonly ruleSet: { readonly id: string } | null;
  readonly requirements: readonly {
    readonly id: string;
    readonly state: string;
    readonly source: { readonly reference: string };
    readonly reasons: readonly { readonly code: string; readonly message: string }[];
  }[];
  readonly dossier: { readonly complete: boolean; readonly missing: readonly { readonly code: string }[] };
}

const results = async (): Promise<readonly Told[]> =>
  JSON.parse((await dekkend('results', book(), '--json')).out).candidates;

const reasonsOf = (told: Told | undefined, id: string): readonly string[] =>
  told?.requirements.find((each) => each.id === id)?.reasons.map(({ code }) => code) ?? ['?'];

test('each candidate has the requirements of level and start date, with reasons and sources', async () => {
  const [ada, bram, chris] = await results();
  expect([ada, bram, chris].map((told) => told?.ruleSet?.id ?? null)).toEqual([
    'niveau-2-3-2022',
    'niveau-2-3-2020',
    null,
  ]);
  expect([ada, bram, chris].map((told) => told?.outcome)).toEqual(['not-yet', 'not-yet', 'not-yet']);
  expect(reasonsOf(ada, 'core-tasks')).toEqual([]);
  expect(reasonsOf(ada, 'placement')).toEqual(['placement-missing']);
  expect(reasonsOf(ada, 'generic')).toEqual(['generic-missing', 'generic-missing']);
  expect(reasonsOf(bram, 'generic')).toEqual(['generic-missing']);
  expect(reasonsOf(bram, 'core-tasks')).toEqual(['core-task-failed', 'core-task-failed', 'core-task-failed']);
  expect(reasonsOf(chris, 'rule-set')).toEqual(['start-date-missing']);
  for (const { source } of ada?.requirements ?? []) expect(source.reference).toContain('EKB');
});

test('the exam file tells what is missing, whether the result is sufficient or not', async () => {
  const codes = (await results()).map(({ dossier }) => [...new Set(dossier.missing.map(({ code }) => code))]);
  const entered = ['placement-missing', 'citizenship-missing', 'generic-missing', 'electives-none'];
  expect(codes).toEqual([
    ['exam-date-missing', 'not-signed', ...entered],
    ['not-adopted', 'exam-date-missing', 'not-signed', ...entered],
    ['exam-missing', 'start-date-missing'],
  ]);
});

test('in words it says so plainly, and that the committee decides', async () => {
  const { out, code } = await dekkend('results', book());
  expect(code).toBe(0);
  expect(out).toContain('1001 Ada Voorbeeld: voldoet nog niet (niveau 2 en 3, begonnen vanaf 1-8-2022)');
  expect(out).toContain('    - B1-K1 is onvoldoende (1)');
  expect(out).toContain('    - de begindatum ontbreekt op het blad Kandidaten');
  expect(out).toContain('0 van 3 kandidaten voldoen aan de ingevoerde eisen. Het besluit is aan de examencommissie.');
  expect(out).not.toMatch(/geslaagd/i);
});

test('inspect has the same beside each candidate', async () => {
  const inspected = JSON.parse((await dekkend('inspect', book(), '--json')).out);
  const [ada] = await results();
  expect(inspected.candidates[0].diploma).toMatchObject({ outcome: ada?.outcome, requirements: ada?.requirements });
  expect(inspected.candidates[0].coreTasks[0]).toMatchObject({ code: 'B1-K1', outcome: 'V' });
});

async function sheetIn(file: string): Promise<KeyedSheet> {
  const found = findSheets(await (await openXlsx(readFileSync(file))).snapshot()).byKey.get('diploma')?.sheet;
  if (found === undefined) throw new Error('the sheet Diploma-eisen');
  return found;
}

const cellOf = (sheet: KeyedSheet, candidate: string, column: string): string =>
  cellName({ row: sheet.row(`candidate:${candidate}`) ?? -1, column: sheet.column(column) ?? -1 });

const entered = [
  ['placement', 'positief'],
  ['citizenship', 'voldaan'],
  ['dutch', 5],
  ['arithmetic', 'voldoende'],
  ['elective.1.name', 'K0023'],
  ['elective.1.result', 6.5],
] as const;

test('collecting makes the sheet, on which somebody enters the rest until everything meets the requirements', async () => {
  const sheet = await sheetIn(book());
  expect(sheet.name).toBe('Diploma-eisen');
  await writeCells(
    book(),
    sheet.name,
    entered.map(([column, content]) => [cellOf(sheet, '1001', column), content]),
  );
  const [ada, bram] = await results();
  expect(ada).toMatchObject({ outcome: 'meets', entered: { placement: true, dutch: { mark: 5, word: null } } });
  expect(ada?.requirements.flatMap(({ reasons }) => reasons)).toEqual([]);
  expect(ada?.dossier.missing.map(({ code }) => code)).toEqual(['exam-date-missing', 'not-signed']);
  expect(bram?.outcome).toBe('not-yet');
  expect((await dekkend('results', book())).out).toContain('1 van 3 kandidaten voldoen aan de ingevoerde eisen.');
});

test('-o updates the sheet and keeps what was entered; LibreOffice calculates the same', async () => {
  const out = inFolder('bijgewerkt.xlsx');
  const { code, err } = await dekkend('results', book(), '-o', out);
  expect([code, err]).toEqual([0, `Het blad Diploma-eisen staat in ${out}.`]);
  expect(await findFaults(readFileSync(out))).toEqual([]);
  const sheet = await sheetIn(out);
  for (const [column, content] of entered) {
    expect(sheet.value(sheet.row('candidate:1001'), sheet.column(column))).toBe(content);
  }
  const lists = await (await openXlsx(readFileSync(out))).snapshot();
  const list = findSheets(lists).byKey.get('candidates')?.sheet;
  const meets = list?.rows.find(({ index }) => list.text(index, list.column('number')) === '1002')?.index ?? -1;
  await writeCells(out, list?.name ?? '', [[cellName({ row: meets, column: list?.column('meets') ?? -1 }), 'ja']]);
  expect((await dekkend('results', out)).out).toContain('op het blad Kandidaten staat dat deze kandidaat voldoet');
  if (findProgram('soffice') === null) return;
  const shown = findSheets(await recalculate(readFileSync(out))).byKey.get('diploma')?.sheet;
  const say = (candidate: string, column: string): string | undefined =>
    shown?.text(shown.row(`candidate:${candidate}`), shown.column(column));
  expect([say('1001', 'outcome'), say('1001', 'missing'), say('1001', 'core.B1-K1')]).toEqual([
    'voldoet aan de ingevoerde eisen',
    '',
    'V',
  ]);
  expect([say('1001', 'stated'), say('1002', 'stated'), say('1002', 'outcome')]).toEqual([
    '',
    'ja',
    'voldoet nog niet',
  ]);
  expect(say('1002', 'missing')).toContain('B1-K1: onvoldoende; ');
  expect(say('1003', 'missing')).toContain('de begindatum ontbreekt op het blad Kandidaten');
}, 120_000);
