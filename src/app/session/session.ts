import type { SpokenOutcome } from '../commands/command-outcome';
import type { Correction } from '../../core/framework/corrections/correction';
import type { FormsRenewal } from '../forms/forms-renewal';
import type { Filling } from '../rubric/filling';
import type { CellPlace } from '../../core/exam/cell-place';
import type { ExamForm } from '../../core/exam/exam-plan';
import type { Language } from '../../language/language';
import { createAdoptSession } from './adopt-session';
import type { AdoptSession } from './adopt-session';
import { createApprovalSession } from './approval-session';
import type { ApprovalSession } from './approval-session';
import { createFindingSession } from './finding-session';
import type { FindingSession } from './finding-session';
import { createRowSession } from './row-session';
import type { RowSession } from './row-session';
import type { AssessSession } from './assess';
import { createAssessSession } from './assess';
import { createBankSession } from './bank-session';
import type { BankSession } from './bank-session';
import { createCandidateSession } from './candidate-session';
import type { CandidateSession } from './candidate-session';
import { createCohortSession } from './cohort-session';
import type { CohortSession } from './cohort-session';
import { createCollectSession } from './collect-session';
import type { CollectSession } from './collect-session';
import { createRetentionSession } from './retention-session';
import type { RetentionSession } from './retention-session';
import { createReportSession } from './report-session';
import type { ReportSession } from './report-session';
import { createTaskRunner } from './run-task';
import { bookOf } from './state';
import type { Screen, SessionState, TaskId } from './state';
import { createStore } from './store';
import type { DossierFile, UseCases } from './use-cases';
import { valueOf } from './work';
import { createWorkbookWatch } from './workbook-watch';

/** Everything a person can do in the pane. No method rejects: what goes wrong is in the state. */
export interface Session {
  readonly getState: () => SessionState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Reads the workbook and keeps following it; gives the way to stop. */
  readonly start: () => Promise<() => Promise<void>>;
  readonly go: (screen: Screen) => void;
  /** Says on top of the pane what came of a command; null = it was read. */
  readonly tell: (outcome: SpokenOutcome | null) => void;
  readonly cancel: (task: TaskId) => void;
  readonly dismiss: (task: TaskId) => void;
  /** Reads the workbook again and checks it. */
  readonly refresh: () => Promise<void>;
  /** @param load gives the file; a file that cannot be loaded shows like one that cannot be read. */
  readonly openFile: (load: () => Promise<DossierFile>) => Promise<void>;
  readonly openSample: () => Promise<void>;
  /** Reads the file once more, another of its dossiers (Reading.choice). */
  readonly chooseDossier: (chosen: string) => Promise<void>;
  /** Shows once more, with its corrections, what was put into the workbook in this session. */
  readonly reopenPlaced: () => void;
  readonly chooseProfile: (profile: string) => void;
  /** Brings a workbook of an older version up to date. */
  readonly migrate: () => Promise<void>;
  /** For the sheets of a workbook that has none yet. The language of the pane has nothing to do with it. */
  readonly chooseSheetsLanguage: (language: Language) => void;
  /** Puts the dossier that was read into the workbook, in the language chosen for its sheets. */
  readonly placeDossier: () => Promise<void>;
  /** Takes a list of corrections for that of the reading (core: addCorrection). */
  readonly correct: (corrections: readonly Correction[]) => void;
  /** Goes back to the corrections before the last change. */
  readonly undoCorrection: () => void;
  /** Stops keeping a correction that no longer applies: its place in KeptCorrections.unapplied. */
  readonly letGoOfKept: (index: number) => void;
  /** Works out what would change if the workbook took the document that was read for its dossier. */
  readonly compare: () => Promise<void>;
  /** Puts the document that was read into the workbook in the place of its dossier. */
  readonly renewDossier: () => Promise<void>;
  /** Works out the exams to begin with, for somebody to look at. */
  readonly proposeExams: () => Promise<void>;
  readonly chooseExamForm: (examId: string, form: ExamForm) => void;
  readonly makeExams: () => Promise<void>;
  /** Makes the forms, or shows first what would move. @param agreed what was shown and agreed to. */
  readonly makeForms: (agreed?: FormsRenewal) => Promise<void>;
  /** Proposes level descriptors on the forms, takes proposals over, or takes them away. */
  readonly fillForms: (filling: Filling) => Promise<void>;
  readonly rows: RowSession;
  readonly cohort: CohortSession;
  readonly approval: ApprovalSession;
  readonly assess: AssessSession;
  readonly candidates: CandidateSession;
  readonly bank: BankSession;
  readonly collect: CollectSession;
  readonly results: AdoptSession;
  readonly retention: RetentionSession;
  readonly findings: FindingSession;
  readonly report: ReportSession;
  readonly writeFindings: () => Promise<void>;
  /** Takes back what the last step wrote, and puts away what the pane said of it. */
  readonly takeBack: () => Promise<void>;
  readonly reveal: (place: CellPlace) => Promise<void>;
}

/**
 * One session of the pane on one workbook.
 * @param now the clock, in milliseconds since 1970.
 */
export function createSession(useCases: UseCases, now: () => number = Date.now): Session {
  const store = createStore();
  const tasks = createTaskRunner(store, now);
  const watch = createWorkbookWatch(store, useCases, now);

  /** After a write, whatever became of it, the state is read from the workbook. */
  async function write(task: TaskId, work: Parameters<typeof tasks.run>[1]): Promise<void> {
    await tasks.run(task, async (options) => {
      const finished = await work(options);
      await watch.refresh();
      return finished;
    });
  }

  /** The file that was read last. Its bytes are no state: nothing shows them. */
  let opened: DossierFile | null = null;

  async function openFile(load: () => Promise<DossierFile>): Promise<void> {
    await tasks.run('reading', async (options) => {
      const file = await load();
      const value = await useCases.readDossier(file, bookOf(store.getState()), options);
      opened = file;
      return { type: 'finished', task: 'reading', value };
    });
  }

  /** Rows are edited beside the form they stand on. Where it cannot be shown now the pane still can. */
  function showForm(examId: string): void {
    const form = bookOf(store.getState())?.forms.find((each) => each.examId === examId);
    if (form !== undefined) void useCases.reveal(form.criteria[0]?.place ?? form.title).catch(() => undefined);
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    start: async () => {
      const stop = watch.follow();
      await watch.refresh();
      return stop;
    },
    go: (screen) => store.dispatch({ type: 'went', screen }),
    tell: (outcome) => store.dispatch({ type: 'command-told', outcome }),
    cancel: tasks.cancel,
    dismiss: (task) => store.dispatch({ type: 'dismissed', task }),
    refresh: watch.refresh,
    openFile,
    openSample: () => openFile(useCases.fetchSample),
    chooseDossier: async (chosen) => {
      const choice = valueOf(store.getState().work.reading)?.choice ?? null;
      const file = opened;
      if (file === null || choice === null) return;
      await openFile(async () => ({ ...file, choice: { ...choice, chosen } }));
    },
    reopenPlaced: () => store.dispatch({ type: 'placed-reopened' }),
    chooseProfile: (profile) => store.dispatch({ type: 'profile-chosen', profile }),
    migrate: async () => {
      await write('migrating', async (options) => ({
        type: 'finished',
        task: 'migrating',
        value: await useCases.migrate(options),
      }));
    },
    chooseSheetsLanguage: (language) => store.dispatch({ type: 'sheets-language-chosen', language }),
    placeDossier: async () => {
      const { work, profile, sheetsLanguage } = store.getState();
      const reading = valueOf(work.reading);
      if (reading === null) return;
      await write('placing', async (options) => {
        await useCases.writeDossier(reading, profile, sheetsLanguage, options);
        return { type: 'finished', task: 'placing', value: true };
      });
    },
    correct: (corrections) => store.dispatch({ type: 'corrected', corrections }),
    undoCorrection: () => store.dispatch({ type: 'correction-undone' }),
    letGoOfKept: (index) => store.dispatch({ type: 'kept-let-go', index }),
    compare: async () => {
      const state = store.getState();
      const reading = valueOf(state.work.reading);
      const current = bookOf(state);
      if (reading === null || current === null) return;
      await tasks.run('comparing', async () => ({
        type: 'finished',
        task: 'comparing',
        value: await useCases.compareWithBook(reading, current, state.profile),
      }));
    },
    renewDossier: async () => {
      const { reading, comparing } = store.getState().work;
      const read = valueOf(reading);
      const compared = valueOf(comparing);
      if (read === null || compared === null) return;
      await write('renewing', async (options) => ({
        type: 'finished',
        task: 'renewing',
        value: await useCases.writeDossierAgain(read, compared.profile, options),
      }));
    },
    proposeExams: async () => {
      const current = bookOf(store.getState());
      if (current === null) return;
      await tasks.run('proposing', async () => ({
        type: 'finished',
        task: 'proposing',
        value: await useCases.proposeExams(current),
      }));
    },
    chooseExamForm: (examId, form) => store.dispatch({ type: 'exam-form-chosen', examId, form }),
    makeExams: async () => {
      const plan = valueOf(store.getState().work.proposing);
      if (plan === null) return;
      await write('planning', async (options) => {
        await useCases.writeExams(plan, options);
        return { type: 'finished', task: 'planning', value: true };
      });
    },
    makeForms: async (agreed) => {
      await write('generating', async (options) => ({
        type: 'finished',
        task: 'generating',
        value: await useCases.writeForms(agreed ?? null, options),
      }));
    },
    fillForms: async (filling) => {
      await write('filling', async (options) => ({
        type: 'finished',
        task: 'filling',
        value: await useCases.fillForms(filling, options),
      }));
    },
    rows: createRowSession(store, useCases, write, showForm),
    cohort: createCohortSession(store, tasks, useCases.cohort, write),
    approval: createApprovalSession(store, useCases.approval, write),
    assess: createAssessSession(store, useCases.assess, useCases.reveal, watch.refresh),
    candidates: createCandidateSession(store, tasks, useCases.candidates, write),
    bank: createBankSession(store, tasks, useCases.bank, write),
    collect: createCollectSession(store, tasks, useCases.collect, write),
    results: createAdoptSession(store, useCases.results, write),
    retention: createRetentionSession(store, tasks, useCases.retention, write),
    findings: createFindingSession(store, useCases.findings, write),
    report: createReportSession(store, tasks, useCases.report, write, watch.refresh),
    writeFindings: async () => {
      await write('reporting', async (options) => ({
        type: 'finished',
        task: 'reporting',
        value: await useCases.writeFindings(options),
      }));
    },
    takeBack: async () => {
      const step = valueOf(store.getState().work.workbook)?.lastStep ?? null;
      if (step === null) return;
      await write('undoing', async () => {
        await useCases.takeBack();
        return { type: 'finished', task: 'undoing', value: step };
      });
    },
    reveal: async (place) => {
      await tasks.run('revealing', async () => {
        await useCases.reveal(place);
        return { type: 'finished', task: 'revealing', value: true };
      });
    },
  };
}
