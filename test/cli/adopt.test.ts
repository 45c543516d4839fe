import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../judges/find-program';
import { recalculate } from '../judges/recalculate';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';
import { rateForm, writeCells } from './rated-form';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');
const withLibreOffice = findProgram('soffice') === null ? it.skip : it;

let folder: string;
const inFolder = (...names: readonly string[]): string => join(folder, ...names);
const book = (): string => inFolder('examens.xlsx');
const form = (number: string): string => inFolder('uit', `PVB1-${number}.xlsx`);

/** Ada passed, Bram failed, Chris is not rated to the end. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-adopt-'));
  const exam = { code: 'PVB1', name: 'Verhuren', form: 'proeve-van-bekwaamheid', covers: ['B1-K1'], cutScore: 50 };
  writeFileSync(inFolder('plan.json'), JSON.stringify({ exams: [exam], settings: null }));
  writeFileSync(inFolder('lijst.csv'), '1001;Ada Voorbeeld\n1002;Bram Fictie\n1003;Chris Verzonnen\n');
  await dekkend('new', sample, '--profile', 'P1', '--plan', inFolder('plan.json'), '-o', book());
  await dekkend('forms', book(), '--candidates', inFolder('lijst.csv'), '-o', inFolder('uit'));
  await rateForm(form('1001'), ['V']);
  await rateForm(form('1002'), ['O']);
  await rateForm(form('1003'), ['V', '']);
  await collect();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const collect = async (...more: readonly string[]) => dekkend('collect', inFolder('uit'), '-o', book(), ...more);
const adopt = async (...more: readonly string[]) =>
  dekkend('adopt', book(), '--by', 'Examencommissie', '--date', '2026-11-26', ...more);
const read = async (file = book()): Promise<ExamBook> =>
  openBook(await (await openXlsx(readFileSync(file))).snapshot()).value;
async function states(): Promise<readonly string[]> {
  const { candidates } = JSON.parse((await dekkend('inspect', book(), '--json')).out);
  return candidates.flatMap(({ coreTasks }: { coreTasks: { attempts: { adopted: string }[] }[] }) =>
    coreTasks.flatMap(({ attempts }) => attempts.map(({ adopted }) => adopted)),
  );
}
async function changed(): Promise<readonly { sheet: string; cell: string; message: string; data: object }[]> {
  const { files } = JSON.parse((await dekkend('check', book(), '--json')).out);
  return files[0].findings.filter(({ rule }: { rule: string }) => rule === 'result/changed-after-adoption');
}
/** The cell of a column of the register, in the row of a candidate. */
async function registerCell(column: string, candidate: string): Promise<string> {
  const sheet = (await (await openXlsx(readFileSync(book()))).snapshot()).sheets.find(
    ({ name }) => name === 'Register',
  );
  const values = sheet?.values ?? [];
  const at = values[0]?.indexOf(column) ?? -1;
  const row = values.findIndex((cells) => cells.includes(candidate));
  return `${String.fromCharCode(65 + at)}${row + 1}`;
}

/** What stands in the register in a column, in the row of a candidate. */
async function valueOf(column: string, candidate: string): Promise<unknown> {
  const sheet = (await (await openXlsx(readFileSync(book()))).snapshot()).sheets.find(
    ({ name }) => name === 'Register',
  );
  const at = sheet?.values[0]?.indexOf(column) ?? -1;
  return sheet?.values.find((cells) => cells.includes(candidate))?.[at];
}
/** The first free row of the sheet with exemptions, filled in. */
async function exemptionRow(candidate: string, coreTask: string): Promise<readonly (readonly [string, string])[]> {
  const sheet = (await (await openXlsx(readFileSync(book()))).snapshot()).sheets.find(
    ({ name }) => name === 'Vrijstellingen',
  );
  const keys = sheet?.values[0] ?? [];
  const row = (sheet?.values.findIndex((cells) => cells[0] === 'header') ?? 0) + 2;
  const cell = (key: string): string => `${String.fromCharCode(65 + keys.indexOf(key))}${row}`;
  return [
    [cell('candidate'), candidate],
    [cell('coreTask'), coreTask],
    [cell('ground'), 'eerder behaald'],
  ];
}

it('adopts every complete result, and tells which stay provisional and why', async () => {
  const said = await adopt();
  expect(said.code).toBe(0);
  expect(said.err).toContain('PVB1, kandidaat 1003, kans 1: nog onvolledig, daarom niet vastgesteld.');
  expect(said.err).toContain('2 uitslagen vastgesteld, 1 ongewijzigd gelaten.');
  expect(findFaults(new Uint8Array(readFileSync(book())))).toEqual([]);
  expect(await states()).toEqual(['adopted', 'adopted', 'provisional']);
  expect((await read()).register.records).toMatchObject([
    { candidate: '1001', adopted: { on: '2026-11-26', by: 'Examencommissie', hash: expect.stringContaining('B1-K1') } },
    { candidate: '1002' },
  ]);
  expect(await changed()).toEqual([]);
});

it('leaves what was adopted before as it is', async () => {
  await adopt();
  const before = readFileSync(book());
  const again = await dekkend('adopt', book(), '--by', 'Iemand anders');
  expect(again.code).toBe(0);
  expect(again.err).toContain('al vastgesteld op 2026-11-26 door Examencommissie');
  expect(readFileSync(book()).equals(before)).toBe(true);
});

it('adopts for the candidates and the exam that were asked only', async () => {
  await adopt('--candidate', '1002', '--exam', 'pvb1');
  expect(await states()).toEqual(['provisional', 'adopted', 'provisional']);
});

it.each([
  [['--candidate', '9999'], 'Kandidaat 9999'],
  [['--exam', 'PVB7'], 'PVB7 staat niet in het examenplan (wel: PVB1)'],
  [['--date', 'morgen'], '"morgen" is geen datum'],
  [['--by', ' '], '--by'],
])('refuses %j with a sentence and writes nothing', async (more, sentence) => {
  const before = readFileSync(book());
  expect(await adopt(...more)).toMatchObject({ code: 2, err: expect.stringContaining(sentence) });
  expect(readFileSync(book()).equals(before)).toBe(true);
});

it('never lets a form that changed since count by itself: it is a difference, and with --replace a finding', async () => {
  await adopt();
  await rateForm(form('1001'), ['G']);
  const differing = await collect();
  expect(differing.code).toBe(1);
  expect(differing.err).toMatch(/is "V" in de werkmap en "G" in/);
  expect(await states()).toEqual(['adopted', 'adopted', 'provisional']);
  expect(await changed()).toEqual([]);

  await collect('--replace');
  expect(await states()).toEqual(['changed-after-adoption', 'adopted', 'provisional']);
  const cell = await registerCell('adoptedOn', '1001');
  expect(await changed()).toMatchObject([
    { sheet: 'Register', cell, data: { candidate: '1001', coreTask: 'B1-K1', exams: ['PVB1'], on: '2026-11-26' } },
  ]);
  const again = await adopt();
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('daarna gewijzigd') });
});

it('takes an adoption back where its date is taken away, and adopts anew what it is now', async () => {
  await adopt();
  await rateForm(form('1001'), ['G']);
  await collect('--replace');
  await writeCells(book(), 'Register', [[await registerCell('adoptedOn', '1001'), '']]);
  expect(await states()).toEqual(['provisional', 'adopted', 'provisional']);
  await dekkend('adopt', book(), '--by', 'Commissie B', '--date', '2026-12-01');
  expect(await states()).toEqual(['adopted', 'adopted', 'provisional']);
  expect((await read()).register.records[0]).toMatchObject({ adopted: { on: '2026-12-01', by: 'Commissie B' } });
});

it('fixes what was adopted by hand as it was, not as the forms say that come in next', async () => {
  await writeCells(book(), 'Register', [
    [await registerCell('adoptedOn', '1001'), '2026-11-20'],
    [await registerCell('adoptedBy', '1001'), 'Voorzitter'],
  ]);
  await rateForm(form('1001'), ['G']);
  await collect('--replace');
  expect(await states()).toEqual(['changed-after-adoption', 'provisional', 'provisional']);
  expect(await changed()).toHaveLength(1);
});

it('writes to another file with -o', async () => {
  const before = readFileSync(book());
  await adopt('-o', inFolder('vastgesteld.xlsx'));
  expect(readFileSync(book()).equals(before)).toBe(true);
  expect((await read(inFolder('vastgesteld.xlsx'))).register.records).toHaveLength(2);
});

it('tells of a status and of an exemption that came after adoption, and shows results without what is exempt', async () => {
  await adopt();
  await writeCells(book(), 'Register', [[await registerCell('status', '1001'), 'ongeldig verklaard']]);
  expect((await changed()).map(({ data }) => data)).toMatchObject([{ candidate: '1001', coreTask: 'B1-K1' }]);
  await writeCells(book(), 'Register', [[await registerCell('status', '1001'), 'afgenomen']]);
  expect(await changed()).toEqual([]);

  await writeCells(book(), 'Vrijstellingen', await exemptionRow('1002', 'B1-K1'));
  expect((await changed()).map(({ data }) => data)).toMatchObject([{ candidate: '1002', coreTask: 'B1-K1' }]);
  await collect();
  expect(await valueOf('outcome', '1002')).toBeNull();
  expect(await valueOf('outcome', '1001')).toBe('V');
});

it('keeps own text in and beside the register, and words it does not understand, when forms are collected again', async () => {
  const [remarks, status, date] = await Promise.all(
    ['remarks', 'status', 'date'].map((column) => registerCell(column, '1001')),
  );
  const beside = `Z${(remarks ?? '').replace(/\D/g, '')}`;
  const typed = [
    [remarks ?? '', 'mail gestuurd'],
    [status ?? '', 'ziek naar huis'],
    [date ?? '', 'volgende week'],
    [beside, 'naar mentor'],
  ] as const;
  await writeCells(book(), 'Register', typed);
  await rateForm(form('1003'), ['G']);
  await collect('--replace');
  expect(await valueOf('outcome', '1003')).toBe('G');
  expect(await valueOf('remarks', '1001')).toBe('mail gestuurd');
  expect(await valueOf('status', '1001')).toBe('ziek naar huis');
  expect(await valueOf('date', '1001')).toBe('volgende week');
  const row = (await (await openXlsx(readFileSync(book()))).snapshot()).sheets
    .find(({ name }) => name === 'Register')
    ?.values.find((cells) => cells.includes('1001'));
  expect(row).toContain('naar mentor');
});

it('tells with sheet and cell, from every command, what it does not understand on the sheets of results', async () => {
  const status = await registerCell('status', '1001');
  await writeCells(book(), 'Register', [[status, 'ziek naar huis']]);
  await writeCells(book(), 'Vrijstellingen', await exemptionRow('1002', 'B7-K7'));
  const wrong = [
    `let op: ${book()}, blad Register, cel ${status}: “ziek naar huis” is geen verloop`,
    `let op: ${book()}, blad Vrijstellingen, cel C5: “B7-K7” is geen kerntaak van dit dossier`,
  ];
  const said = [
    await dekkend('check', book(), '--json'),
    await dekkend('inspect', book(), '--json'),
    await adopt(),
    await collect(),
  ];
  for (const { err } of said) for (const each of wrong) expect(err).toContain(each);
  expect(JSON.parse(said[0]?.out ?? '')).toMatchObject({ files: [{ error: null }] });
});

withLibreOffice('says the same after LibreOffice has saved it', async () => {
  await adopt();
  const before = await read();
  const after = openBook(await recalculate(readFileSync(book()))).value;
  expect(after.register).toEqual(before.register);
  expect(after.registerCells).toEqual(before.registerCells);
});
