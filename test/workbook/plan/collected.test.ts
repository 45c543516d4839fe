import { collectForms } from '../../../src/core/exam/collect/collect-forms';
import { attemptsOf } from '../../../src/core/exam/collect/attempts-of';
import { defaultSettings } from '../../../src/core/exam/settings';
import { planCollected } from '../../../src/workbook/plan/collected/plan-collected';
import { createBook } from '../../../src/workbook/plan/create-book';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { snapshotOfPlan } from '../snapshot-of-plan';
import { bicycleRental, exam } from './bicycle-rental';
import { bookOf } from './book-of';
import { setCell, shuffleTable } from './disturb';

const plan = { exams: [exam('e1', { covers: ['w1', 'w2'] })], settings: defaultSettings };
const input = { framework: bicycleRental, profile: 'P1', plan, language: 'nl', openImportWarnings: 0 } as const;
const empty = snapshotOfPlan(createBook(input, null).value);

/** The form of one candidate, with the same level on every row. */
function filled(number: string, level: string): WorkbookSnapshot {
  const issue = { candidate: { number, name: null }, attempt: 1, kind: 'first' } as const;
  const form = snapshotOfPlan(formIssuer(bookOf(empty), 'e1', null)(issue).plan);
  return bookOf(form).forms.reduce(
    (book, { sheet, criteria }) =>
      criteria.flatMap(({ ratings }) => ratings).reduce((each, { cell }) => setCell(each, sheet, cell, level), book),
    form,
  );
}

function collectIn(before: WorkbookSnapshot, ...forms: readonly WorkbookSnapshot[]): WorkbookSnapshot {
  const book = bookOf(before);
  const read = forms.map((form, index) => ({ file: `${index}.xlsx`, book: bookOf(form) }));
  const { collected } = collectForms(book, read, { replace: false });
  const after = snapshotOfPlan(planCollected(book, before, collected), before);
  expect(bookOf(after).collected).toEqual(collected);
  return after;
}

/** Where a column of the register is, in the row of the first candidate. */
function registerCell(snapshot: WorkbookSnapshot, column: string, down = 0): string {
  const sheet = snapshot.sheets.find(({ name }) => name === 'Register');
  const at = sheet?.values[0]?.indexOf(column) ?? -1;
  return `${String.fromCharCode(65 + at)}${5 + down}`;
}

it('keeps what people typed in the register when forms are collected again, also after sorting', () => {
  const forms = [filled('1001', 'V'), filled('1002', 'O')];
  const first = collectIn(empty, ...forms);
  let typed = setCell(first, 'Register', registerCell(first, 'status'), 'ongeldig verklaard');
  typed = setCell(typed, 'Register', registerCell(first, 'adoptedOn', 1), '2026-11-20');
  typed = setCell(typed, 'Register', registerCell(first, 'adoptedBy', 1), 'Commissie');
  const again = collectIn(shuffleTable(typed, 'Register', 3), ...forms);
  const attempts = attemptsOf(bookOf(again));
  expect(attempts.map(({ candidate, status }) => [candidate, status])).toEqual([
    ['1001', 'invalid'],
    ['1002', 'taken'],
  ]);
  expect(attempts[1]?.adopted).toMatchObject({ on: '2026-11-20', by: 'Commissie', hash: expect.any(String) });
});
