import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { CohortSummary } from '../workbook/plan/cohort/plan-new-cohort';
import type { Language } from './language';
import { packOf } from './pack-of';

export type CohortDiagnosticCode = 'cohort/no-plan' | 'cohort/no-name';

/** What is said of a new cohort that begins with last year's plan, on the command line and in the pane. */
export interface CohortTexts {
  /** What comes along, a line each. */
  readonly along: (summary: CohortSummary) => readonly string[];
  /** What stays in last year's workbook, a line each. */
  readonly stays: (summary: CohortSummary) => readonly string[];
  readonly alongTitle: string;
  readonly staysTitle: string;
  /** Said by the command line. */
  readonly made: (file: string, cohort: string) => string;
  readonly diagnostics: Readonly<Record<CohortDiagnosticCode, (data: DiagnosticData) => string>>;
}

export function cohortTextsOf(language: Language): CohortTexts {
  return packOf(language).cohort;
}
