import fc from 'fast-check';
import type { CoverageColumn } from '../../../src/core/exam/coverage-matrix';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { isColumnOf } from '../../../src/core/checks/covering';
import { mistypedExams } from '../../../src/core/checks/mistyped-exam';
import { bookOf, soundExams } from './sound-book';

const code = fc.stringMatching(/^(PVB|PBV|KEX|CGI|P)-?[1-3OIl]{0,2}$/);

const book: fc.Arbitrary<ExamBook> = fc.record({ codes: fc.array(code), headers: fc.array(code) }).map((given) => {
  const [exam] = soundExams;
  if (exam === undefined) throw new Error('the sound book has exams');
  const planned = bookOf(given.codes.map((each, index) => ({ ...exam, id: `e${index}`, code: each })));
  const columns = given.headers.map((header, index): CoverageColumn => {
    return { examId: null, header, place: { sheet: 'Dekking', cell: `${'DEFGHIJKLM'[index] ?? 'Z'}3` }, marks: [] };
  });
  return { ...planned, coverage: { ...planned.coverage, columns } };
});

test('a column and an exam are taken for one only where both lack the other, each in one pair', () => {
  fc.assert(
    fc.property(book, (given) => {
      const pairs = mistypedExams(given);
      expect(new Set(pairs.map(({ column }) => column)).size).toBe(pairs.length);
      expect(new Set(pairs.map(({ planned }) => planned)).size).toBe(pairs.length);
      for (const { column, planned } of pairs) {
        expect(given.exams.some(({ exam }) => isColumnOf(column, exam))).toBe(false);
        expect(given.coverage.columns.some((other) => isColumnOf(other, planned.exam))).toBe(false);
      }
    }),
  );
});

test('the order in which columns and exams stand does not matter', () => {
  const named = (given: ExamBook) =>
    mistypedExams(given)
      .map(({ column, planned, isSafe }) => `${column.header} ${planned.exam.code} ${isSafe}`)
      .sort();
  fc.assert(
    fc.property(book, (given) => {
      const columns = [...given.coverage.columns].reverse();
      const turned = { ...given, exams: [...given.exams].reverse(), coverage: { ...given.coverage, columns } };
      expect(named(turned)).toEqual(named(given));
    }),
  );
});
