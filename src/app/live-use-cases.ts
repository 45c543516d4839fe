import { Refusal } from '../core/diagnostics/diagnostic';
import type { Diagnostic } from '../core/diagnostics/diagnostic';
import type { ExamBook } from '../core/exam/exam-book';
import { defaultPlanTextsOf } from '../language/default-plan-texts';
import { formatVersion } from '../workbook/plan/identity';
import type { WorkbookPlan } from '../workbook/plan/workbook-plan';
import type { WorkbookSnapshot } from '../workbook/plan/snapshot';
import { liveAdopt } from './adopt/live-adopt';
import { liveApproval } from './approve/live-approval';
import { fillField } from './assess/fill-field';
import type { BankFiles } from './bank/bank-use-cases';
import { liveBank } from './bank/live-bank';
import { liveFindings } from './findings/live-findings';
import type { CohortFiles } from './cohort/cohort-use-cases';
import { liveCohort } from './cohort/live-cohort';
import type { FormFiles } from './candidates/form-files';
import { liveCandidates } from './candidates/live-candidates';
import { liveCollect } from './collect/live-collect';
import { openBook, openPlanBook } from './open-book';
import { refusingOlder } from './migrate/refuse-older';
import { outdatedFormsWhile } from './outdated-forms';
import type { LiveWorkbookPort } from './ports';
import type { ReadFile } from './read-file';
import { liveRetention } from './retention/live-retention';
import { liveReport } from './report/live-report';
import type { ReportFiles } from './report/report-use-cases';
import type { FilledForms } from './rubric/filling';
import type { DossierFile, UseCases, TaskOptions } from './session/use-cases';

/** What the pane needs beside a workbook; where from is the composition root's business. */
export interface DocumentSource {
  /** The dossier that comes with the product. */
  readonly fetchSample: () => Promise<DossierFile>;
  readonly readFile: ReadFile;
}

/**
 * The use cases of the pane on one workbook. Reading it back is there from the start; planners of sheets and
 * rules are loaded when they are first needed. Every write is planned on a snapshot taken for it, never on an older one.
 * @param workbook which can only be written into while it is of this version's format (refuse-older.ts).
 * @param formFiles what forms as workbooks of their own need; null = no one can ask for these.
 * @param bankFiles what files with a rubric bank need; null likewise.
 * @param reportFiles what files of the report need; null likewise.
 * @param cohortFiles what beginning with last year's workbook needs; null likewise.
 */
export function liveUseCases(
  workbook: LiveWorkbookPort,
  files: DocumentSource,
  formFiles: FormFiles | null = null,
  bankFiles: BankFiles | null = null,
  reportFiles: ReportFiles | null = null,
  cohortFiles: CohortFiles | null = null,
): UseCases {
  const port = refusingOlder(workbook);
  async function write(
    options: TaskOptions,
    plan: (snapshot: WorkbookSnapshot) => Promise<WorkbookPlan> | WorkbookPlan,
  ): Promise<void> {
    await port.apply(await plan(await port.snapshot()), options);
  }

  return {
    fetchSample: files.fetchSample,
    readDossier: async (file, book, options) => {
      const [{ asReading }, { keptCorrections }] = await Promise.all([
        import('./corrections/as-reading'),
        import('./corrections/kept-corrections'),
      ]);
      const reading = await asReading(file, await files.readFile(file, options));
      const kept = book === null ? null : keptCorrections(reading, book);
      return kept === null ? reading : { ...reading, kept, corrections: kept.corrections };
    },
    readWorkbook: async () => {
      const snapshot = await workbook.latest();
      const lastStep = snapshot.lastStep ?? null;
      try {
        const { value, diagnostics } = openBook(snapshot);
        const findOutdated = (isWanted: () => boolean) => outdatedFormsWhile(value, snapshot, isWanted);
        const migration = await migrationOf(value, snapshot);
        return { book: value, diagnostics, migration, lastStep, findOutdated };
      } catch (error) {
        if (!(error instanceof Refusal) || !isNoneOfOurs(error)) throw error;
        return { book: null, diagnostics: [], migration: null, lastStep, findOutdated: async () => [] };
      }
    },
    migrate: async (options) => (await import('./migrate/migrate-book')).migrateBook(workbook, options),
    writeDossier: async (reading, profile, language, options) => {
      const [{ planDossier }, { dossierToWrite }] = await Promise.all([
        import('../workbook/plan/create-book'),
        import('./corrections/dossier-to-write'),
      ]);
      const dossier = dossierToWrite(reading, profile);
      await write(options, (snapshot) => planDossier({ ...dossier, profile, language }, snapshot).value);
    },
    compareWithBook: async (reading, book, profile) => {
      const { foreseeRenewal } = await import('./update/foresee-renewal');
      return foreseeRenewal(port, reading, book, profile);
    },
    writeDossierAgain: async (reading, profile, options) => {
      const { renewDossier } = await import('./update/renew-dossier');
      return renewDossier(port, reading, profile, options);
    },
    proposeExams: async ({ framework, language }) => {
      const { defaultPlan } = await import('../core/exam/default-plan');
      return defaultPlan(framework, defaultPlanTextsOf(language, framework.kind));
    },
    writeExams: async (exams, options) => {
      const { planExamSheets } = await import('../workbook/plan/plan-exam-sheets');
      await write(options, (snapshot) => planExamSheets(openPlanBook(snapshot).value, exams, snapshot).value);
    },
    writeForms: async (agreed, options) => {
      const { renewForms } = await import('./forms/renew-forms');
      return renewForms(port, agreed, options);
    },
    fillForms: async (filling, options) => {
      const { fillForms } = await import('./rubric/fill-rubrics');
      let filled: FilledForms = { filling, rows: 0, left: [] };
      await write(options, (snapshot) => {
        const { plan, ...outcome } = fillForms(openPlanBook(snapshot).value, snapshot, filling);
        filled = outcome;
        return plan;
      });
      return filled;
    },
    editRows: async (examId, editing, options) => {
      const { planRowEdits } = await import('./rubric/edit-rows-on-form');
      let sheet = '';
      await write(options, (snapshot) => {
        const book = openPlanBook(snapshot).value;
        sheet = book.forms.find((form) => form.examId === examId)?.sheet ?? '';
        return planRowEdits(book, snapshot, examId, editing);
      });
      return { examId, sheet };
    },
    cohort: liveCohort(port, cohortFiles),
    approval: liveApproval(port),
    assess: { fill: (fill) => fillField(port, fill), watchSelection: port.watchSelection },
    candidates: liveCandidates(port, formFiles),
    bank: liveBank(port, bankFiles),
    collect: liveCollect(port, formFiles),
    results: liveAdopt(port),
    retention: liveRetention(port),
    findings: liveFindings(port),
    report: liveReport(port, reportFiles),
    check: async (book) => (await import('./findings/worded-findings')).wordedFindings(book),
    writeFindings: async (options) => {
      const [{ planFindings }, { findingLines }, { wordedFindings }] = await Promise.all([
        import('../workbook/plan/plan-findings'),
        import('./findings/finding-lines'),
        import('./findings/worded-findings'),
      ]);
      let sheet = '';
      await write(options, async (snapshot) => {
        const book = openPlanBook(snapshot).value;
        const lines = findingLines(wordedFindings(book), book.language);
        const plan = planFindings(lines, book, snapshot).value;
        sheet = writtenSheets(plan)[0] ?? '';
        return plan;
      });
      return sheet;
    },
    takeBack: port.takeBack,
    reveal: port.reveal,
    watch: port.watch,
  };
}

/** What is missing in a workbook of an older format is only looked for in one. */
async function migrationOf(book: ExamBook, snapshot: WorkbookSnapshot): Promise<readonly Diagnostic[] | null> {
  if (book.role === 'form' || book.formatVersion >= formatVersion) return null;
  return (await import('./migrate/migrate-book')).foreseeMigration(book, snapshot);
}

/** Names of the sheets that a plan makes, or makes anew. */
function writtenSheets({ changes }: WorkbookPlan): readonly string[] {
  return changes.flatMap((change) =>
    change.kind === 'create' || change.kind === 'replace' ? [change.sheet.name] : [],
  );
}

function isNoneOfOurs({ diagnostic }: Refusal): boolean {
  return diagnostic.code === 'book/empty' || diagnostic.code === 'book/not-ours';
}
