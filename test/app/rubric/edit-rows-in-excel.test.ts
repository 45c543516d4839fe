import { liveUseCases } from '../../../src/app/live-use-cases';
import { openPlanBook } from '../../../src/app/open-book';
import { formOnSheet } from '../../../src/app/rubric/edit-rows-on-form';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { RowEdit } from '../../../src/core/exam/row-edits/row-edit';
import { createBook } from '../../../src/workbook/plan/create-book';
import { openExcel } from '../../workbook/officejs/open-excel';
import { bicyclePlan, bicycleRental } from '../../workbook/plan/bicycle-rental';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const none = () => Promise.reject(new Error('not asked'));
const options = { progress: () => undefined, signal: new AbortController().signal };

async function excelWithBook() {
  const { port, excel } = await openExcel();
  await port.apply(createBook({ ...input, plan: bicyclePlan }, await port.snapshot()).value);
  const book = async (): Promise<ExamBook> => openPlanBook(await port.snapshot()).value;
  return { useCases: liveUseCases(port, { fetchSample: none, readFile: none }), book, excel };
}

/** One edit of every kind that people make on a fresh form. */
const edits: readonly RowEdit[] = [
  { kind: 'weight', row: 'i1', weight: 2.5 },
  { kind: 'critical', row: 'i1', critical: true },
  { kind: 'describe', row: 'i1', level: 'V', text: 'groet iedere klant' },
  { kind: 'merge', rows: ['i2', 'i3'] },
  { kind: 'add', part: 'w1', row: 'own-1', text: '=SOM(1;2) is geen formule' },
  { kind: 'move', row: 'own-1', before: 'i1' },
  { kind: 'essential', part: 'w1', essential: true },
];

test('edits of rows stand in Excel after 2 requests for reading and 4 for writing the sheet anew', async () => {
  const { useCases, book, excel } = await excelWithBook();
  const before = await book();
  const examId = before.exams[0]?.exam.id ?? '';
  const base = formOnSheet(before, examId);
  if (base === null) throw new Error('no form');
  excel.host.log.clear();
  expect(await useCases.editRows(examId, { base, edits }, options)).toMatchObject({ examId });
  expect(excel.host.log.roundTrips).toBe(6);

  const after = formOnSheet(await book(), examId);
  expect(after?.essential).toEqual(['w1']);
  expect(after?.rows.get('w1')).toMatchObject([
    { id: 'own-1', own: true, text: '=SOM(1;2) is geen formule' },
    { id: 'i1', weight: 2.5, critical: true, descriptors: { V: 'groet iedere klant' } },
    { id: 'i2', ids: ['i2', 'i3'], weight: 2 },
  ]);
}, 60_000);

test('a refusal leaves every cell in Excel as it was', async () => {
  const { useCases, book } = await excelWithBook();
  const before = await book();
  const examId = before.exams[0]?.exam.id ?? '';
  const base = formOnSheet(before, examId);
  if (base === null) throw new Error('no form');
  await useCases.editRows(examId, { base, edits: [{ kind: 'weight', row: 'i1', weight: 3 }] }, options);
  const meanwhile = await book();
  await expect(useCases.editRows(examId, { base, edits }, options)).rejects.toThrow('rows/changed-meanwhile');
  expect(await book()).toEqual(meanwhile);
}, 60_000);
