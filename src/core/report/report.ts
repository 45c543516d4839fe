import type { SettingDeviation } from '../checks/deviating-settings';
import type { Finding } from '../checks/rule';
import type { CandidateReport } from './candidate-report';
import type { CompetencyLine } from './competency-map';
import type { CoverageMap } from './coverage-map';
import type { ExamResults } from './exam-results';
import type { FormerCandidates } from './former-candidates';
import type { ReportGap } from './gaps';
import type { InstrumentReport } from './instruments';
import type { QualificationReport } from './qualification';
import type { ReportSummary } from './summary';

/** How a report is made. */
export interface ReportWishes {
  /** YYYY-MM-DD */
  readonly on: string;
  /** Who makes it, as they say; null = nobody said. */
  readonly by: string | null;
  /** Of the program: "0.1.0". */
  readonly programVersion: string;
  /**
   * With names of candidates, and of assessors with their results. Without (the default wherever names are not needed)
   * candidates go by their number and assessors by a letter. Who approved, built or accepted something is always named:
   * that is what they answer for. Source: domain.md, "Attempts, exemptions, adoption", privacy (AVG).
   */
  readonly names: boolean;
  /** With a part for each candidate. */
  readonly candidates: boolean;
}

/** The committee's report as data, without words and without layout. */
export interface Report {
  readonly made: ReportWishes;
  readonly summary: ReportSummary;
  readonly qualification: QualificationReport;
  /** The instruments of the plan, in its order, withdrawn ones too. */
  readonly instruments: readonly InstrumentReport[];
  readonly coverage: CoverageMap;
  readonly competencies: readonly CompetencyLine[];
  /** As the checks give them: worst first, accepted ones with their reason. */
  readonly findings: readonly Finding[];
  readonly deviations: readonly SettingDeviation[];
  /** What candidates came to, by exam of the plan; exams without a single sitting too. */
  readonly results: readonly ExamResults[];
  /** Null = not asked for. */
  readonly candidates: readonly CandidateReport[] | null;
  /** What is left of candidates whose data were removed; null = nobody's were. */
  readonly former: FormerCandidates | null;
  /** What is not there, and therefore not in the report. */
  readonly gaps: readonly ReportGap[];
}
