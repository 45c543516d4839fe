import type { ExamBook } from '../../core/exam/exam-book';
import type { ExamPlan } from '../../core/exam/exam-plan';
import type { Correction } from '../../core/framework/corrections/correction';
import { defaultLanguage } from '../../language/language';
import type { Language } from '../../language/language';
import type { InstrumentDone } from '../approve/approval-use-cases';
import type { LastStep } from '../../workbook/plan/step/step-record';
import type { AssessState } from '../assess/assess-state';
import { noAssessing } from '../assess/assess-state';
import type { SpokenOutcome } from '../commands/command-outcome';
import type { CohortBegun, LastYearSeen } from '../cohort/cohort-use-cases';
import type { FindingsDecided, FindingsRepaired } from '../findings/finding-use-cases';
import type { FormsRenewal } from '../forms/forms-renewal';
import type { BookMigrated } from '../migrate/migrate-book';
import type { FilledForms } from '../rubric/filling';
import type { RowsSaved } from '../rubric/row-editing';
import type { ForeseenRenewal } from '../update/foresee-renewal';
import type { DossierRenewed, OpenedWorkbook, Reading, WordedFinding } from './use-cases';
import { noBankWork } from './bank-tasks';
import type { BankTasks } from './bank-tasks';
import { noCandidateWork } from './candidate-tasks';
import type { CandidateTasks } from './candidate-tasks';
import { noCollectWork } from './collect-tasks';
import type { CollectTasks } from './collect-tasks';
import { noRetentionWork } from './retention-tasks';
import type { RetentionTasks } from './retention-tasks';
import { noFilter } from './finding-filter';
import type { FindingsState } from './finding-session';
import { noRowEdits } from './row-editing';
import type { RowsState } from './row-editing';
import { noReportWishes, noReportWork } from './report-tasks';
import type { ReportState, ReportTasks } from './report-tasks';
import { idle } from './work';
import type { Work } from './work';

/** The steps of the committee, in order. */
export const stepIds = ['dossier', 'exams', 'forms', 'candidates', 'checks', 'report'] as const;

export type StepId = (typeof stepIds)[number];

export type Screen = 'home' | StepId | 'assess';

/** What was found at one moment. */
export interface Checked {
  readonly findings: readonly WordedFinding[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The pieces of work of the pane, with what each gives. */
export interface Tasks extends CandidateTasks, CollectTasks, RetentionTasks, BankTasks, ReportTasks {
  readonly workbook: OpenedWorkbook;
  readonly reading: Reading;
  /** What would change if the workbook took the document that was read for its dossier. */
  readonly comparing: ForeseenRenewal;
  /** Last year's workbook, while somebody looks at what comes along. */
  readonly lookingBack: LastYearSeen;
  readonly beginning: CohortBegun;
  /** Null = there was nothing to bring up to date. */
  readonly migrating: BookMigrated | null;
  readonly placing: true;
  readonly renewing: DossierRenewed;
  readonly proposing: ExamPlan;
  readonly planning: true;
  readonly generating: FormsRenewal;
  readonly filling: FilledForms;
  readonly editing: RowsSaved;
  readonly approving: InstrumentDone;
  readonly checking: Checked;
  /** Name of the sheet with the findings. */
  readonly reporting: string;
  /** Findings accepted, or no longer. */
  readonly deciding: FindingsDecided;
  readonly repairing: FindingsRepaired;
  readonly revealing: true;
  /** The step that was taken back. */
  readonly undoing: LastStep;
}

export type TaskId = keyof Tasks;

/** Tasks that write into the workbook: one at a time. */
export const writingTasks = [
  'beginning',
  'migrating',
  'placing',
  'renewing',
  'planning',
  'generating',
  'filling',
  'editing',
  'approving',
  'enrolling',
  'exempting',
  'distributing',
  'printing',
  'shelving',
  'borrowing',
  'collecting',
  'adopting',
  'measuring',
  'weighing',
  'removing',
  'reporting',
  'compiling',
  'deciding',
  'repairing',
  'undoing',
] as const satisfies readonly TaskId[];

export type WritingTask = (typeof writingTasks)[number];

export function isWritingTask(task: string): task is WritingTask {
  return writingTasks.some((writing) => writing === task);
}

export type WorkOf = { readonly [Id in TaskId]: Work<Tasks[Id]> };

/**
 * What the pane shows. Only what cannot be read from the workbook is kept here, so that closing the pane loses nothing
 * but a dossier not yet placed.
 */
export interface SessionState {
  readonly screen: Screen;
  /** The workbook changed since it was read: what is shown of it, findings too, may be old for a moment. */
  readonly isBehind: boolean;
  /** Name of the sheet that is in front; null while it is not known. */
  readonly activeSheet: string | null;
  readonly work: WorkOf;
  /** Profile chosen in the preview; null = none chosen, or none to choose. */
  readonly profile: string | null;
  /** Language chosen for the sheets of a workbook that has none yet; afterwards the workbook itself keeps it. */
  readonly sheetsLanguage: Language;
  /** The corrections of the reading as they were before each change, the last one last: what "undo" goes back to. */
  readonly undo: readonly (readonly Correction[])[];
  /** What was put into the workbook last, to be looked at and put right again while the pane is open; null = nothing yet. */
  readonly placed: Placed | null;
  /** Rows of forms that are being edited. */
  readonly rows: RowsState;
  /** Id of the exam of which the approval is shown; null = none. */
  readonly instrument: string | null;
  readonly assess: AssessState;
  readonly findings: FindingsState;
  readonly report: ReportState;
  /** What came of a command of the ribbon, where no other place tells it; null = nothing, or it was read. */
  readonly told: SpokenOutcome | null;
}

export interface Placed {
  readonly reading: Reading;
  readonly profile: string | null;
}

export const initialState: SessionState = {
  screen: 'home',
  isBehind: false,
  activeSheet: null,
  profile: null,
  sheetsLanguage: defaultLanguage,
  undo: [],
  placed: null,
  rows: noRowEdits,
  instrument: null,
  assess: noAssessing,
  findings: { filter: noFilter, by: '', asked: null },
  told: null,
  report: noReportWishes,
  work: {
    workbook: idle,
    reading: idle,
    comparing: idle,
    lookingBack: idle,
    beginning: idle,
    migrating: idle,
    placing: idle,
    renewing: idle,
    proposing: idle,
    planning: idle,
    generating: idle,
    filling: idle,
    editing: idle,
    approving: idle,
    ...noCandidateWork,
    ...noBankWork,
    ...noCollectWork,
    ...noRetentionWork,
    ...noReportWork,
    checking: idle,
    reporting: idle,
    deciding: idle,
    repairing: idle,
    revealing: idle,
    undoing: idle,
  },
};

/** The model of the workbook; null while it was not read or is none of ours. */
export function bookOf(state: SessionState): ExamBook | null {
  const { workbook } = state.work;
  return workbook.status === 'done' ? workbook.value.book : null;
}

/** True once the plan and the matrix are there; before that a book holds the dossier only. */
export function hasExamSheets(book: ExamBook): boolean {
  return book.sheets.plan !== '';
}

/** The write that is going on; no second one may start beside it. */
export function runningWrite(state: SessionState): TaskId | null {
  return writingTasks.find((task) => state.work[task].status === 'loading') ?? null;
}
