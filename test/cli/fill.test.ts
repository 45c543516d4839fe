import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import { isProposed } from '../../src/core/exam/rubric-row';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { parseCell } from '../../src/workbook/plan/range-reference';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';
import { writeCells } from './rated-form';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
let book: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-fill-'));
  book = join(folder, 'examens.xlsx');
  await dekkend('new', sample, '--profile', 'P1', '-o', book);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const opened = async (): Promise<ExamBook> => openBook(await (await openXlsx(readFileSync(book))).snapshot()).value;

/** How many descriptors the forms have, and how many of these are still proposals. */
async function counts(): Promise<readonly [number, number]> {
  const rows = (await opened()).forms.flatMap(({ criteria }) => criteria);
  const texts = rows.flatMap((row) => Object.keys(row.descriptors).map((code) => isProposed(row, code)));
  return [texts.length, texts.filter(Boolean).length];
}

test('fill proposes what each level is, says what it left and why, and the file stays valid', async () => {
  const { forms } = await opened();
  const rows = forms.flatMap(({ criteria }) => criteria).length;
  const said = await dekkend('fill', book);
  expect(said.code).toBe(0);
  const [texts, proposals] = await counts();
  expect(proposals).toBe(texts);
  const left = said.err.split('\n').filter((line) => line.includes('geen voorstel voor')).length;
  expect(texts).toBe((rows - left) * 3);
  expect(left).toBeLessThan(rows / 3);
  expect(findFaults(readFileSync(book))).toEqual([]);
});

test('what a person wrote stays, proposals are taken over or away', async () => {
  const workbook = await openXlsx(readFileSync(book));
  const [form] = openBook(await workbook.snapshot()).value.forms;
  const row = parseCell(form?.criteria[0]?.place.cell ?? '')?.row ?? 0;
  const column = parseCell(`${form?.columns['descriptor.2'] ?? ''}1`)?.column ?? 0;
  const blocks = [{ row, column, contents: [[{ kind: 'text', text: 'Zo doen wij het.' } as const]] }];
  const change = { kind: 'write', target: form?.sheet ?? '', blocks } as const;
  await workbook.apply({ changes: [change], names: [], forget: [], activate: null });
  writeFileSync(book, await workbook.bytes());

  await dekkend('fill', book);
  expect((await opened()).forms[0]?.criteria[0]?.descriptors['V']).toBe('Zo doen wij het.');
  const [texts, proposals] = await counts();
  expect(proposals).toBe(texts - 1);
  expect(await dekkend('fill', book, '--drop')).toMatchObject({ code: 0 });
  expect(await counts()).toEqual([1, 0]);
  await dekkend('fill', book);
  expect(await dekkend('fill', book, '--accept', '--lang', 'en')).toMatchObject({ code: 0 });
  expect(await counts()).toEqual([texts, 0]);
});

test('fill of one exam leaves the rows of the others, and names the exams where there is none of that code', async () => {
  expect((await dekkend('fill', book, '--exam', 'pvb1')).code).toBe(0);
  const filled = (await opened()).forms.filter(({ criteria }) =>
    criteria.some(({ descriptors }) => Object.keys(descriptors).length > 0),
  );
  expect(filled.map(({ sheet }) => sheet)).toEqual(['Beoordeling PVB1']);
  const refused = await dekkend('fill', book, '--exam', 'PVB9');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('Kies uit: PVB1, PVB2, PVB3.');
});

test('fill leaves a form that the committee approved, whatever somebody typed into the plan since', async () => {
  await dekkend('approve', book, '--exam', 'PVB1', '--by', 'C. Commissie', '--built-by', 'M. Maker');
  const cell = (await opened()).exams[0]?.cells.status;
  await writeCells(book, cell?.sheet ?? '', [[cell?.cell ?? '', 'concept']]);
  expect((await opened()).exams[0]?.exam.status).toBe('draft');
  const before = readFileSync(book);
  const said = await dekkend('fill', book, '--exam', 'PVB1');
  expect(said).toMatchObject({ code: 2, err: expect.stringContaining('vastgesteld') });
  expect(readFileSync(book).equals(before)).toBe(true);
  const { forms } = await opened();
  await dekkend('fill', book);
  expect((await opened()).forms[0]).toEqual(forms[0]);
});
