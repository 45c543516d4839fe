import type { CoverageColumn } from '../exam/coverage-matrix';
import type { ExamBook } from '../exam/exam-book';
import type { PlannedExam } from '../exam/planned-exam';
import { meantCode, signs } from '../exam/mistyped-code';
import { sameCode } from '../framework/same-code';
import { isColumnOf } from './covering';

/** A column of the matrix without an exam, and an exam of the plan without a column, that are most likely one exam. */
export interface MistypedExam {
  readonly column: CoverageColumn;
  readonly planned: PlannedExam;
  /** The column may be given the code of the plan: it was typed, and only letters differ. */
  readonly isSafe: boolean;
}

/**
 * Codes that differ by a typing error: each is the only one so near to the other. A code with another number is asked
 * about and never changed, as PVB2 and PVB3 are two exams more often than one. Source: practice.
 */
export function mistypedExams({ exams, coverage }: Pick<ExamBook, 'exams' | 'coverage'>): readonly MistypedExam[] {
  const columns = coverage.columns.filter(
    (column) =>
      column.header.trim() !== '' &&
      !exams.some(({ exam }) => isColumnOf(column, exam) || sameCode(exam.name, column.header)),
  );
  const without = exams.filter(
    ({ exam }) => exam.code.trim() !== '' && !coverage.columns.some((column) => isColumnOf(column, exam)),
  );
  const headers = columns.map(({ header }) => header);
  const codes = without.map(({ exam }) => exam.code);
  return columns.flatMap((column): readonly MistypedExam[] => {
    const code = nearTo(column.header, codes);
    const [planned, ...others] = without.filter(({ exam }) => exam.code === code);
    if (planned === undefined || others.length > 0 || sameCode(planned.exam.code, column.header)) return [];
    if (nearTo(planned.exam.code, headers) !== column.header) return [];
    if (headers.filter((header) => sameCode(header, column.header)).length > 1) return [];
    const isSafe = column.examId === null && digits(planned.exam.code) === digits(column.header);
    return [{ column, planned, isSafe }];
  });
}

/** In a code of two signs one other sign is half of it, and says nothing. */
function nearTo(typed: string, known: readonly string[]): string | null {
  const length = signs(typed).length;
  const meant = meantCode(typed, known, length > 5 ? 2 : 1);
  if (meant === null || signs(meant) === signs(typed)) return meant;
  return Math.min(length, signs(meant).length) < 3 ? null : meant;
}

function digits(code: string): string {
  return signs(code).replace(/\D/g, '');
}
