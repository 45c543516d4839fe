import type { AssessmentForm } from './assessment-form';

/** No candidate's number becomes an id with two hyphens in a row (candidates/copy-id.ts). */
export const earlierCohortPrefix = 'earlier--';

/** Whether a form is one of an earlier cohort: it stays as it is, whatever becomes of dossier and plan. */
export function isEarlierCohort({ copy }: Pick<AssessmentForm, 'copy'>): boolean {
  return copy?.startsWith(earlierCohortPrefix) === true;
}
