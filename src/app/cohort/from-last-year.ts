import { Refusal } from '../../core/diagnostics/diagnostic';
import type { PlannedCohort } from '../../workbook/plan/cohort/plan-new-cohort';
import { planNewCohort } from '../../workbook/plan/cohort/plan-new-cohort';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { openPlanBook } from '../open-book';

/**
 * The workbook of a new cohort, planned from last year's, of whatever format that is. Nothing of last year's changes.
 * @param last as it was read from its file. @param existing the workbook it goes into.
 * @throws Refusal book/…, cohort/no-plan, and as planNewCohort
 */
export function cohortFrom(last: WorkbookSnapshot, cohort: string, existing: WorkbookSnapshot | null): PlannedCohort {
  const { value: book } = openPlanBook(last);
  if (book.sheets.plan === '') throw new Refusal({ code: 'cohort/no-plan', severity: 'error', data: {} });
  return planNewCohort({ book, snapshot: last }, cohort, existing);
}
