import { isPointsForm } from '../../core/exam/assess/points-form';
import { ratersOn } from '../../core/exam/assess/raters-on';
import type { AssessmentForm } from '../../core/exam/assessment-form';
import type { ExamBook } from '../../core/exam/exam-book';
import type { Exam } from '../../core/exam/exam-plan';
import type { AssessState } from './assess-state';

/** Whether levels or points are given on a form. */
export function isToAssess(form: AssessmentForm): boolean {
  return ratersOn(form).length > 0 || isPointsForm(form);
}

/** The form somebody is on, with its exam: the chosen one, else the first; those of candidates come first. */
export function chosenForm(
  { forms, candidateForms, exams }: ExamBook,
  state: Pick<AssessState, 'sheet'>,
): { readonly form: AssessmentForm; readonly exam: Exam } | null {
  const known = [...candidateForms, ...forms].filter(isToAssess);
  const form = known.find(({ sheet }) => sheet === state.sheet) ?? known[0];
  const exam = exams.find((planned) => planned.exam.id === form?.examId)?.exam;
  return form === undefined || exam === undefined ? null : { form, exam };
}
