import type { ExamBook } from '../../core/exam/exam-book';

/** What people call an exam: its code, else its name. */
export function labelOf(examId: string, { exams }: ExamBook): string {
  const exam = exams.find((planned) => planned.exam.id === examId)?.exam;
  return exam?.code || (exam?.name ?? examId);
}
