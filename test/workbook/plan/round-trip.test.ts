import { chooseProfile } from '../../../src/core/framework/choose-profile';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { createBook } from '../../../src/workbook/plan/create-book';
import { readBook } from '../../../src/workbook/plan/read-book';
import { emptyWorkbook, snapshotOfPlan } from '../snapshot-of-plan';
import { bicyclePlan, bicycleRental } from './bicycle-rental';

const input = {
  framework: bicycleRental,
  profile: 'P1',
  plan: bicyclePlan,
  language: 'nl',
  openImportWarnings: 2,
} as const;

function bookOf(snapshot: Parameters<typeof readBook>[0]): ExamBook {
  const read = readBook(snapshot);
  if (read.kind !== 'book') throw new Error(JSON.stringify(read));
  expect(read.diagnostics).toEqual([]);
  return read.book;
}

test.each(['nl', 'en'] as const)('a book made in %s reads back as it was made', (language) => {
  const { value, diagnostics } = createBook({ ...input, language }, null);
  expect(diagnostics).toEqual([]);
  const book = bookOf(snapshotOfPlan(value, emptyWorkbook));
  expect(book.framework).toEqual(chooseProfile(bicycleRental, 'P1'));
  expect(book.exams.map(({ exam }) => exam)).toEqual(bicyclePlan.exams);
  expect(book.exams.map(({ unreadable }) => unreadable)).toEqual([{}, {}, {}]);
  expect(book.settings).toEqual(bicyclePlan.settings);
  expect({ language: book.language, profile: book.profile, open: book.openImportWarnings }).toEqual({
    language,
    profile: 'P1',
    open: 2,
  });
  expect(book.foreignCodes).toEqual([
    { code: 'P2-K1', profiles: ['P2'] },
    { code: 'P2-K1-W1', profiles: ['P2'] },
  ]);
});

test('every indicator of every covered work process is a row of its form', () => {
  const book = bookOf(snapshotOfPlan(createBook(input, null).value));
  const rows = book.forms.map(({ examId, criteria }) => [
    examId,
    criteria.map(({ id, workProcess }) => [id, workProcess]),
  ]);
  expect(rows).toEqual([
    [
      'e1',
      [
        ['i1', 'B1-K1-W1'],
        ['i2', 'B1-K1-W1'],
        ['i3', 'B1-K1-W1'],
        ['i4', 'B1-K1-W2'],
        ['i5', 'B1-K1-W2'],
      ],
    ],
    [
      'e2',
      [
        ['i6', 'B1-K2-W1'],
        ['k3', 'P1-K1'],
      ],
    ],
    [
      'e3',
      [
        ['v1', 'B1-K1'],
        ['v2', 'B1-K1'],
      ],
    ],
  ]);
});

test('result cells of a fresh form hold the formulas that belong there', () => {
  const book = bookOf(snapshotOfPlan(createBook(input, null).value));
  const wrong = book.forms.flatMap(({ resultCells }) =>
    resultCells.filter(({ actual, expected }) => actual !== expected),
  );
  expect(wrong).toEqual([]);
  expect(book.forms.every(({ resultCells }) => resultCells.length > 20)).toBe(true);
});
