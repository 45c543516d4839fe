import type { Filling } from '../app/rubric/filling';
import type { LeftReason } from '../core/exam/descriptors/left-reason';
import type { StepFacts, StepStatus, NextAction } from '../app/session/steps';
import type { FindingKind } from '../app/session/finding-filter';
import type { FindingCounts } from '../app/session/findings';
import type { Claim } from '../core/checks/claim';
import type { StepId, TaskId } from '../app/session/state';
import type { RuleSource } from '../core/checks/rule';
import type { Severity } from '../core/diagnostics/diagnostic';
import type { ExamForm, InstrumentStatus } from '../core/exam/exam-plan';
import type { FrameworkKind, ItemType } from '../core/framework/framework';
import type { BankPaneTexts } from './bank-pane-texts';
import type { CandidatePaneTexts } from './candidate-pane-texts';
import type { AdoptPaneTexts } from './adopt-pane-texts';
import type { CohortPaneTexts } from './cohort-pane-texts';
import type { CollectPaneTexts } from './collect-pane-texts';
import type { ExemptPaneTexts } from './exempt-pane-texts';
import type { FurtherPaneTexts } from './further-pane-texts';
import type { RetentionPaneTexts } from './retention-pane-texts';
import type { MigrationPaneTexts } from './migration-pane-texts';
import type { LastStepTexts } from './last-step-texts';
import type { ReportPaneTexts } from './report-pane-texts';

/** A task that takes long enough to show. */
export type ShownTask = Exclude<TaskId, 'revealing' | 'checking' | 'proposing' | 'surveying'>;

/** Every sentence of the task pane in one language. Functions fill in numbers and names. */
export interface PaneTexts {
  readonly name: string;
  readonly tagline: string;
  readonly language: { readonly label: string };
  readonly header: {
    readonly label: string;
    readonly noDossier: string;
    readonly unreadable: string;
    readonly untitled: string;
    readonly profile: (code: string, title: string | null) => string;
    readonly crebo: (code: string) => string;
    readonly cohort: (cohort: string) => string;
    /** The number of the document itself, which is no profile's crebo. */
    readonly dossier: (code: string) => string;
    readonly certificate: (code: string) => string;
    readonly level: (level: number) => string;
    /** How far the workbook is, in the fewest words. */
    readonly glance: {
      readonly exams: (count: number) => string;
      /** @param missing exams without a form. */
      readonly forms: (count: number, missing: number) => string;
      readonly found: (counts: FindingCounts) => string;
    };
    /** Where the pane is in another language than the sheets. @param language its own name of it. */
    readonly sheetsIn: (language: string) => string;
  };
  readonly home: {
    readonly title: string;
    readonly welcome: string;
    readonly next: Readonly<Record<NextAction, (count: number) => string>>;
    readonly open: (step: string) => string;
  };
  readonly back: string;
  /** From a screen within a step. */
  readonly backOne: string;
  readonly steps: Readonly<Record<StepId, { readonly title: string; readonly purpose: string }>>;
  readonly stepStatus: Readonly<Record<StepStatus, string>>;
  readonly facts: (facts: StepFacts) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** What a finding claims. */
  readonly claim: Readonly<Record<Claim, string>>;
  readonly errorCount: (count: number) => string;
  readonly items: Readonly<Record<ItemType, (count: number) => string>>;
  readonly examForms: Readonly<Record<ExamForm, string>>;
  /** This Excel cannot save files from a pane. */
  readonly noFiles: string;
  readonly busy: {
    readonly doing: Readonly<Record<ShownTask, string>>;
    readonly howFar: (done: number, total: number) => string;
    readonly cancel: string;
    readonly stopping: string;
  };
  readonly failed: {
    readonly title: string;
    readonly cancelled: string;
    readonly nothingChanged: string;
    readonly retry: string;
    readonly close: string;
    /** An error of ours; `message` is for who reports it. */
    readonly unexpected: (message: string) => string;
  };
  readonly sheet: {
    /** Name of a link that shows a sheet. */
    readonly open: (sheet: string) => string;
    readonly cell: (sheet: string, cell: string) => string;
    readonly goTo: (sheet: string, cell: string) => string;
  };
  readonly dossier: DossierTexts;
  readonly exams: ExamsTexts;
  readonly forms: FormsTexts;
  readonly candidates: CandidatePaneTexts;
  readonly bank: BankPaneTexts;
  readonly collect: CollectPaneTexts;
  readonly adopt: AdoptPaneTexts;
  readonly retention: RetentionPaneTexts;
  readonly cohort: CohortPaneTexts;
  readonly migration: MigrationPaneTexts;
  readonly lastStep: LastStepTexts;
  readonly exempt: ExemptPaneTexts;
  readonly further: FurtherPaneTexts;
  readonly checks: ChecksTexts;
  readonly report: ReportPaneTexts;
  readonly outside: OutsideTexts;
}

export interface DossierTexts {
  readonly dropHere: string;
  readonly chooseFile: string;
  readonly takeSample: string;
  readonly or: string;
  readonly paste: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly readPasted: string;
  /** What a pasted document is called where a file would have a name. */
  readonly pastedName: string;
  readonly kinds: string;
  readonly privacy: string;
  readonly ownWorkbook: string;
  readonly oneFile: string;
  readonly found: string;
  readonly otherFile: string;
  readonly validUntil: (date: string) => string;
  readonly workedOut: (done: number, total: number) => string;
  readonly allWorkedOut: string;
  readonly profileLabel: string;
  readonly profileHint: string;
  readonly profileNeeded: string;
  readonly profileOption: (code: string, title: string | null, level: number | null) => string;
  readonly remarks: string;
  readonly noRemarks: string;
  readonly line: (line: number) => string;
  /** @param rest how many are not shown yet; `count` of them come now. */
  readonly more: (count: number, rest: number) => string;
  readonly sheetsLanguage: string;
  readonly sheetsLanguageHint: string;
  /** Of a workbook that has sheets. @param language its own name of it. */
  readonly sheetsIn: (language: string) => string;
  readonly place: string;
  readonly placed: string;
  readonly inWorkbook: string;
  readonly anotherDossier: string;
  /** The way from the dossier in the workbook back to what was read. */
  readonly correctPlaced: string;
  /** Where what was read is not at hand. */
  readonly howToCorrect: (fileName: string | null) => string;
  /** Screens within the step, once a document was read. */
  readonly views: Readonly<Record<'items' | 'item' | 'place' | 'about' | 'corrections', string>>;
  /** Reads another document beside the dossier of the workbook. */
  readonly newer: string;
  readonly newerHint: string;
  readonly replace: string;
  readonly replaced: string;
  /** Another dossier than that of the workbook is replaced only once somebody says so. */
  readonly confirm: string;
  /** Puts a document away that was only compared. */
  readonly keep: string;
  readonly keepCorrections: string;
  readonly correctionsKept: string;
  readonly toExams: string;
}

export interface ExamsTexts {
  /** @param together whether one exam covers all units, instead of each its own. */
  readonly proposal: (kind: FrameworkKind, together: boolean) => string;
  readonly formLabel: (code: string) => string;
  readonly covers: (units: readonly string[], subUnits: number, kind: FrameworkKind) => string;
  readonly coversNothing: string;
  /** The plan has no rows. */
  readonly none: string;
  readonly make: (count: number) => string;
  readonly made: (count: number) => string;
  readonly inWorkbook: string;
  readonly changeInSheets: string;
  readonly toForms: string;
}

export interface FormsTexts {
  readonly toMake: (count: number) => string;
  readonly whatIsOnIt: (kind: FrameworkKind) => string;
  readonly make: (count: number) => string;
  readonly made: (count: number) => string;
  readonly updated: (sheets: readonly string[]) => string;
  readonly kept: (count: number) => string;
  /** Makes out-of-date forms anew. */
  readonly renew: string;
  readonly inWorkbook: (forms: number, rows: number) => string;
  readonly rows: (count: number) => string;
  readonly without: (code: string) => string;
  /** A form that no longer fits the plan. */
  readonly outdated: string;
  /** The way to the rows of one form. */
  readonly editRows: string;
  readonly editRowsOf: (sheet: string) => string;
  readonly unsavedRows: (edits: number) => string;
  /** The way to the approval of one form, and how that stands. */
  readonly approval: string;
  readonly approvalOf: (sheet: string) => string;
  readonly standing: (status: InstrumentStatus, version: string) => string;
  readonly levels: LevelTexts;
  /** The way to the checks, with the number of errors there. */
  readonly toChecks: (errors: number) => string;
}

/** About the descriptors per level on the rows of forms. */
export interface LevelTexts {
  readonly title: string;
  readonly described: (described: number, rows: number) => string;
  readonly proposed: (rows: number) => string;
  readonly propose: string;
  readonly accept: string;
  readonly drop: string;
  readonly done: Readonly<Record<Filling, (rows: number) => string>>;
  /** Heading above the rows for which nothing was proposed. */
  readonly left: (rows: number) => string;
  readonly reasons: Readonly<Record<LeftReason, string>>;
}

export interface ChecksTexts {
  readonly checking: string;
  readonly checkedAt: (time: string) => string;
  readonly again: string;
  readonly covered: string;
  /** @param hasSubUnits whether the document has sub-units; units alone otherwise. */
  readonly coveredText: (kind: FrameworkKind, hasSubUnits: boolean) => string;
  readonly nothingOpen: string;
  /** What was looked at, where nothing is open. */
  readonly looked: (rules: number, forms: number, candidates: number, date: string) => string;
  /** What has to be there before there is anything to check. */
  readonly empty: { readonly dossier: string; readonly exams: string };
  readonly summary: (counts: FindingCounts, accepted: number) => string;
  readonly why: string;
  readonly fix: string;
  readonly source: (source: RuleSource, date: string) => string;
  /** Over findings that the rule cannot see: its name alone would claim them. */
  readonly perhaps: (title: string) => string;
  readonly accepted: (by: string, reason: string, date: string) => string;
  readonly acceptedCount: (count: number) => string;
  /** Said above findings when none of them is an error. */
  readonly noErrors: string;
  readonly noPlace: string;
  /** Shows the cell of the first finding that stops an exam. */
  readonly firstError: string;
  readonly write: string;
  readonly written: (sheet: string) => string;
  readonly findings: (count: number) => string;
  /** Opens what can be done about one finding: what Dekkend can repair, and what can be accepted only. */
  readonly handle: { readonly repair: string; readonly accept: string };
  readonly close: string;
  readonly repair: {
    readonly title: string;
    readonly act: string;
    readonly all: (count: number) => string;
    /** The same, over all checks. */
    readonly everything: (count: number) => string;
    /** One thing that will be done, several times. */
    readonly times: (offer: string, count: number) => string;
    /** Why the rest was not repaired. */
    readonly stopped: (sentence: string) => string;
    /** @param count of the `all` findings of a rule that Dekkend can repair; at least one. */
    readonly can: (count: number, all: number) => string;
    readonly undo: string;
    readonly undone: string;
    /** Said before what stays. */
    readonly undoneInPart: string;
    /** What stays on a sheet, and why. @param cells that somebody changed; none = it belongs to another sheet. */
    readonly kept: (sheet: string, cells: readonly string[], isWhole: boolean) => string;
    readonly canUndo: string;
  };
  readonly accept: {
    readonly title: string;
    /** Said where an error is accepted. */
    readonly meaning: string;
    readonly by: string;
    readonly reason: string;
    readonly reasonHint: string;
    /** @param others how many more of the rule there are. */
    readonly others: (others: number) => string;
    readonly act: (count: number) => string;
    /** Told at the place of findings that were accepted, and once it was taken back. */
    readonly done: (count: number, by: string) => string;
    readonly undo: string;
    readonly undone: (count: number) => string;
    readonly withdraw: string;
    readonly withdrawThis: (sentence: string) => string;
  };
  readonly filter: {
    readonly label: string;
    readonly severity: string;
    readonly all: string;
    readonly search: string;
    readonly more: string;
    readonly sheet: string;
    readonly allSheets: string;
    /** What is to be done about a finding: its state, not its rule. */
    readonly kind: string;
    readonly allKinds: string;
    readonly kinds: Readonly<Record<FindingKind, string>>;
    readonly choice: (name: string, count: number) => string;
    readonly shown: (shown: number, all: number) => string;
    /** @param text that was searched, "" = none. @param isNarrow whether more was chosen than words. */
    readonly none: (text: string, isNarrow: boolean) => string;
    readonly showAll: string;
  };
  /** Told to a screen reader when the finding that had the focus is no more. */
  readonly said: {
    readonly gone: string;
    readonly next: string;
    readonly last: string;
  };
}

/** The page that somebody sees who opens the add-in's address outside Excel. */
export interface OutsideTexts {
  readonly title: string;
  readonly what: string;
  readonly does: readonly string[];
  readonly howTitle: string;
  readonly desktop: string;
  readonly web: string;
  readonly inExcel: string;
  readonly privacy: string;
  readonly noOffice: string;
}
