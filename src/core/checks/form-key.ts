import type { AssessmentForm } from '../exam/assessment-form';

/** Names a form in the subject of a finding: sheets are renamed, exam, candidate and attempt stay. */
export function formKey({ examId, candidate, attempt }: AssessmentForm): string {
  return [examId, candidate?.number, attempt].filter((part) => part !== null && part !== undefined).join('/');
}
