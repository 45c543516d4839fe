import type { Exam } from './exam-plan';

/** What people call an exam of the plan: its code, else its name; its id when it is not in the plan any more. */
export function labelOf(
  examId: string,
  { exams }: { readonly exams: readonly { readonly exam: Pick<Exam, 'id' | 'code' | 'name'> }[] },
): string {
  const exam = exams.find((planned) => planned.exam.id === examId)?.exam;
  return exam?.code || (exam?.name ?? examId);
}
