import { earlierCohortPrefix as prefix, isEarlierCohort } from '../../../core/exam/earlier-cohort';
import type { AssessmentForm } from '../../../core/exam/assessment-form';

/** Tells the form of an earlier cohort apart from the exam's own, and from those for a candidate (SheetRole). */
export function earlierCopy(examId: string, there: readonly AssessmentForm[]): string {
  const known = there.flatMap(({ examId: id, copy }) => (id === examId && isEarlierCopy(copy) ? [numberOf(copy)] : []));
  return `${prefix}${Math.max(0, ...known) + 1}`;
}

/** Whether a form is one of an earlier cohort: it stays as it is, whatever becomes of dossier and plan. */
export function isEarlierCopy(copy: string | null): copy is string {
  return isEarlierCohort({ copy });
}

function numberOf(copy: string): number {
  return Number(copy.slice(prefix.length)) || 0;
}
