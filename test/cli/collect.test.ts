import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { parseCell } from '../../src/workbook/plan/range-reference';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../judges/find-program';
import { recalculate } from '../judges/recalculate';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');
const withLibreOffice = findProgram('soffice') === null ? it.skip : it;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-collect-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (...names: readonly string[]): string => join(folder, ...names);
const book = (): string => inFolder('examens.xlsx');

/** A workbook with one exam, and its forms for two candidates in the folder "uit". */
async function handedOut(settings: object | null = null, ...more: readonly string[]): Promise<void> {
  const exam = { code: 'PVB1', name: 'Verhuren', form: 'proeve-van-bekwaamheid', covers: ['B1-K1'], cutScore: 50 };
  writeFileSync(inFolder('plan.json'), JSON.stringify({ exams: [exam], settings }));
  writeFileSync(inFolder('lijst.csv'), '1001;Ada Voorbeeld\n1002;Bram Fictie\n');
  await dekkend('new', sample, '--profile', 'P1', '--plan', inFolder('plan.json'), '-o', book());
  const said = await dekkend('forms', book(), '--candidates', inFolder('lijst.csv'), '-o', inFolder('uit'), ...more);
  expect(said).toMatchObject({ code: 0 });
}

/** Gives every row a level in turn. */
async function rate(file: string, levels: readonly string[]): Promise<void> {
  const workbook = await openXlsx(readFileSync(file));
  const [form] = openBook(await workbook.snapshot()).value.forms;
  const blocks = (form?.criteria ?? []).flatMap(({ ratings }, index) =>
    ratings.flatMap(({ cell, motivationCell }) => [
      at(cell, levels[index % levels.length] ?? ''),
      at(motivationCell, `gezien op rij ${index + 1}`),
    ]),
  );
  const changes = [{ kind: 'write', target: form?.sheet ?? '', blocks } as const];
  await workbook.apply({ changes, names: [], forget: [], activate: null });
  writeFileSync(file, await workbook.bytes());
}

function at(cell: string, text: string) {
  const place = parseCell(cell);
  if (place === null) throw new Error(cell);
  return { ...place, contents: [[{ kind: 'text', text } as const]] };
}

const read = async (file = book()): Promise<ExamBook> =>
  openBook(await (await openXlsx(readFileSync(file))).snapshot()).value;
const collect = async (...more: readonly string[]) => dekkend('collect', inFolder('uit'), '-o', book(), ...more);
const results = async () => JSON.parse((await dekkend('inspect', book(), '--json')).out);

it('reads filled forms back, whatever their files are called, and says what each candidate came to', async () => {
  await handedOut();
  await rate(inFolder('uit', 'PVB1-1001.xlsx'), ['V', 'G']);
  await rate(inFolder('uit', 'PVB1-1002.xlsx'), ['O']);
  mkdirSync(inFolder('uit', 'klas'));
  renameSync(inFolder('uit', 'PVB1-1002.xlsx'), inFolder('uit', 'klas', 'van Piet.xlsx'));
  const said = await collect();
  expect(said).toMatchObject({ code: 0, out: '' });
  expect(said.err).toContain('2 formulieren ingezameld, 0 geweigerd, 0 nog leeg, 0 verschillen');
  expect(findFaults(new Uint8Array(readFileSync(book())))).toEqual([]);

  const { candidates, exams } = await results();
  expect(candidates).toMatchObject([
    { number: '1001', name: 'Ada Voorbeeld', coreTasks: [{ code: 'B1-K1', state: 'complete', outcome: 'V' }] },
    {
      number: '1002',
      coreTasks: [{ outcome: 'O', attempts: [{ exam: 'PVB1', counts: true, adopted: 'provisional' }] }],
    },
  ]);
  expect(exams[0].forms).toMatchObject([
    { candidate: null },
    { sheet: 'Beoordelingen', candidate: { number: '1001' }, attempt: 1 },
    { candidate: { number: '1002' } },
  ]);
  const [, form] = exams[0].forms;
  const snapshot = await (await openXlsx(readFileSync(book()))).snapshot();
  const sheet = snapshot.sheets.find(({ name }) => name === 'Beoordelingen');
  const place = parseCell(form.criteria[1].ratings[1].cell);
  expect(sheet?.values[(place?.row ?? 0) - sheet.origin.row]?.[(place?.column ?? 0) - sheet.origin.column]).toBe('G');
});

it('changes nothing when the same folder is collected again', async () => {
  await handedOut();
  await rate(inFolder('uit', 'PVB1-1001.xlsx'), ['V']);
  await rate(inFolder('uit', 'PVB1-1002.xlsx'), ['V']);
  await collect();
  const before = await read();
  expect(await collect()).toMatchObject({ code: 0 });
  expect(await read()).toEqual(before);
});

it('tells each file that is not taken with the reason, and takes the rest', async () => {
  await handedOut();
  await rate(inFolder('uit', 'PVB1-1001.xlsx'), ['V']);
  writeFileSync(inFolder('uit', 'kapot.xlsx'), 'geen werkmap');
  writeFileSync(inFolder('uit', 'plan.xlsx'), readFileSync(book()));
  const said = await collect();
  expect(said.code).toBe(1);
  expect(said.err.split('\n')).toEqual([
    expect.stringMatching(/kapot\.xlsx/),
    expect.stringMatching(/PVB1-1002\.xlsx.*nog niets ingevuld/),
    expect.stringMatching(/plan\.xlsx.*geen uitgedeeld formulier/),
    expect.stringMatching(/PVB1-1001\.xlsx.*Nog niet gemarkeerd als ingeleverd door beoordelaar 1, 2/),
    expect.stringContaining('1 formulier ingezameld, 2 geweigerd, 1 nog leeg'),
  ]);
});

it('shows both values where forms differ, and lets a later one count only with --replace', async () => {
  await handedOut();
  rmSync(inFolder('uit', 'PVB1-1002.xlsx'));
  await rate(inFolder('uit', 'PVB1-1001.xlsx'), ['V']);
  await collect();
  await rate(inFolder('uit', 'PVB1-1001.xlsx'), ['G', 'V']);
  const differing = await collect();
  expect(differing.code).toBe(1);
  expect(differing.err).toMatch(/is "V" in de werkmap en "G" in .*PVB1-1001\.xlsx/);
  expect((await read()).collected.differences[0]).toMatchObject({ value: 'G', settled: false });
  expect((await results()).candidates[0].coreTasks[0]).toMatchObject({ outcome: 'V' });
  expect(await collect('--replace')).toMatchObject({ code: 0 });
  expect((await read()).collected.differences[0]).toMatchObject({ value: 'V', settled: true });
});

it('makes one of the forms of assessors who rate apart', async () => {
  await handedOut({ ratingMode: 'separate' }, '--per-assessor');
  await rate(inFolder('uit', 'PVB1-1001-beoordelaar-1.xlsx'), ['V']);
  await rate(inFolder('uit', 'PVB1-1001-beoordelaar-2.xlsx'), ['V']);
  await collect();
  const { candidates } = await results();
  expect(candidates).toMatchObject([{ number: '1001', coreTasks: [{ outcome: 'V', mark: expect.any(Number) }] }]);
});

it('refuses a book that is not there, or a form, and writes nothing', async () => {
  await handedOut();
  const form = inFolder('uit', 'PVB1-1001.xlsx');
  const before = readFileSync(form);
  expect(await dekkend('collect', inFolder('uit'), '-o', form)).toMatchObject({ code: 2 });
  expect(readFileSync(form).equals(before)).toBe(true);
  const gone = await dekkend('collect', inFolder('uit'), '-o', inFolder('weg.xlsx'));
  expect(gone).toMatchObject({
    code: 2,
    err: expect.stringMatching(/weg\.xlsx.*werkmap met het examenplan.*dekkend new/),
  });
  expect(existsSync(inFolder('weg.xlsx'))).toBe(false);
  expect(await dekkend('collect', inFolder('uit'))).toMatchObject({ code: 2, err: expect.stringContaining('-o') });
});

withLibreOffice('comes back the same after LibreOffice has saved it', async () => {
  await handedOut();
  await rate(inFolder('uit', 'PVB1-1001.xlsx'), ['V', 'G', 'O']);
  await rate(inFolder('uit', 'PVB1-1002.xlsx'), ['V', 'NW']);
  await collect();
  await rate(inFolder('uit', 'PVB1-1001.xlsx'), ['G', 'G', 'O']);
  await collect();
  const before = await read();
  const after = openBook(await recalculate(readFileSync(book()))).value;
  expect(after.collected).toEqual(before.collected);
  expect(after.register).toEqual(before.register);
});
