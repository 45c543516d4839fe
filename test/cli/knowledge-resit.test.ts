import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { AssessmentForm } from '../../src/core/exam/assessment-form';
import { parseCell } from '../../src/workbook/plan/range-reference';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { describeWith } from '../judges/find-program';
import { saveWithLibreOffice } from '../judges/recalculate';
import { dekkend } from './dekkend';
import { writeCells } from './rated-form';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

interface Imported {
  readonly items: readonly { readonly id: string; readonly type: string; readonly parent: string }[];
}

describeWith('soffice', 'a resit of a knowledge exam over two core tasks, of which one failed', () => {
  let folder: string;
  const inFolder = (...names: readonly string[]): string => join(folder, ...names);
  const book = (): string => inFolder('examens.xlsx');
  const formIn = async (file: string, sheet?: string): Promise<AssessmentForm> => {
    const { forms } = openBook(await (await openXlsx(readFileSync(file))).snapshot()).value;
    const found = forms.find((form) => sheet === undefined || form.sheet === sheet);
    if (found === undefined) throw new Error(`no form in ${file}`);
    return found;
  };
  const columnOf = ({ columns }: AssessmentForm, key: string): string => columns[key] ?? '';
  const rowOf = (cell: string): string => cell.replace(/^[A-Z]+/, '');

  /** Gives each topic its points; LibreOffice calculates and saves, as an assessor without the add-in would. */
  async function mark(file: string, points: readonly number[]): Promise<AssessmentForm> {
    const form = await formIn(file);
    const cells = form.criteria.map(
      ({ place }, index) => [`${columnOf(form, 'achieved')}${rowOf(place.cell)}`, points[index] ?? 0] as const,
    );
    await writeCells(file, form.sheet, cells);
    writeFileSync(file, saveWithLibreOffice(readFileSync(file)));
    return formIn(file);
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dekkend-knowledge-resit-'));
    const { items } = JSON.parse((await dekkend('import', sample, '--profile', 'P1')).out) as Imported;
    const knowledge = items.filter(({ type }) => type === 'knowledge');
    const coreTasks = [...new Set(knowledge.map(({ parent }) => parent))].slice(0, 2);
    const covers = coreTasks.flatMap((task) => knowledge.filter(({ parent }) => parent === task).slice(0, 2));
    const exam = {
      code: 'KEN',
      name: 'Kennis',
      form: 'kennisexamen',
      covers: covers.map(({ id }) => id),
      cutScore: 60,
    };
    writeFileSync(
      inFolder('plan.json'),
      JSON.stringify({ exams: [{ ...exam, assessors: 1 }], settings: { resitUnit: 'core-task' } }),
    );
    writeFileSync(inFolder('lijst.csv'), '1001;Ada Voorbeeld\n');
    await dekkend('new', sample, '--profile', 'P1', '--plan', inFolder('plan.json'), '-o', book());
    await dekkend('candidates', book(), inFolder('lijst.csv'));
    const form = await formIn(book());
    await writeCells(
      book(),
      form.sheet,
      form.criteria.flatMap(({ place }) => [
        [`${columnOf(form, 'questions')}${rowOf(place.cell)}`, 5] as const,
        [`${columnOf(form, 'pointsEach')}${rowOf(place.cell)}`, 2] as const,
      ]),
    );
    await dekkend('forms', book(), '-o', inFolder('uit'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('asks only the topics of the core task that failed, and shows what the other came to', async () => {
    await mark(inFolder('uit', 'KEN-1001.xlsx'), [8, 7, 3, 2]);
    await dekkend('collect', inFolder('uit'), '-o', book());
    const said = await dekkend(
      'forms',
      book(),
      '--resit',
      '--candidate',
      '1001',
      '--exam',
      'KEN',
      '-o',
      inFolder('her'),
    );
    expect(said).toMatchObject({ code: 0 });
    const form = await formIn(inFolder('her', 'KEN-1001-kans-2.xlsx'));
    expect(form.criteria).toHaveLength(2);
  });

  it('counts the second attempt with what was taken over, in LibreOffice as in the register', async () => {
    const file = inFolder('her', 'KEN-1001-kans-2.xlsx');
    const form = await mark(file, [9, 8]);
    const snapshot = await (await openXlsx(readFileSync(file))).snapshot();
    const sheet = snapshot.sheets.find(({ name }) => name === form.sheet);
    expect(JSON.stringify(sheet?.values)).toContain('overgenomen uit kans 1');
    const shown = Object.values(form.cells.coreTasks).map((cell) => {
      const place = parseCell(cell);
      return place && sheet?.values[place.row - sheet.origin.row]?.[place.column - sheet.origin.column];
    });
    expect(shown).toEqual(['V', 'G']);
    expect(await dekkend('collect', inFolder('her'), '-o', book())).toMatchObject({ code: 0 });
    const { candidates } = JSON.parse((await dekkend('inspect', book(), '--json')).out);
    expect(candidates[0].coreTasks).toMatchObject([
      { code: 'B1-K1', outcome: 'V' },
      { code: 'B1-K2', outcome: 'G' },
    ]);
  });
});
