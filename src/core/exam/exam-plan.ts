import type { Scale } from './scale';

/** proeve van bekwaamheid, praktijkexamen, criteriumgericht interview, portfolio, kennisexamen, vaardigheidstoets. */
export type ExamForm =
  'proeve-van-bekwaamheid' | 'praktijkexamen' | 'cgi' | 'portfolio' | 'kennisexamen' | 'vaardigheidstoets' | 'overig';

export const examForms: readonly ExamForm[] = [
  'proeve-van-bekwaamheid',
  'praktijkexamen',
  'cgi',
  'portfolio',
  'kennisexamen',
  'vaardigheidstoets',
  'overig',
];

/** Percent for every core task the exam covers, or per core task code; null = not given (equal). */
export type ExamWeight = number | Readonly<Record<string, number>> | null;

export type InstrumentStatus = 'draft' | 'approved' | 'withdrawn';

export interface Exam {
  /** Hidden and permanent: the workbook finds the exam by it, whatever its code becomes. [a-z0-9-], e.g. "e1". */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly form: ExamForm;
  /** Item ids of the sub-units (work processes), units without sub-units, and knowledge it covers. */
  readonly covers: readonly string[];
  readonly weight: ExamWeight;
  /** Percent 1–99; null = the committee has not filled it in. */
  readonly cutScore: number | null;
  readonly cutScoreReason: string | null;
  /** Number of assessors planned; null = settings.minimumAssessors. */
  readonly assessors: number | null;
  /** null = settings.scale. */
  readonly scale: Scale | null;
  /** Codes of core tasks this exam must cover; null = the core tasks of what it covers. */
  readonly requires: readonly string[] | null;
  /** Item ids of the rows that must pass. */
  readonly critical: readonly string[];
  /** Codes of work processes that must be examined whatever minimumShare says. */
  readonly essential: readonly string[];
  readonly instructions: string | null;
  readonly status: InstrumentStatus;
  /** "1.0" */
  readonly version: string;
  /** Who constructed the instrument. */
  readonly builtBy: string | null;
  readonly approvedBy: string | null;
  /** YYYY-MM-DD */
  readonly approvedOn: string | null;
}

/** Everything a school may decide differently; defaults in settings.ts, sources in domain.md. */
export interface Settings {
  readonly scale: Scale;
  /** Percent of a core task's work processes that must be examined; 100 = all. */
  readonly minimumShare: number;
  readonly minimumAssessors: number;
  /** One set of levels by all assessors, a column for each in one workbook, or a workbook for each. */
  readonly ratingMode: 'joint' | 'shared' | 'separate';
  /** A level for each criterion, or one for each work process with the criteria as evidence. */
  readonly scoring: 'criteria' | 'holistic';
  /** Codes of levels that need a motivation. */
  readonly motivationFor: readonly string[];
  /** Where a required motivation is asked: at the row, or once for all rows of a work process. */
  readonly motivationPer: 'row' | 'work-process';
  /** Percentage from which a part is good; null = (cut + 100) / 2. */
  readonly goodFrom: number | null;
  /** Largest share (0–100) of rows of a work process that may fail to pass; null = off. */
  readonly maxNonPassing: number | null;
  readonly resultAs: 'words' | 'mark' | 'both';
  /** Points, percentage and mark stay blank until the form is complete. */
  readonly hideResultsUntilComplete: boolean;
  /** Knowledge counts as assessed integrated in the practical exams. */
  readonly knowledgeIntegrated: boolean;
  /** Attempts a candidate has at an exam; null = no maximum. */
  readonly maximumAttempts: number | null;
  /** Which attempt at an exam counts: the best one or the latest. */
  readonly countingAttempt: 'highest' | 'last';
  /** What is done again in a resit: the whole exam, or only its failed core tasks or work processes. */
  readonly resitUnit: 'exam' | 'core-task' | 'work-process';
  /** An attempt for which the candidate did not appear is used up. */
  readonly absentUsesAttempt: boolean;
  /** Weighted kappa (0–1) below which assessors agree too little, if their agreement is below minimumAgreement as well. */
  readonly minimumKappa: number;
  /** Percentage of equal levels (0–100) below which they do, if their kappa is below minimumKappa as well. */
  readonly minimumAgreement: number;
  /** Months after the diploma, or after leaving, that data of a candidate are kept. */
  readonly retentionMonths: number;
  /** Severity of a rule where the school deviates from its default. */
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'info'>>;
}

export interface ExamPlan {
  readonly exams: readonly Exam[];
  readonly settings: Settings;
}
