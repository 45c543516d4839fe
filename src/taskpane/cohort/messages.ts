import type { PlannedCohort } from '../../workbook/plan/cohort/plan-new-cohort';
import type { NoAnswer } from '../one-worker';

/** What the worker answers: what is planned, or why nothing is. */
export type CohortAnswer = { readonly kind: 'planned'; readonly cohort: PlannedCohort } | NoAnswer;
