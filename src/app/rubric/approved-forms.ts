import { isFixed } from '../../core/exam/approval/fixed-instrument';
import type { ExamBook } from '../../core/exam/exam-book';

/** Codes of the approved exams whose forms have levels: nothing is filled in there, and people must hear so. */
export function approvedForms(book: ExamBook): readonly string[] {
  const { exams, forms } = book;
  const withLevels = new Set(forms.flatMap(({ examId, levels }) => (levels.length > 0 ? [examId] : [])));
  return exams.flatMap(({ exam }) => (isFixed(book, exam) && withLevels.has(exam.id) ? [exam.code] : []));
}
