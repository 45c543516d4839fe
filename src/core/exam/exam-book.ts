import type { DiagnosticData } from '../diagnostics/diagnostic';
import type { DossierSource } from '../framework/corrections/dossier-source';
import type { Framework } from '../framework/framework';
import type { InstrumentEvent } from './approval/instrument-event';
import type { Candidate } from './candidates/candidate';
import type { RequirementsMet } from './candidates/requirements-met';
import type { Collected, RecordedResult, Register } from './collect/collected';
import type { DiplomaEntries } from './diploma/diploma-record';
import type { Exam, Settings } from './exam-plan';
import type { FormBasis } from './form-basis';
import type { FormRule } from './form-rules';
import type { IssuedForm } from './issued-form';
import type { KeptStatistics } from './retention/statistic';
import type { AttemptKind, AttemptStatus } from './results/attempt';
import type { RubricRow } from './rubric-row';

/** Where something stands, for a finding to point at and a person to jump to: sheet name and A1 cell. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** One row of the sheet Examenplan; a row typed in by hand has no hidden id: its `exam.id` is made from its code. */
export interface PlannedExam {
  readonly exam: Exam;
  readonly place: CellPlace;
  /** Cells of the row by field, where the sheet has them. */
  readonly cells: Readonly<Partial<Record<keyof Exam, CellPlace>>>;
  /** What a cell held when it could not be understood (e.g. cutScore "vijftig"): the field is then null. */
  readonly unreadable: Readonly<Partial<Record<keyof Exam, string>>>;
}

/** One row of the sheet Dekking. */
export interface CoverageRow {
  /** The code as it stands in the sheet; knowledge rows have none. */
  readonly code: string;
  /** The item it stands for; null when the code is in no part of the dossier that this workbook is for. */
  readonly itemId: string | null;
  readonly place: CellPlace;
  /** How a row is called that stayed when a newer version of the dossier left its item out. */
  readonly lapsed?: string;
}

/** A mark in the matrix: exam × row. */
export interface CoverageMark {
  readonly row: CoverageRow;
  readonly place: CellPlace;
}

/** One exam column of the sheet Dekking. */
export interface CoverageColumn {
  /** The id in the hidden row; null for a column somebody typed in by hand. */
  readonly examId: string | null;
  /** The code in its header as it stands in the sheet. */
  readonly header: string;
  readonly place: CellPlace;
  readonly marks: readonly CoverageMark[];
}

export interface CoverageMatrix {
  readonly sheet: string;
  /** The header over the codes: where to point when a row is gone (A1 holds a hidden marker). */
  readonly header: CellPlace;
  readonly rows: readonly CoverageRow[];
  readonly columns: readonly CoverageColumn[];
  /** Cells that say how far a row is covered and hold something else than a formula; left out = none. */
  readonly typedOver?: readonly TypedOver[];
  /** Cells where a mark may stand that hold something else, which covers nothing; left out = none. */
  readonly notMarks?: readonly NotAMark[];
}

/** What stands in a cell of the matrix and is no mark. */
export interface NotAMark {
  readonly row: CoverageRow;
  readonly place: CellPlace;
  /** What stands above the column. */
  readonly exam: string;
  readonly found: string;
  /** Whether it clearly says that the exam does not cover the row. */
  readonly denies: boolean;
}

/** A cell of the matrix that must hold a formula, and what stands there. */
export interface TypedOver {
  readonly row: CoverageRow;
  readonly place: CellPlace;
  /** "" when it was emptied. */
  readonly found: string;
}

/** What one assessor gave on one row. */
export interface Rating {
  /** 1-based. */
  readonly assessor: number;
  readonly cell: string;
  readonly motivationCell: string;
  /** As it stands in the cell, trimmed; null = empty. */
  readonly level: string | null;
  readonly motivation: string | null;
}

/** One rubric row as it stands on a form: what the committee decided, and what assessors filled in. */
export interface Criterion extends RubricRow {
  /** Code of the sub-unit (work process) it stands under. */
  readonly workProcess: string;
  readonly place: CellPlace;
  readonly ratings: readonly Rating[];
  /** Null on a form without agreed levels (a knowledge exam's, or one on which assessors rate together). */
  readonly agreedCell: string | null;
  readonly agreed: string | null;
  /** Why the agreed level is what it is. */
  readonly agreedMotivation: string | null;
  /** On the form of a re-mark: how the row was judged before, in words ("V / O, afgesproken V"); absent = it was not. */
  readonly earlier?: string;
}

/** A cell that must hold a live formula, and what it holds. */
export interface ResultCell {
  readonly place: CellPlace;
  /** Which result it is, e.g. "outcome", "mark", "coreTask:B1-K1". */
  readonly key: string;
  /** The formula that belongs there, without sheet-dependent parts, e.g. "=IF(…)". */
  readonly expected: string;
  /** What stands there now: a formula with "=", or a value as text; "" when empty. */
  readonly actual: string;
}

export interface FormCells {
  readonly points: string;
  readonly mark: string;
  readonly outcome: string;
  /** By core task code. */
  readonly coreTasks: Readonly<Record<string, string>>;
  /** By work process code. */
  readonly workProcesses: Readonly<Record<string, string>>;
}

/** What was achieved on one topic of a knowledge exam. */
export interface Achieved {
  /** Null = no number stands there. */
  readonly points: number | null;
  /** What stands there instead of a number. */
  readonly typed?: string;
  readonly remark: string | null;
}

/** One assessment form: a sheet. */
export interface AssessmentForm {
  readonly examId: string;
  /** Null = the exam's own form; else a copy of it for a candidate, or the form of an earlier cohort. */
  readonly copy: string | null;
  readonly sheet: string;
  /** The cell in whose row and column the keys of its columns and rows stand, "A1". */
  readonly corner: string;
  readonly candidate: { readonly number: string | null; readonly name: string | null } | null;
  readonly attempt: number | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly datePlace: CellPlace | null;
  /** Where it says what became of the attempt. */
  readonly statusPlace: CellPlace | null;
  readonly assessorNames: readonly (string | null)[];
  /** Where these names stand. */
  readonly assessorPlaces: readonly (CellPlace | null)[];
  /** "school", "werkplek"; as the form has it. */
  readonly roles: readonly (string | null)[];
  /** By assessor: whether the form is marked as handed in. */
  readonly handedIn: readonly boolean[];
  /** The same cells, with the number of the assessor each is for. */
  readonly handInCells: readonly { readonly assessor: number; readonly cell: string }[];
  /** First attempt, resit, re-mark, as the form has it. */
  readonly attemptKind: string | null;
  /** The same, understood; null = not said. */
  readonly kind: AttemptKind | null;
  /** Taken, absent, broken off, invalid, as the form has it; null = not said. */
  readonly sitting: string | null;
  /** The same, understood; null = not said. */
  readonly status: AttemptStatus | null;
  readonly instructions: string | null;
  readonly instructionsPlace: CellPlace | null;
  readonly title: CellPlace;
  /** Crebo of the qualification as its head has it; null or absent = none stands there. */
  readonly crebo?: string | null;
  /** What it was made of; null or absent = it was made before that was kept. */
  readonly basis?: FormBasis | null;
  readonly criteria: readonly Criterion[];
  /** Letters of the columns by what they hold ("weight", "level.1", "descriptor.2"). */
  readonly columns: Readonly<Record<string, string>>;
  /** Rules that it repeats in cells of its own, as they stand there. */
  readonly rules: readonly FormRule[];
  /** Codes of its levels, lowest first; none on a blueprint. */
  readonly levels: readonly string[];
  /** Of a blueprint: what is asked about each topic, by id of the row. */
  readonly questions: Readonly<
    Record<string, { readonly questions: number | null; readonly pointsEach: number | null }>
  >;
  /** Of a blueprint: what was achieved on each topic, by id of the row. */
  readonly achieved: Readonly<Record<string, Achieved>>;
  /** Remarks and irregularities, to the committee. */
  readonly remarks: string | null;
  /**
   * What else its head and foot say, by field, as it stands there: cohort, placement, time, adaptation, and by assessor
   * independent, signedBy, signature ("independent.1"); also what cannot be understood (dateTyped, statusTyped).
   */
  readonly about: Readonly<Record<string, string>>;
  readonly cells: FormCells;
  readonly resultCells: readonly ResultCell[];
}

/** The model read back from a workbook: what the sheets say now. */
export interface ExamBook {
  readonly role: 'plan' | 'form';
  /** What a form that was handed out knows about itself; null in a workbook with a plan. */
  readonly issued: IssuedForm | null;
  /** Language of the sheets, chosen when they were made. */
  readonly language: 'nl' | 'en';
  readonly formatVersion: number;
  /** The qualification: the chosen profile's items only (chooseProfile applied). */
  readonly framework: Framework;
  /** Code of the chosen profile; null when the document has none. */
  readonly profile: string | null;
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
  };
}

/** A finding that somebody accepted with a reason. */
export interface AcceptedFinding {
  readonly key: string;
  readonly by: string;
  readonly reason: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** What was found on that day; left out = it was accepted before that was kept, or typed on the sheet. */
  readonly as?: AcceptedAs;
}

/** What a finding said when somebody accepted it. */
export interface AcceptedAs {
  readonly verdict: 'unmet' | 'unclear';
  readonly reason?: string;
  readonly data: DiagnosticData;
}
