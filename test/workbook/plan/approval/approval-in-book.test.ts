import { Refusal } from '../../../../src/core/diagnostics/diagnostic';
import type { Approval } from '../../../../src/core/exam/approval/instrument-event';
import type { ExamBook } from '../../../../src/core/exam/exam-book';
import type { FormContent } from '../../../../src/core/exam/form-content';
import { fingerprintOf } from '../../../../src/core/exam/form-content';
import { standingOf } from '../../../../src/core/exam/approval/standing';
import type { InstrumentDeed } from '../../../../src/app/approve/instrument-deeds';
import { outdatedForms } from '../../../../src/app/outdated-forms';
import { findSheets } from '../../../../src/workbook/plan/book/find-sheets';
import { planForms } from '../../../../src/workbook/plan/plan-forms';
import type { CellValue, WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { findingsOf } from '../../../core/checks/findings-of';
import { snapshotOfPlan } from '../../snapshot-of-plan';
import { bookOf } from '../book-of';
import { loseNames, renameSheet, reverseSheets, setCell } from '../disturb';
import { approval, approvalOn, correction, deedPlan, draftBook, renewal, withdrawal } from './instruments';

const code = 'PVB1';
const whole = snapshotOfPlan(draftBook);
const done = (snapshot: WorkbookSnapshot, deed: InstrumentDeed): WorkbookSnapshot =>
  snapshotOfPlan(deedPlan(snapshot, code, deed), snapshot);
const approved = done(whole, approval);

const examOf = (book: ExamBook) => book.exams.find(({ exam }) => exam.code === code)?.exam;
const formOf = (book: ExamBook) => {
  const form = book.forms.find(({ examId }) => examId === examOf(book)?.id);
  if (form === undefined) throw new Error('no form');
  return form;
};
const approvalFindings = (snapshot: WorkbookSnapshot): readonly string[] =>
  findingsOf(bookOf(snapshot)).filter((line) => line.includes('changed-after-approval'));
const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic.code;
    throw error;
  }
  return 'done';
};

test('an approval is read back from the workbook, with everything that was approved', () => {
  const book = bookOf(approved);
  expect(examOf(book)).toMatchObject({
    status: 'approved',
    version: '1.0',
    builtBy: 'S. Wielinga',
    approvedBy: 'P. Ketting',
    approvedOn: '2026-09-01',
  });
  const [event] = book.instrumentHistory;
  expect(event).toMatchObject({ kind: 'approved', version: '1.0', by: 'P. Ketting', route: 'own', on: '2026-09-01' });
  expect(standingOf(book.instrumentHistory, event?.examId ?? '')?.content.rows.map(({ text }) => text)).toEqual(
    formOf(book).criteria.map(({ text }) => text),
  );
  expect(approvalFindings(approved)).toEqual([]);
});

test('an approved form is not made again, whatever the plan says by now', async () => {
  expect(planForms(bookOf(approved), approved).value.changes).toEqual([]);
  const cell = bookOf(approved).exams.find(({ exam }) => exam.code === code)?.cells.name;
  const renamed = setCell(approved, cell?.sheet ?? '', cell?.cell ?? '', 'Anders genoemd');
  const { value, diagnostics } = planForms(bookOf(renamed), renamed);
  expect(value.changes.filter(({ kind }) => kind === 'replace')).toEqual([]);
  expect(diagnostics.map((each) => each.code)).toEqual(['forms/kept-approved']);
  expect(await outdatedForms(bookOf(renamed), renamed)).toEqual([formOf(bookOf(approved)).sheet]);
});

test('what is filled in stays when a form is approved and is no change of content', () => {
  const row = formOf(bookOf(whole)).criteria[0];
  const [rating] = row?.ratings ?? [];
  const filled = setCell(whole, row?.place.sheet ?? '', rating?.cell ?? '', 'V');
  const after = done(filled, approval);
  expect(formOf(bookOf(after)).criteria[0]?.ratings[0]?.level).toBe('V');
  expect(approvalFindings(after)).toEqual([]);
});

test('a row changed by hand is found with its cell, and put right it is none', () => {
  const row = formOf(bookOf(approved)).criteria[0];
  const changed = setCell(approved, row?.place.sheet ?? '', row?.place.cell ?? '', 'groet niemand');
  expect(approvalFindings(changed)).toEqual([
    `error form/changed-after-approval ${row?.place.sheet}!${row?.place.cell}`,
  ]);
  const logged = done(changed, correction(row?.text ?? '', 'groet niemand'));
  expect(approvalFindings(logged)).toEqual([]);
});

test('an editorial change is in the form, in the history and in the version, and makes nothing outdated', async () => {
  const row = formOf(bookOf(approved)).criteria[1];
  const corrected = done(approved, correction(row?.text ?? '', `${row?.text} precies`));
  const book = bookOf(corrected);
  expect(formOf(book).criteria[1]?.text).toBe(`${row?.text} precies`);
  expect(examOf(book)?.version).toBe('1.1');
  expect(book.instrumentHistory.at(-1)).toMatchObject({ kind: 'editorial', before: row?.text, by: 'P. Ketting' });
  expect(approvalFindings(corrected)).toEqual([]);
  expect(planForms(book, corrected)).toMatchObject({ value: { changes: [] }, diagnostics: [] });
});

test('words that are conditions, missing, the same or in several places are not put right', () => {
  const refused = (before: string, after: string) =>
    refusalOf(() => deedPlan(approved, code, correction(before, after)));
  expect(refused('staat er niet', 'x')).toBe('approval/words-not-found');
  expect(refused(formOf(bookOf(approved)).instructions ?? '', 'x')).toBe('approval/words-are-content');
  const text = formOf(bookOf(approved)).criteria[0]?.text ?? '';
  expect(refused(text, ` ${text}`)).toBe('approval/words-same');
  expect(refused(text, ' ')).toBe('approval/words-missing');
});

test('an instrument is withdrawn once, and only once it was approved', () => {
  expect(refusalOf(() => deedPlan(whole, code, withdrawal))).toBe('approval/not-approved');
  const withdrawn = done(approved, withdrawal);
  expect(examOf(bookOf(withdrawn))?.status).toBe('withdrawn');
  expect(refusalOf(() => deedPlan(withdrawn, code, withdrawal))).toBe('approval/withdrawn-already');
  expect(refusalOf(() => deedPlan(withdrawn, code, approval))).toBe('approval/withdrawn-already');
  expect(refusalOf(() => deedPlan(approved, code, approval))).toBe('approval/approved-already');
  expect(planForms(bookOf(withdrawn), withdrawn)).toMatchObject({ value: { changes: [] }, diagnostics: [] });
});

test('a new version has a form of its own with the same rows; the old one stays as it was', () => {
  const before = formOf(bookOf(approved));
  const rating = before.criteria[0]?.ratings[0]?.cell ?? '';
  const filled = setCell(approved, before.sheet, rating, 'G');
  const renewed = done(filled, renewal);
  const book = bookOf(renewed);
  expect(examOf(book)).toMatchObject({ status: 'draft', version: '2.0', approvedBy: null, approvedOn: null });
  expect(formOf(book).sheet).toBe('PVB1 v2.0');
  expect(formOf(book).criteria.map(({ id, text }) => [id, text])).toEqual(
    before.criteria.map(({ id, text }) => [id, text]),
  );
  expect(formOf(book).criteria[0]?.ratings[0]?.level).toBeNull();
  expect(book.forms).toHaveLength(bookOf(approved).forms.length);
  const kept = findSheets(renewed).byKey.get(`version:${examOf(book)?.id}:1-0`)?.sheet;
  expect(kept?.name).toBe(before.sheet);
  expect(kept?.text(kept.row('status'), kept.columns.find(({ key }) => key !== null)?.index ?? null)).toContain(
    'ingetrokken',
  );
  expect(planForms(book, renewed).value.changes).toEqual([]);
  expect(approvalFindings(renewed)).toEqual([]);

  // What was renewed in March was not approved the September before.
  expect(refusalOf(() => done(renewed, approval))).toBe('approval/date-before-history');
  const again = bookOf(done(renewed, approvalOn('1-4-2027')));
  expect(again.instrumentHistory.map(({ kind, version }) => [kind, version])).toEqual([
    ['approved', '1.0'],
    ['new-version', '2.0'],
    ['approved', '2.0'],
  ]);
});

test.each([
  ['27-11-2026', 'approval/date-ahead'],
  ['1-9-2006', 'approval/date-before-dossier'],
  ['26-11-2026', 'done'],
])('approving on %s, today being 26 November 2026: %s', (day, code) => {
  expect(refusalOf(() => done(whole, approvalOn(day, '2026-11-26')))).toBe(code);
});

test('the history survives other names, another order of sheets and lost names', () => {
  const sheets = approved.sheets.map(({ name }) => name);
  const name = sheets.find((each) => each === 'Vaststelling') ?? '';
  const disturbed = reverseSheets(loseNames(renameSheet(done(approved, renewal), name, 'Besluiten')));
  expect(bookOf(disturbed).instrumentHistory).toEqual(bookOf(done(approved, renewal)).instrumentHistory);
  expect(formOf(bookOf(disturbed)).sheet).toBe('PVB1 v2.0');
});

test('a history that was tampered with is no record any more', () => {
  const sheet = findSheets(approved).byKey.get('approvals')?.sheet;
  const place = sheet?.place(sheet.row('event:1'), sheet.column('facts.1'));
  const words = sheet?.text(sheet.row('event:1'), sheet.column('facts.1')) ?? '';
  const tampered = setCell(approved, 'Vaststelling', place?.cell ?? '', words.replace('groet', 'negeert'));
  expect(bookOf(tampered).instrumentHistory).toEqual([]);
  expect(approvalFindings(tampered)[0]).toContain('unclear(not-recorded)');
});

test('an approval of a program that recorded less of content is told as not recorded', () => {
  const event = JSON.stringify({ ...bookOf(approved).instrumentHistory[0] });
  const { content, ...rest } = JSON.parse(event) as Approval;
  const less = JSON.parse(JSON.stringify({ ...content, onForm: undefined, motivation: undefined })) as FormContent;
  const facts = JSON.stringify({ ...rest, content: less, hash: fingerprintOf(less) });
  const older: WorkbookSnapshot = {
    ...approved,
    sheets: approved.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => withFacts(row, facts)) })),
  };
  expect(bookOf(older).instrumentHistory).toEqual([]);
  expect(approvalFindings(older)[0]).toContain('unclear(not-recorded)');
});

/** The row with other facts where it has facts, which may be spread over several cells. */
function withFacts(row: readonly CellValue[], facts: string): readonly CellValue[] {
  const first = row.findIndex(
    (value) => typeof value === 'string' && value.startsWith('{') && value.includes('"approved"'),
  );
  return first < 0 ? row : row.map((value, at) => (at < first ? value : at === first ? facts : null));
}
