import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import { outdatedForms } from '../../src/app/outdated-forms';
import { check } from '../../src/core/checks/engine';
import { standingOf } from '../../src/core/exam/approval/standing';
import { contentOn } from '../../src/core/exam/form-content';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findFaults } from '../judges/validate-xlsx';
import { dekkend } from './dekkend';
import { writeCells } from './rated-form';

jest.setTimeout(240_000);

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.txt');

let folder: string;
let last: string;
let next: string;

const run = async (...argv: readonly string[]): Promise<void> => {
  const { code, err } = await dekkend(...argv);
  if (code === 2) throw new Error(`${argv.join(' ')}: ${err}`);
};
const snapshotOf = async (file: string) => (await openXlsx(readFileSync(file))).snapshot();
const opened = async (file: string): Promise<ExamBook> => openBook(await snapshotOf(file)).value;

/** Last year's workbook: descriptors, a bank, decisions on a form, two approvals of which one was changed since, and people. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-cohort-'));
  last = join(folder, '2026.xlsx');
  next = join(folder, '2027.xlsx');
  const list = join(folder, 'lijst.csv');
  writeFileSync(list, 'nummer;naam\n1001;Anna de Vries\n1002;Bram Bakker\n');
  await run('new', sample, '--profile', 'P1', '-o', last);
  await run('fill', last);
  await run('fill', last, '--accept');
  await run('bank', last, '--add', last);
  const { forms, exams } = await opened(last);
  const [form] = forms;
  const row = form?.criteria[1]?.place.cell.replace(/\D/g, '') ?? '';
  await writeCells(last, form?.sheet ?? '', [
    [`${form?.columns['critical'] ?? ''}${row}`, 'K'],
    [`${form?.columns['weight'] ?? ''}${row}`, 3],
  ]);
  for (const exam of ['PVB1', 'PVB2']) {
    await run('approve', last, '--exam', exam, '--by', 'P. Ketting', '--built-by', 'S. Wielinga', '--date', '1-9-2026');
  }
  await writeCells(last, exams[1]?.cells.cutScore?.sheet ?? '', [[exams[1]?.cells.cutScore?.cell ?? '', 70]]);
  await run('candidates', last, list);
  await run('accept', last, '--rule', 'coverage/knowledge-not-examined', '--by', 'P. Ketting', '--reason', 'integraal');
});
afterEach(() => rmSync(next, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a new cohort begins with plan, forms, bank and approvals of last year, and with nobody', async () => {
  const before = readFileSync(last);
  const { code, out, err } = await dekkend('new', '--from', last, '--cohort', '2027', '-o', next);
  expect([code, err]).toEqual([0, `${next}: cohort 2027 begint met het plan van vorig jaar.`]);
  expect(out).toContain('Vastgesteld blijft, want er is niets aan veranderd: PVB1');
  expect(out).toContain('opnieuw vast te stellen, want de inhoud is niet (meer) wat is vastgesteld: PVB2');
  expect(out).toContain('2 kandidaten');
  expect(readFileSync(last).equals(before)).toBe(true);

  const [old, made] = [await opened(last), await opened(next)];
  expect(made).toMatchObject({
    ...{ cohort: '2027', framework: old.framework, profile: 'P1', foreignCodes: old.foreignCodes },
    ...{ settings: old.settings, dossierSource: old.dossierSource, openImportWarnings: old.openImportWarnings },
    ...{ candidates: [], candidateForms: [], sheets: { candidates: null } },
  });
  const planned = ({ exams }: ExamBook) =>
    exams.map(({ exam: { status, approvedBy, approvedOn, ...exam } }) => ({
      ...exam,
      state: [status, approvedBy, approvedOn],
    }));
  expect(planned(made)[0]).toEqual(planned(old)[0]);
  expect(planned(made)[0]?.state).toEqual(['approved', 'P. Ketting', '2026-09-01']);
  expect(planned(made)[1]).toEqual({ ...planned(old)[1], state: ['draft', null, null] });
  const asked = (book: ExamBook) =>
    book.forms.map((form) => {
      const exam = book.exams.find((each) => each.exam.id === form.examId)?.exam;
      return exam === undefined ? null : contentOn(form, exam, book.settings);
    });
  expect(asked(made)).toEqual(asked(old));
  expect(standingOf(made.instrumentHistory, made.exams[0]?.exam.id ?? '')).toMatchObject({ version: '1.0' });
  expect(standingOf(made.instrumentHistory, made.exams[1]?.exam.id ?? '')).toBeNull();
  expect(made.acceptedFindings).toEqual(old.acceptedFindings);
  expect(made.acceptedFindings).not.toEqual([]);

  const bank = (await snapshotOf(next)).sheets.find(({ name }) => name === 'Rubriekenbank');
  expect(bank?.values.flat()).toContain('B1-K1-W1');
  const rules = check(made).map(({ rule }) => rule);
  expect(rules).not.toContain('form/changed-after-approval');
  expect(rules).not.toContain('form/formula-overwritten');
  expect(await outdatedForms(made, await snapshotOf(next))).toEqual([]);
  expect(findFaults(readFileSync(next))).toEqual([]);
});

test('a newer version of the dossier finds everything again in the new workbook', async () => {
  await run('new', '--from', last, '--cohort', '2027', '-o', next);
  const newer = join(folder, 'nieuwer.txt');
  const text = readFileSync(sample, 'utf8');
  writeFileSync(newer, text.replace('volgens de controlelijst', 'volgens de lijst'));
  const { code, out } = await dekkend('update', next, newer, '--json');
  expect(code).not.toBe(2);
  expect((JSON.parse(out) as { differences: readonly unknown[] }).differences).toHaveLength(1);
  expect((await opened(next)).cohort).toBe('2027');
});

test('who is put on the list is of the cohort that the workbook is for', async () => {
  await run('new', '--from', last, '--cohort', '2027', '-o', next);
  const list = join(folder, 'nieuw.csv');
  writeFileSync(list, 'nummer;naam;cohort\n2001;Zus;\n2002;Zo;2026\n');
  await run('candidates', next, list);
  expect((await opened(next)).candidates.map(({ number, cohort }) => [number, cohort])).toEqual([
    ['2001', '2027'],
    ['2002', '2026'],
  ]);
  expect((await dekkend('inspect', next)).out).toContain('cohort 2027');
});

test.each([
  [['new', '--from', '$', '-o', 'uit.xlsx'], '--cohort'],
  [['new', sample, '--cohort', '2027', '-o', 'uit.xlsx'], '--cohort'],
  [['new', sample, '--from', '$', '--cohort', '2027', '-o', 'uit.xlsx'], sample],
  [['new', '--from', '$', '--cohort', '2027', '--profile', 'P1', '-o', 'uit.xlsx'], '--profile'],
  [['new', '--from', 'bestaat-niet.xlsx', '--cohort', '2027', '-o', 'uit.xlsx'], 'bestaat-niet.xlsx'],
  [['new', '--from', sample, '--cohort', '2027', '-o', 'uit.xlsx'], sample],
])('%j is refused with one sentence', async (command, named) => {
  const words = command.map((word) => (word === '$' ? last : word === 'uit.xlsx' ? next : word));
  const { code, out, err } = await dekkend(...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(named);
});
