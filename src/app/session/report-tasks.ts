import type { ReportGlance } from '../report/report-use-cases';
import { idle } from './work';

/** The pieces of work about the report, with what each gives. */
export interface ReportTasks {
  /** What will be in it. */
  readonly surveying: ReportGlance;
  /** Name of the sheet Rapport. */
  readonly compiling: string;
  /** Name of the file that was saved. */
  readonly delivering: string;
}

export const noReportWork = { surveying: idle, compiling: idle, delivering: idle } as const;

/** How somebody wants the report; kept while the pane is open, so that the second report is one press. */
export interface ReportState {
  /** Who makes it; null = nobody said yet, so that the name to begin with is shown. */
  readonly by: string | null;
  /** The day as it was typed; null = today. */
  readonly on: string | null;
  readonly names: boolean;
  readonly candidates: boolean;
}

export const noReportWishes: ReportState = { by: null, on: null, names: false, candidates: false };
