import type { DossierSource } from '../framework/corrections/dossier-source';
import type { Framework } from '../framework/framework';
import type { LanguageCode } from '../language-code';
import type { AcceptedFinding } from './accepted-finding';
import type { InstrumentEvent } from './approval/instrument-event';
import type { AssessmentForm } from './assessment-form';
import type { Candidate } from './candidates/candidate';
import type { RequirementsMet } from './candidates/requirements-met';
import type { CellPlace } from './cell-place';
import type { Collected, RecordedResult, Register } from './collect/collected';
import type { CoverageMatrix } from './coverage-matrix';
import type { DiplomaEntries } from './diploma/diploma-record';
import type { Settings } from './exam-plan';
import type { IssuedForm } from './issued-form';
import type { PlannedExam } from './planned-exam';
import type { KeptStatistics } from './retention/statistic';

/** The model read back from a workbook: what the sheets say now. */
export interface ExamBook {
  readonly role: 'plan' | 'form';
  /** What a form that was handed out knows about itself; null in a workbook with a plan. */
  readonly issued: IssuedForm | null;
  /** Language of the sheets, chosen when the first were made; every later one is in it, whatever the pane speaks. */
  readonly language: LanguageCode;
  readonly formatVersion: number;
  /** The qualification: the chosen profile's items only (chooseProfile applied). */
  readonly framework: Framework;
  /** Code of the chosen profile; null when the document has none. */
  readonly profile: string | null;
  /** What the cohort is called that the workbook is for; null or absent = nobody said. */
  readonly cohort?: string | null;
  /** Codes of items of the other profiles: known, but foreign here. */
  readonly foreignCodes: readonly { readonly code: string; readonly profiles: readonly string[] }[];
  /** Import diagnostics of severity warning or error that nobody has dealt with. */
  readonly openImportWarnings: number;
  /** The title above the dossier: where to point when something is wrong with the document as a whole. */
  readonly dossierTitle?: CellPlace | null;
  /** The document the dossier was read from, and what people put right in it; null or absent in older workbooks. */
  readonly dossierSource?: DossierSource | null;
  readonly settings: Settings;
  /** Rows of Examenplan in sheet order. `exam.covers` is filled from the matrix. */
  readonly exams: readonly PlannedExam[];
  readonly coverage: CoverageMatrix;
  /** The exams' own forms: one for each exam that has one. */
  readonly forms: readonly AssessmentForm[];
  /** Copies of these for candidates, filled in or to be filled in, and the filled or approved forms of an earlier cohort. */
  readonly candidateForms: readonly AssessmentForm[];
  /** Of the sheet Kandidaten, each number once; none where there is no such sheet. */
  readonly candidates: readonly Candidate[];
  /** Where the crebo of each stands on the sheet Kandidaten, by keyOfNumber. */
  readonly creboCells?: ReadonlyMap<string, CellPlace>;
  /** Candidates of whom that sheet says that they meet the requirements, in its order. */
  readonly requirementsMet?: readonly RequirementsMet[];
  /** What is entered on the sheet with the requirements for the diploma; null or absent = there is no such sheet. */
  readonly diploma?: DiplomaEntries | null;
  /** What stays of candidates whose data were removed; left out = nobody's were. */
  readonly statistics?: KeptStatistics;
  /** What forms that were handed out came back with. */
  readonly collected: Collected;
  /** What people keep about results: status, date, adoption, exemptions. */
  readonly register: Register;
  /** What happened to the instruments (approved, put right, withdrawn, renewed), oldest first. */
  readonly instrumentHistory: readonly InstrumentEvent[];
  /** Where collected ratings stand: A1 cells by field, by sittingKey; null = nothing is collected. */
  readonly ratingCells: {
    readonly sheet: string;
    readonly bySitting: ReadonlyMap<string, Readonly<Record<string, string>>>;
  } | null;
  /** Where the register says that a result is adopted: A1 cells by registerKey; null = there is no register. */
  readonly registerCells: {
    readonly sheet: string;
    readonly byPart: ReadonlyMap<string, string>;
    /** What it says each core task came to, by registerKey. */
    readonly recorded?: ReadonlyMap<string, RecordedResult>;
    /** Letters of the column with the days of the exams; left out where the sheet lost it. */
    readonly dateColumn?: string;
    /** The same of what became of each attempt. */
    readonly statusColumn?: string;
  } | null;
  /** Where each of register.exemptions stands, in their order. */
  readonly exemptionCells: readonly CellPlace[];
  /** Mappings of other documents used here (certificates, learning units): none yet in a plain plan. */
  readonly acceptedFindings: readonly AcceptedFinding[];
  /** Names of the sheets that play a part, by key. */
  readonly sheets: {
    readonly dossier: string;
    readonly plan: string;
    readonly coverage: string;
    readonly findings: string | null;
    readonly candidates: string | null;
    /** Left out = none, as in a book that was not read from a workbook. */
    readonly report?: string | null;
    /** What happened to the instruments. */
    readonly approvals?: string | null;
    readonly exemptions?: string | null;
  };
}
