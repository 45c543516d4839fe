import type { ExamBook } from '../../core/exam/exam-book';

/** Codes of the approved exams whose forms have levels: nothing is filled in there, and people must hear so. */
export function approvedForms({ exams, forms }: ExamBook): readonly string[] {
  const withLevels = new Set(forms.flatMap(({ examId, levels }) => (levels.length > 0 ? [examId] : [])));
  return exams.flatMap(({ exam }) => (exam.status === 'approved' && withLevels.has(exam.id) ? [exam.code] : []));
}
