import { collectForms } from '../../../src/core/exam/collect/collect-forms';
import { defaultSettings } from '../../../src/core/exam/settings';
import { cellName } from '../../../src/workbook/plan/a1';
import { findSheets } from '../../../src/workbook/plan/book/find-sheets';
import { planCollected } from '../../../src/workbook/plan/collected/plan-collected';
import { createBook } from '../../../src/workbook/plan/create-book';
import { filledFields } from '../../../src/workbook/plan/form/filled-fields';
import { frameOf } from '../../../src/workbook/plan/form/read-form';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import { issuedFields } from '../../../src/workbook/plan/issue/candidate-cells';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicycleRental, exam } from './bicycle-rental';
import { bookOf } from './book-of';
import { setCell } from './disturb';

const exams = [exam('e1', { covers: ['w1', 'w2'] }), exam('e2', { covers: ['v1', 'v2'], form: 'kennisexamen' })];
const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const planBook = snapshotOfPlan(createBook({ ...input, plan: { exams, settings: defaultSettings } }, null).value);

const handedOut = (examId: string, rater: number | null): WorkbookSnapshot =>
  snapshotOfPlan(
    formIssuer(
      bookOf(planBook),
      examId,
      rater,
    )({ candidate: { number: '1001', name: 'Ada Voorbeeld' }, attempt: 1, kind: 'first' }).plan,
  );

/** Something of its own in every cell that people fill in. */
function allFilled(form: WorkbookSnapshot, examId: string): readonly [WorkbookSnapshot, readonly string[]] {
  const sheet = findSheets(form).byKey.get(`form:${examId}`)?.sheet;
  if (sheet === undefined) throw new Error(examId);
  const given = (row: string): boolean => issuedFields.some((field) => row.split('+')[0] === field);
  const { left } = frameOf(sheet);
  const fields = filledFields(sheet, frameOf(sheet)).filter(
    // A mark says that it is handed in, whatever the mark is; its neighbour is no input.
    ({ row, column }) => !row.startsWith('handedIn:') && !(given(row) && column === left[0]),
  );
  const texts = fields.map((_, index) => `woorden ${index}`);
  const filled = fields.reduce(
    (book, { index }, at) => setCell(book, sheet.name, cellName(index), texts[at] ?? ''),
    form,
  );
  return [filled, texts];
}

function collectIn(before: WorkbookSnapshot, ...forms: readonly WorkbookSnapshot[]): WorkbookSnapshot {
  const book = bookOf(before);
  const read = forms.map((form, index) => ({ file: `${index}.xlsx`, book: bookOf(form) }));
  const { collected } = collectForms(book, read, { replace: false });
  return snapshotOfPlan(planCollected(book, before, collected), before);
}

it.each([
  ['e1', null],
  ['e1', 2],
  ['e2', null],
] as const)('keeps everything that is filled in on a form (%s, assessor %s)', (examId, rater) => {
  const [form, texts] = allFilled(handedOut(examId, rater), examId);
  const [kept] = bookOf(collectIn(planBook, form)).collected.forms;
  const values = Object.values(kept?.filled ?? {});
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((text) => !values.includes(text))).toEqual([]);
});

it('tells what two assessors say of place and time side by side, and keeps the signature on each form', () => {
  const forms = [1, 2].map((rater) => {
    const [form] = allFilled(handedOut('e1', rater), 'e1');
    return form;
  });
  const sheet = bookOf(forms[0] ?? planBook).forms[0]?.sheet ?? '';
  const second = findSheets(forms[1] ?? planBook).byKey.get('form:e1')?.sheet;
  const at = { row: second?.row('time+') ?? 0, column: second?.column(frameColumn(forms[1] ?? planBook)) ?? 0 };
  const other = setCell(forms[1] ?? planBook, sheet, cellName(at), 0.375);
  const { collected } = bookOf(collectIn(planBook, forms[0] ?? planBook, other));
  expect(collected.differences.filter(({ field }) => field === 'time').map(({ value }) => value)).toContain('09:00');
  expect(Object.keys(collected.forms[0]?.filled ?? {})).toEqual(
    expect.arrayContaining(['candidateSignature.1', 'candidateSignature.2', 'signature.1', 'signature.2']),
  );
});

function frameColumn(form: WorkbookSnapshot): string {
  const sheet = findSheets(form).byKey.get('form:e1')?.sheet;
  return sheet === undefined ? '' : frameOf(sheet).left[0];
}
