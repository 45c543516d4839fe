import type { AttemptKind, AttemptStatus, Grade } from '../core/exam/results/attempt';
import type { CoreTaskResult } from '../core/exam/results/core-task-result';
import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { ReportGapCode } from '../core/report/gaps';
import type { ReportPart } from '../core/report/qualification';
import type { RowLevels } from '../core/report/row-levels';
import type { CoveredParts, ReportSummary } from '../core/report/summary';
import type { Noun } from './counted';
import type { Language } from './language';
import { packOf } from './pack-of';

/** Parts of the report that have a heading, in its order. */
export type ReportSection =
  | 'summary'
  | 'gaps'
  | 'qualification'
  | 'sources'
  | 'plan'
  | 'coverage'
  | 'competencies'
  | 'findings'
  | 'accepted'
  | 'instruments'
  | 'history'
  | 'deviations'
  | 'results'
  | 'candidates';

/** Headers of columns, and names before a value. */
export type ReportLabel =
  | 'title'
  | 'dossier'
  | 'crebo'
  | 'profile'
  | 'level'
  | 'validFrom'
  | 'validUntil'
  | 'part'
  | 'sheets'
  | 'document'
  | 'exam'
  | 'name'
  | 'form'
  | 'weight'
  | 'cutScore'
  | 'assessors'
  | 'scale'
  | 'status'
  | 'version'
  | 'onForms'
  | 'knowledge'
  | 'competency'
  | 'severity'
  | 'finding'
  | 'place'
  | 'fix'
  | 'acceptedBy'
  | 'acceptedOn'
  | 'reason'
  | 'approvedBy'
  | 'approvedOn'
  | 'builtBy'
  | 'route'
  | 'rows'
  | 'on'
  | 'what'
  | 'by'
  | 'before'
  | 'after'
  | 'mark'
  | 'candidates'
  | 'share'
  | 'outcome'
  | 'number'
  | 'topic'
  | 'points'
  | 'achieved'
  | 'percentage'
  | 'remark'
  | 'location'
  | 'pair'
  | 'candidate'
  | 'startDate'
  | 'cohort'
  | 'group'
  | 'attempt'
  | 'date'
  | 'motivation'
  | 'row'
  | 'ground'
  | 'requirement'
  | 'source'
  | 'why'
  | 'requirements'
  | 'examFile'
  | 'adopted'
  | 'levels'
  | 'sitting';

/** What the kind of document calls its parts. */
export interface ReportNouns {
  readonly unit: Noun;
  readonly subUnit: Noun;
  readonly row: Noun;
}

/** The words of the committee's report, whatever file it becomes. Dates are given as people write them. */
export interface ReportTexts {
  readonly title: string;
  readonly skip: string;
  /** Above the list of sections. */
  readonly contents: string;
  /** Name of the sheet, valid in Excel. */
  readonly sheetName: string;
  readonly date: (iso: string) => string;
  /** A number with the decimal mark of the language, with so many decimals at most. */
  readonly decimal: (value: number, digits: number) => string;
  readonly made: (date: string, by: string | null, version: string) => string;
  /** Whether people are named in it. */
  readonly privacy: Readonly<Record<'named' | 'numbered', string>>;
  readonly sections: Readonly<Record<ReportSection, string>>;
  /** Below a heading: how to read what follows. */
  readonly notes: Readonly<
    Record<
      'coverage' | 'competencies' | 'findings' | 'deviations' | 'results' | 'groups' | 'candidates' | 'sittings',
      string
    >
  >;
  readonly labels: Readonly<Record<ReportLabel, string>>;
  readonly parts: Readonly<Record<ReportPart, string>>;
  readonly corrections: (count: number) => string;
  readonly unknown: string;
  /** A list of which nothing is there. */
  readonly none: Readonly<
    Record<'exams' | 'findings' | 'accepted' | 'deviations' | 'results' | 'candidates' | 'sittings', string>
  >;
  /** Said before an answer that somebody should look at, where the sheet has a sign. */
  readonly attention: string;
  readonly questions: {
    readonly units: (noun: Noun) => string;
    readonly subUnits: (noun: Noun) => string;
    readonly instruments: string;
    readonly errors: string;
    readonly accepted: string;
    readonly results: string;
    readonly deviations: string;
    readonly complete: string;
  };
  readonly answered: {
    readonly covered: (parts: CoveredParts, noun: Noun) => string;
    readonly instruments: (counts: ReportSummary['instruments']) => string;
    readonly errors: (findings: ReportSummary['findings']) => string;
    readonly accepted: (findings: ReportSummary['findings']) => string;
    readonly results: (results: ReportSummary['results']) => string;
    readonly deviations: (count: number) => string;
    readonly gaps: (count: number) => string;
  };
  /** Each a whole sentence. */
  readonly gaps: Readonly<Record<ReportGapCode, (data: DiagnosticData) => string>>;
  readonly coverage: {
    /** "6 van 7" */
    readonly outOf: (some: number, all: number) => string;
    /** The exams in a table: "PVB1 tot en met PVB7" */
    readonly fromTo: (first: string, last: string) => string;
    /** How many rows of a form a fill stands for. */
    readonly rowsLegend: (from: number, to: number) => string;
    /** What the fills of a cell mean. */
    readonly legend: Readonly<Record<'full' | 'part' | 'covered' | 'none', string>>;
    readonly onlyKnowledge: string;
    readonly knowledgeIntegrated: string;
    readonly isCovered: string;
    readonly notCovered: string;
    readonly notAssessed: string;
    readonly notAssessedHere: string;
  };
  readonly plan: { readonly withdrawn: string; readonly weightOf: (unit: string, weight: number) => string };
  readonly instruments: {
    readonly noForm: string;
    readonly form: (rows: number, own: number, critical: number) => string;
    readonly notApproved: string;
    readonly changedSince: string;
    readonly noHistory: string;
  };
  readonly results: {
    readonly sittings: (candidates: number, sittings: Readonly<Record<AttemptStatus, number>>) => string;
    readonly further: (resits: number, remarks: number) => string;
    readonly adoption: (adopted: number, provisional: number) => string;
    readonly marksOf: (unit: string) => string;
    readonly marksNote: (n: number, mean: number | null, incomplete: number, exempt: number) => string;
    /** Says a chart to who does not see it. */
    readonly marksChart: (unit: string, counts: readonly number[]) => string;
    readonly outcomes: Readonly<Record<Grade, string>>;
    readonly levels: string;
    readonly levelsChart: (counts: readonly (readonly [string, number])[]) => string;
    readonly neverUsed: (levels: readonly string[]) => string;
    readonly remarks: Readonly<Record<NonNullable<RowLevels['remark']>, string>>;
    readonly topics: string;
    readonly agreement: string;
    readonly places: string;
    readonly pairs: string;
    readonly tooFew: string;
    readonly unnamed: string;
    readonly notOnForm: string;
    readonly nobody: string;
    readonly total: string;
  };
  readonly candidates: {
    readonly page: (number: string, name: string | null) => string;
    readonly coreTasks: string;
    readonly attempts: string;
    readonly exemptions: string;
    readonly attempt: (exam: string, number: number, kind: string) => string;
    readonly kinds: Readonly<Record<AttemptKind, string>>;
    readonly statuses: Readonly<Record<AttemptStatus, string>>;
    readonly states: Readonly<Record<CoreTaskResult['state'], string>>;
    readonly missing: Readonly<Record<NonNullable<CoreTaskResult['missing']>, string>>;
    readonly provisional: string;
    readonly adoptedOn: (on: string, by: string) => string;
    readonly judgedBy: (names: readonly string[]) => string;
    readonly noRows: string;
    /** Who gave which level, and why. @param assessor null = what assessors agreed. */
    readonly gave: (assessor: number | null, said: string) => string;
  };
  /** What the report is and is not. */
  readonly colophon: string;
  /** "bladzijde 2 van 7" on paper: what stands before the numbers, and between them. */
  readonly page: readonly [string, string];
  /** What the command line says when it is done. */
  readonly written: (file: string) => string;
}

export function reportTextsOf(language: Language): ReportTexts {
  return packOf(language).report;
}
