import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { Finding, RuleSource } from '../../core/checks/rule';
import type { CellPlace } from '../../core/exam/cell-place';
import type { ExamBook } from '../../core/exam/exam-book';
import type { ExamPlan } from '../../core/exam/exam-plan';
import type { Correction } from '../../core/framework/corrections/correction';
import type { DocumentMark } from '../../core/framework/corrections/dossier-source';
import type { Framework } from '../../core/framework/framework';
import type { FrameworkDifference } from '../../core/framework/versions/difference';
import type { KeptCell } from '../../workbook/plan/kept/kept-cell';
import type { LastStep, StepMark } from '../../workbook/plan/step/step-record';
import type { ShownLine } from '../../importers/source-lines';
import type { Language } from '../../language/language';
import type { AdoptUseCases } from '../adopt/adopt-use-cases';
import type { ApprovalUseCases } from '../approve/approval-use-cases';
import type { AssessUseCases } from './assess';
import type { BankUseCases } from '../bank/bank-use-cases';
import type { FindingUseCases, WordedRepair } from '../findings/finding-use-cases';
import type { CohortUseCases } from '../cohort/cohort-use-cases';
import type { CollectUseCases } from '../collect/collect-use-cases';
import type { CandidateUseCases } from '../candidates/candidate-use-cases';
import type { FormsRenewal } from '../forms/forms-renewal';
import type { KeptCorrections } from '../corrections/kept-corrections';
import type { BookMigrated } from '../migrate/migrate-book';
import type { Progress } from '../ports';
import type { RetentionUseCases } from '../retention/retention-use-cases';
import type { ReportUseCases } from '../report/report-use-cases';
import type { FilledForms, Filling } from '../rubric/filling';
import type { RowEditing, RowsSaved } from '../rubric/row-editing';
import type { ForeseenRenewal } from '../update/foresee-renewal';

export interface DossierFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Which of its dossiers to read, once somebody chose; left out = the first. */
  readonly choice?: DossierChoice;
}

/** The dossiers of a file with several (SBB XML), by number and title, and the one that is read. */
export interface DossierChoice {
  readonly chosen: string;
  readonly all: readonly string[];
}

/** A document that was read, and everything the reader has to say about it. */
export interface Reading {
  readonly fileName: string;
  readonly framework: Framework;
  readonly diagnostics: readonly Diagnostic[];
  /** The lines of the document, to show where something was read. */
  readonly source: readonly ShownLine[];
  /** Which document it is. */
  readonly document: DocumentMark;
  /** The dossiers of the file, where it has several. */
  readonly choice?: DossierChoice | null;
  /** What a person put right in it, in order (addCorrection); left out = nothing. */
  readonly corrections?: readonly Correction[];
  /** Corrections that the workbook had kept of it, or of another version, as they were taken over; null = none. */
  readonly kept?: KeptCorrections | null;
}

/** What came of putting a newer version of the dossier into a workbook. */
export interface DossierRenewed {
  readonly difference: FrameworkDifference;
  /** What people wrote and has no place any more: it went to a sheet of its own. */
  readonly moved: readonly KeptCell[];
  /** Names of the form sheets that no longer fit. */
  readonly outdatedForms: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The words of a finding in one language. */
export interface FindingWords {
  readonly title: string;
  readonly sentence: string;
  readonly why: string;
  readonly fix: string;
  /** What was wrong when somebody accepted it, where that was something else. */
  readonly before: string | null;
}

/** A finding together with its words, so that a change of language needs no new check. */
export interface WordedFinding {
  readonly finding: Finding;
  readonly source: RuleSource;
  readonly words: Readonly<Record<Language, FindingWords>>;
  /** What Dekkend can do about it; null when a person has to. */
  readonly repair: WordedRepair | null;
}

/** A workbook as it was read: the model, and what was odd about it. */
export interface OpenedWorkbook {
  /** null = none of ours: empty, or somebody's own workbook. */
  readonly book: ExamBook | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the form sheets that no longer fit the plan. */
  readonly outdatedForms: readonly string[];
  /** What bringing it up to date would change, where it is of an older format; null = it is of this version's. */
  readonly migration: readonly Diagnostic[] | null;
  /** The step that can be taken back; null = none. */
  readonly lastStep: LastStep | null;
}

/** What a reading of the workbook gives at once; which forms no longer fit takes longer to find out. */
export interface WorkbookReading extends Pick<OpenedWorkbook, 'book' | 'diagnostics' | 'migration' | 'lastStep'> {
  /** OpenedWorkbook.outdatedForms. @param isWanted asked now and then: no longer = null. */
  readonly findOutdated: (isWanted: () => boolean) => Promise<OpenedWorkbook['outdatedForms'] | null>;
}

/** How a piece of work tells how far it is, and hears that it should stop. */
export interface TaskOptions {
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** The step of a task that writes, under which it can be taken back; left out = it cannot. */
  readonly step?: StepMark;
}

/**
 * Everything the pane can have done. The composition root binds it to a workbook (and loads parsers and rules when they
 * are first needed); tests bind it to a fake. Each rejects with a Refusal when it cannot be done; a write happens whole
 * or not at all.
 */
export interface UseCases {
  /** The dossier that comes with the product, for somebody who has none at hand. */
  readonly fetchSample: () => Promise<DossierFile>;
  /** @param book of the workbook, whose corrections are taken over as far as they still hold; null = an empty one. */
  readonly readDossier: (file: DossierFile, book: ExamBook | null, options: TaskOptions) => Promise<Reading>;
  /** The model as the sheets have it now. Rejects when the workbook is ours but damaged, or made by a newer version. */
  readonly readWorkbook: () => Promise<WorkbookReading>;
  /** Brings a workbook of an older format up to date; null = there was nothing to do. Until then every other write rejects. */
  readonly migrate: (options: TaskOptions) => Promise<BookMigrated | null>;
  /** The corrections of the reading go with it. @param language of the sheets. */
  readonly writeDossier: (
    reading: Reading,
    profile: string | null,
    language: Language,
    options: TaskOptions,
  ) => Promise<void>;
  /**
   * What would change if the workbook took this document for its dossier; nothing is written.
   * @param profile somebody chose; null = the one the workbook is for. Rejects with update/other-kind, update/profile-gone.
   */
  readonly compareWithBook: (reading: Reading, book: ExamBook, profile: string | null) => Promise<ForeseenRenewal>;
  /**
   * Puts a newer version of the dossier into the workbook, with its corrections. Everything filled in stays.
   * @param profile of the document (BookComparison.profile). Rejects with update/other-kind.
   */
  readonly writeDossierAgain: (
    reading: Reading,
    profile: string | null,
    options: TaskOptions,
  ) => Promise<DossierRenewed>;
  readonly proposeExams: (book: ExamBook) => Promise<ExamPlan>;
  readonly writeExams: (plan: ExamPlan, options: TaskOptions) => Promise<void>;
  /**
   * Makes a form for every exam that has none, and anew where the plan changed and nothing is filled in yet. Where
   * something people wrote would move, nothing is written until they agree.
   * @param agreed what was shown before; null = nothing yet.
   */
  readonly writeForms: (agreed: FormsRenewal | null, options: TaskOptions) => Promise<FormsRenewal>;
  /** Proposes level descriptors on the rows of the forms, takes proposals over or takes them away. */
  readonly fillForms: (filling: Filling, options: TaskOptions) => Promise<FilledForms>;
  /** Writes edits of the rows of an exam's form, with what changed in the sheet meanwhile (planRowEdits). */
  readonly editRows: (examId: string, editing: RowEditing, options: TaskOptions) => Promise<RowsSaved>;
  readonly cohort: CohortUseCases;
  readonly approval: ApprovalUseCases;
  readonly assess: AssessUseCases;
  readonly candidates: CandidateUseCases;
  readonly bank: BankUseCases;
  readonly collect: CollectUseCases;
  readonly results: AdoptUseCases;
  readonly retention: RetentionUseCases;
  readonly findings: FindingUseCases;
  readonly report: ReportUseCases;
  readonly check: (book: ExamBook) => Promise<readonly WordedFinding[]>;
  /** Checks once more and writes the sheet with the findings; gives its name. */
  readonly writeFindings: (options: TaskOptions) => Promise<string>;
  /** Takes back what the last step wrote (LiveWorkbookPort.takeBack). */
  readonly takeBack: () => Promise<void>;
  /** Shows the cell and selects it. */
  readonly reveal: (place: CellPlace) => Promise<void>;
  /** Calls back after somebody changed the workbook, and with the sheet that is in front; gives the way to stop. */
  readonly watch: (changed: () => void, shown: (sheet: string) => void) => Promise<() => Promise<void>>;
}
