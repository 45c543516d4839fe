import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { AssessmentForm } from '../../src/core/exam/assessment-form';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { scoreForm } from '../../src/core/exam/scoring';
import { parseCell } from '../../src/workbook/plan/range-reference';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/plan/snapshot';
import { textOf, unpack } from '../../src/workbook/xlsx/package';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findProgram } from '../judges/find-program';
import { recalculate } from '../judges/recalculate';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');
const withLibreOffice = findProgram('soffice') === null ? it.skip : it;

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-forms-'));
  writeFileSync(inFolder('lijst.csv'), '1001;Ada Voorbeeld\n1002;Bram Fictie\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (...names: readonly string[]): string => join(folder, ...names);
const files = (): readonly string[] => readdirSync(inFolder('uit')).sort();

/** The workbook with the plan. */
async function made(settings: object | null = null, exam: object = {}): Promise<string> {
  const book = inFolder('examens.xlsx');
  const covers = ['B1-K1'];
  const exams = [
    {
      ...{ code: 'PVB1', name: 'Verhuren', form: 'proeve-van-bekwaamheid', covers, cutScore: 55, ...exam },
      cutScoreReason: 'Zo besloot de commissie.',
      instructions: 'Duur: twee uur. De kandidaat verhuurt een fiets.',
    },
  ];
  writeFileSync(inFolder('plan.json'), JSON.stringify({ exams, settings }));
  const said = await dekkend('new', sample, '--profile', 'P1', '--plan', inFolder('plan.json'), '-o', book);
  expect(said).toMatchObject({ code: 0 });
  return book;
}

const handOut = async (book: string, ...more: readonly string[]) =>
  dekkend('forms', book, '--candidates', inFolder('lijst.csv'), '-o', inFolder('uit'), ...more);

const bookOf = (snapshot: WorkbookSnapshot): ExamBook => openBook(snapshot).value;

const snapshotOf = async (file: string): Promise<WorkbookSnapshot> => (await openXlsx(readFileSync(file))).snapshot();

function firstForm({ forms: [form] }: ExamBook): AssessmentForm {
  if (form === undefined) throw new Error('a form');
  return form;
}

/** Gives every row a level, in turn, with a motivation. */
async function rate(file: string, levels: readonly string[]): Promise<void> {
  const workbook = await openXlsx(readFileSync(file));
  const form = firstForm(bookOf(await workbook.snapshot()));
  const blocks = form.criteria.flatMap(({ ratings }, index) =>
    ratings.flatMap(({ cell, motivationCell }) => [
      at(cell, levels[index % levels.length] ?? ''),
      at(motivationCell, `gezien op rij ${index + 1}`),
    ]),
  );
  await workbook.apply({
    changes: [{ kind: 'write', target: form.sheet, blocks }],
    names: [],
    forget: [],
    activate: null,
  });
  writeFileSync(file, await workbook.bytes());
}

function at(cell: string, text: string) {
  const place = parseCell(cell);
  if (place === null) throw new Error(cell);
  return { ...place, contents: [[{ kind: 'text', text } as const]] };
}

function valueAt({ sheets }: WorkbookSnapshot, sheetName: string, cell: string): CellValue {
  const sheet = sheets.find(({ name }) => name === sheetName);
  const place = parseCell(cell);
  if (sheet === undefined || place === null) throw new Error(cell);
  return sheet.values[place.row - sheet.origin.row]?.[place.column - sheet.origin.column] ?? null;
}

describe('forms', () => {
  it('makes a workbook for each candidate and exam, with nothing of another candidate', async () => {
    expect(await handOut(await made())).toMatchObject({ code: 0, out: '' });
    expect(files()).toEqual(['PVB1-1001.xlsx', 'PVB1-1002.xlsx']);
    for (const [own, number, other] of [
      ['PVB1-1001.xlsx', '1001', /1002|Bram|Fictie/],
      ['PVB1-1002.xlsx', '1002', /1001|Ada|Voorbeeld/],
    ] as const) {
      const bytes = new Uint8Array(readFileSync(inFolder('uit', own)));
      expect(findFaults(bytes)).toEqual([]);
      for (const [part, content] of unpack(bytes)) {
        expect(`${part}: ${other.exec(`${part} ${textOf(content)}`)?.[0]}`).toBe(`${part}: undefined`);
      }
      const inspected = JSON.parse((await dekkend('inspect', inFolder('uit', own), '--json')).out);
      expect(inspected).toMatchObject({
        role: 'form',
        candidate: { number },
        attempt: 1,
        exams: [{ code: 'PVB1', cutScore: 55, cells: { coreTasks: { 'B1-K1': expect.any(String) } } }],
        findings: 1,
      });
      expect(JSON.parse((await dekkend('check', inFolder('uit', own), '--json')).out).files[0].findings).toMatchObject([
        { rule: 'form/level-descriptor-missing' },
      ]);
    }
  });

  it('leaves forms that are there, and replaces none on which somebody worked', async () => {
    const book = await made();
    await handOut(book);
    const before = files().map((file) => readFileSync(inFolder('uit', file)));
    expect((await handOut(book)).err).toContain('0 formulieren geschreven, 2 stonden er al');
    expect(files().map((file) => readFileSync(inFolder('uit', file)))).toEqual(before);

    await rate(inFolder('uit', 'PVB1-1002.xlsx'), ['V']);
    const rated = readFileSync(inFolder('uit', 'PVB1-1002.xlsx'));
    rmSync(inFolder('uit', 'PVB1-1001.xlsx'));
    const { code, err } = await handOut(book);
    expect(code).toBe(1);
    expect(err).toMatch(/PVB1-1002\.xlsx.*iets in ingevuld/);
    expect(err).toContain('1 formulier geschreven, 1 bestand gelaten zoals het was');
    expect(files()).toEqual(['PVB1-1001.xlsx', 'PVB1-1002.xlsx']);
    expect(readFileSync(inFolder('uit', 'PVB1-1002.xlsx')).equals(rated)).toBe(true);
    expect(readdirSync(inFolder('uit'))).toHaveLength(2);
  });

  it('replaces an older form of the same candidate on which nothing was done', async () => {
    await handOut(await made());
    rmSync(inFolder('examens.xlsx'));
    const { code, err } = await handOut(await made(null, { cutScore: 60 }));
    expect(err).toContain('2 formulieren geschreven');
    expect(code).toBe(0);
    const { exams } = bookOf(await snapshotOf(inFolder('uit', 'PVB1-1001.xlsx')));
    expect(exams[0]?.exam.cutScore).toBe(60);
  });

  it('never replaces a file that is something else', async () => {
    const book = await made();
    await handOut(book);
    writeFileSync(inFolder('uit', 'PVB1-1001.xlsx'), 'een boodschappenlijst');
    expect((await handOut(book)).code).toBe(1);
    expect(readFileSync(inFolder('uit', 'PVB1-1001.xlsx'), 'utf8')).toBe('een boodschappenlijst');
  });

  it('makes one for each assessor, and says when they would see each other’s levels', async () => {
    const book = await made({ ratingMode: 'separate' });
    expect((await handOut(book)).err).toContain('--per-assessor');
    rmSync(inFolder('uit'), { recursive: true });
    const { code, err } = await handOut(book, '--per-assessor');
    expect(code).toBe(0);
    expect(err).not.toContain('--per-assessor');
    expect(files()).toEqual([
      'PVB1-1001-beoordelaar-1.xlsx',
      'PVB1-1001-beoordelaar-2.xlsx',
      'PVB1-1002-beoordelaar-1.xlsx',
      'PVB1-1002-beoordelaar-2.xlsx',
    ]);
    for (const file of files()) {
      const bytes = new Uint8Array(readFileSync(inFolder('uit', file)));
      expect(findFaults(bytes)).toEqual([]);
      expect([...unpack(bytes).values()].map(textOf).join()).not.toContain(`level.${file.includes('-1.xlsx') ? 2 : 1}`);
    }
  });

  it('makes one form of a knowledge exam, which has one set of points, whoever assesses', async () => {
    const { items } = JSON.parse((await dekkend('import', sample, '--profile', 'P1')).out) as ExamBook['framework'];
    const covers = items.filter(({ type }) => type === 'knowledge').map(({ id }) => id);
    const book = await made({ ratingMode: 'separate' }, { form: 'kennisexamen', covers, requires: [] });
    const said = await handOut(book, '--per-assessor');
    expect(said.code).toBe(0);
    expect(said.err).toMatch(/let op: .*Concept: het formulier van PVB1 heeft nog geen vragen met punten/);
    expect(files()).toEqual(['PVB1-1001.xlsx', 'PVB1-1002.xlsx']);
    const bytes = new Uint8Array(readFileSync(inFolder('uit', 'PVB1-1001.xlsx')));
    expect(findFaults(bytes)).toEqual([]);
    const back = bookOf(await snapshotOf(inFolder('uit', 'PVB1-1001.xlsx')));
    expect(back.forms[0]?.criteria.map(({ id }) => id)).toEqual(covers);
    expect((await dekkend('check', inFolder('uit', 'PVB1-1001.xlsx'))).code).toBe(0);
  });

  it('warns of rows with a proposal that nobody took over', async () => {
    const book = await made();
    expect((await handOut(book)).err).not.toContain('voorstel');
    await dekkend('fill', book);
    expect((await handOut(book)).err).toMatch(/let op: .*Concept: op het formulier van PVB1 .* een voorstel/);
    await dekkend('fill', book, '--accept');
    expect((await handOut(book)).err).not.toContain('voorstel');
  });

  it('names the exams that the committee has not approved yet, until it has', async () => {
    const book = await made();
    expect((await handOut(book)).err).toContain('let op: Nog niet vastgesteld door de examencommissie: PVB1.');
    await dekkend('approve', book, '--exam', 'PVB1', '--by', 'C. Commissie', '--built-by', 'M. Maker');
    expect((await handOut(book)).err).not.toContain('Nog niet vastgesteld');
  });

  it('makes none of a form that is not what the committee approved any more', async () => {
    const book = await made();
    await dekkend('approve', book, '--exam', 'PVB1', '--by', 'C. Commissie', '--built-by', 'M. Maker');
    const workbook = await openXlsx(readFileSync(book));
    const { sheet, instructionsPlace } = firstForm(bookOf(await workbook.snapshot()));
    const blocks = [at(instructionsPlace?.cell ?? '', 'Alles mag.')];
    await workbook.apply({
      changes: [{ kind: 'write', target: sheet, blocks }],
      names: [],
      forget: [],
      activate: null,
    });
    writeFileSync(book, await workbook.bytes());
    const { code, err } = await handOut(book);
    expect(code).toBe(2);
    expect(err).toContain(`Gewijzigd na het vaststellen: ${sheet}.`);
    expect(existsSync(inFolder('uit'))).toBe(false);
  });

  it('makes none for each assessor where they rate together', async () => {
    expect(await handOut(await made({ ratingMode: 'joint' }), '--per-assessor')).toMatchObject({ code: 2 });
    expect(existsSync(inFolder('uit'))).toBe(false);
  });

  it('makes nothing of a list with a wrong line, and tells where it is', async () => {
    const book = await made();
    writeFileSync(inFolder('lijst.csv'), '1001;Ada Voorbeeld\n;Zonder Nummer\n');
    const { code, err } = await handOut(book);
    expect(code).toBe(2);
    expect(err).toContain('regel 2');
    expect(existsSync(inFolder('uit'))).toBe(false);
  });

  it('makes nothing of a form, of a folder that is a file, or of a plan whose forms are out of date', async () => {
    const book = await made();
    await handOut(book);
    const form = await handOut(inFolder('uit', 'PVB1-1001.xlsx'));
    expect(form).toMatchObject({ code: 2 });
    expect(form.err).toContain('het formulier van één kandidaat');
    const updated = await dekkend('update', inFolder('uit', 'PVB1-1001.xlsx'), sample);
    expect(updated).toMatchObject({ code: 2, err: form.err });
    const list = inFolder('lijst.csv');
    expect((await dekkend('forms', book, '--candidates', list, '-o', list)).err).toContain('Noem een map');

    const workbook = await openXlsx(readFileSync(book));
    const { exams, sheets } = bookOf(await workbook.snapshot());
    const place = exams[0]?.cells.name;
    if (place === undefined) throw new Error('a name');
    const changes = [{ kind: 'write', target: sheets.plan, blocks: [at(place.cell, 'Een andere naam')] } as const];
    await workbook.apply({ changes, names: [], forget: [], activate: null });
    writeFileSync(book, await workbook.bytes());
    const stale = await handOut(book);
    expect(stale).toMatchObject({ code: 2 });
    expect(stale.err).toContain('Werk eerst de formulieren bij');
  });

  it('gives numbers that are no file name one, and each its own', async () => {
    const book = await made();
    writeFileSync(inFolder('lijst.csv'), '10/1;Ada\n10:1;Bram\n');
    await handOut(book);
    expect(files()).toEqual(['PVB1-10-1 (2).xlsx', 'PVB1-10-1.xlsx']);
  });

  withLibreOffice(
    'comes back from LibreOffice with the levels, and shows what the product scores',
    async () => {
      const book = await made({ ratingMode: 'separate' });
      await handOut(book, '--per-assessor');
      rmSync(inFolder('lijst.csv'));
      const outcomes = [];
      for (const [file, levels, rater] of [
        ['PVB1-1001-beoordelaar-2.xlsx', ['V', 'G', 'V'], 2],
        ['PVB1-1002-beoordelaar-1.xlsx', ['O', 'V'], 1],
      ] as const) {
        await rate(inFolder('uit', file), levels);
        const snapshot = await recalculate(readFileSync(inFolder('uit', file)));
        const back = bookOf(snapshot);
        const form = firstForm(back);
        const [planned] = back.exams;
        if (planned === undefined) throw new Error('an exam');
        expect(back.issued).toMatchObject({ rater, candidate: { number: file.slice(5, 9) } });
        expect(form.criteria.map(({ ratings: [rating] }) => rating?.level)).toEqual(
          form.criteria.map((_, index) => levels[index % levels.length]),
        );
        const score = scoreForm(form.criteria, planned.exam, back.settings, (code) => code.slice(0, 5), [rater]);
        expect(valueAt(snapshot, form.sheet, form.cells.outcome)).toBe(score.exam.outcome);
        expect(valueAt(snapshot, form.sheet, form.cells.mark)).toBe(score.exam.mark);
        for (const { code, outcome } of score.workProcesses) {
          expect(valueAt(snapshot, form.sheet, form.cells.workProcesses[code] ?? '')).toBe(outcome);
        }
        expect(form.resultCells.filter(({ actual, expected }) => actual !== expected)).toEqual([]);
        outcomes.push(score.exam.outcome);
      }
      expect(outcomes).toEqual(['V', 'O']);
    },
    120_000,
  );
});
