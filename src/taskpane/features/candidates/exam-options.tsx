import type { Exam } from '../../../core/exam/exam-plan';

/** How an exam is called where it is chosen. */
export function examChoice({ code, name }: Pick<Exam, 'code' | 'name'>): string {
  return [code, name].filter(Boolean).join(' · ');
}

/** The exams to choose from, by id. */
export function ExamOptions({ exams }: { exams: readonly Pick<Exam, 'id' | 'code' | 'name'>[] }) {
  return (
    <>
      {exams.map((exam) => (
        <option key={exam.id} value={exam.id}>
          {examChoice(exam)}
        </option>
      ))}
    </>
  );
}
