import type { CohortSummary, PlannedCohort } from '../../workbook/plan/cohort/plan-new-cohort';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { TaskOptions } from '../session/use-cases';

/** A file that somebody chose. */
export interface LastYearFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Last year's workbook as it was looked at. */
export interface LastYearSeen {
  readonly fileName: string;
  readonly summary: CohortSummary;
}

export interface CohortBegun {
  readonly cohort: string;
  /** Names of the sheets to go on with: plan, matrix and forms. */
  readonly sheets: readonly string[];
}

/** What is asked of whoever reads last year's workbook. */
export interface CohortRequest {
  readonly bytes: Uint8Array;
  readonly cohort: string;
  /** The workbook that the new cohort's comes into; null = it is only looked at. */
  readonly existing: WorkbookSnapshot | null;
}

/** What beginning with last year's workbook needs of the world; where from is the composition root's business. */
export interface CohortFiles {
  /** Plans it where it holds up nobody (cohortFrom). Rejects with workbook/cancelled when the signal says stop. */
  readonly plan: (request: CohortRequest, signal: AbortSignal) => Promise<PlannedCohort>;
}

/** What the pane can have done about a new cohort. It rejects with a Refusal; a write happens whole or not at all. */
export interface CohortUseCases {
  readonly look: (file: LastYearFile, options: TaskOptions) => Promise<LastYearSeen>;
  readonly begin: (file: LastYearFile, cohort: string, options: TaskOptions) => Promise<CohortBegun>;
}
