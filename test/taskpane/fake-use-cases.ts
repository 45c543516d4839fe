import type { KeptBack } from '../../src/app/findings/finding-use-cases';
import type { HandOut } from '../../src/app/candidates/candidate-use-cases';
import type { FormsRenewal } from '../../src/app/forms/forms-renewal';
import type { FilledForms } from '../../src/app/rubric/filling';
import type { RowEditing } from '../../src/app/rubric/row-editing';
import type { Fill } from '../../src/app/assess/fill-field';
import { withField } from '../../src/app/assess/form-field';
import type { CellPlace } from '../../src/core/exam/cell-place';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { Refusal } from '../../src/core/diagnostics/diagnostic';
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic';
import { previewCorrected } from '../../src/app/corrections/preview-corrected';
import type { ForeseenRenewal } from '../../src/app/update/foresee-renewal';
import { compareWithBook } from '../../src/app/update/compare-with-book';
import type { CohortSummary } from '../../src/workbook/plan/cohort/plan-new-cohort';
import type { LastStep } from '../../src/workbook/plan/step/step-record';
import type { Reading, UseCases, WordedFinding, TaskOptions } from '../../src/app/session/use-cases';
import { bookWith, bookWithDossier, plan, reading } from './example-book';
import { fakeApproval } from './fake-approval';
import { emptyBank, fakeBank } from './fake-bank';
import type { FakeBank } from './fake-bank';
import { fakeAdopt } from './fake-adopt';
import { fakeCohort } from './fake-cohort';
import { fakeCandidates } from './fake-candidates';
import { fakeRetention } from './fake-retention';
import { fakeFindings } from './fake-findings';
import { fakeReport } from './fake-report';
import type { AskedReport } from './fake-report';
import { fakeCollect, nothingReturned } from './fake-collect';
import type { ReadFiles } from '../../src/app/collect/read-returned';

/** A workbook in memory that does what the use cases promise, and can be told to fail, to hang or to change by itself. */
export interface FakeWorkbook {
  readonly useCases: UseCases;
  book: ExamBook | null;
  diagnostics: readonly Diagnostic[];
  /** What reading any document gives; the name and the choice are those of the file. */
  reading: Reading;
  /** What bringing it up to date would change; null = it is of this version's format. */
  migration: readonly Diagnostic[] | null;
  /** What last year's workbook gives. */
  lastYear: CohortSummary;
  /** What making the forms has to say. */
  formRemarks: readonly Diagnostic[];
  /** What has to be agreed to before the forms are made; null = nothing would move. */
  renewal: FormsRenewal | null;
  /** What people wrote that a newer version of the dossier would move. */
  moved: ForeseenRenewal['moved'];
  /** Which forms are brought up to date. */
  updatedForms: readonly string[];
  /** What came of filling the rows of forms. */
  filled: Omit<FilledForms, 'filling'>;
  /** The edits of rows that were written; the book stays as it is. */
  readonly editedRows: { readonly examId: string; readonly editing: RowEditing }[];
  readonly bank: FakeBank;
  findings: readonly WordedFinding[];
  /** What somebody changed since a repair. */
  keptBack: readonly KeptBack[];
  outdatedForms: readonly string[];
  /** The step that can be taken back; null = none. */
  lastStep: LastStep | null;
  /** The next use cases that reject, by name, with this code. */
  readonly refusals: Map<keyof UseCases, string>;
  /** Use cases that wait until somebody cancels. */
  readonly hanging: Set<keyof UseCases>;
  /** What is in the files with filled forms, whichever are chosen. */
  returned: ReadFiles;
  /** What workbooks were made of, in order. */
  readonly handedOut: HandOut[];
  /** What reports were made, in order. */
  readonly reports: AskedReport[];
  readonly revealed: CellPlace[];
  /** What was filled in on forms, in order. */
  readonly fills: Fill[];
  /** Somebody puts the cursor in a cell. */
  readonly select: (place: CellPlace) => void;
  /** Somebody brings a sheet to the front. */
  readonly show: (sheet: string) => void;
  /** Tells the watchers that somebody changed a sheet. */
  readonly change: () => void;
}

function sourceOf({ document, corrections = [] }: Reading): ExamBook['dossierSource'] {
  return { document, corrections, lines: [] };
}

export function fakeWorkbook(start: ExamBook | null = null): FakeWorkbook {
  const watchers = new Set<() => void>();
  const looking = new Set<(sheet: string) => void>();
  const selecting = new Set<(place: CellPlace) => void>();
  const fake: FakeWorkbook = {
    book: start,
    diagnostics: [],
    reading,
    formRemarks: [],
    renewal: null,
    moved: [],
    updatedForms: [],
    filled: { rows: 0, left: [] },
    editedRows: [],
    bank: emptyBank(),
    findings: [],
    keptBack: [],
    outdatedForms: [],
    migration: null,
    lastYear: {
      ...{ before: '2026', exams: 2, rows: 16, bankRows: 3, corrections: 0, accepted: 1 },
      ...{ approved: ['PVB1'], back: ['PVB2'], candidates: 40, results: 80, ownSheets: ['Rooster'] },
    },
    lastStep: null,
    refusals: new Map(),
    hanging: new Set(),
    returned: nothingReturned,
    handedOut: [],
    reports: [],
    revealed: [],
    fills: [],
    select: (place) => selecting.forEach((selected) => selected(place)),
    show: (sheet) => looking.forEach((shown) => shown(sheet)),
    change: () => watchers.forEach((changed) => changed()),
    useCases: {
      fetchSample: async () => ({ name: reading.fileName, bytes: new Uint8Array([1]) }),
      readDossier: async (file, _book, { signal }) => {
        await step('readDossier', signal);
        return { ...fake.reading, fileName: file.name, choice: file.choice ?? fake.reading.choice ?? null };
      },
      readWorkbook: async () => {
        await step('readWorkbook');
        return {
          book: fake.book,
          diagnostics: fake.diagnostics,
          migration: fake.migration,
          lastStep: fake.lastStep,
          findOutdated: async () => fake.outdatedForms,
        };
      },
      migrate: async (options) => {
        const lines = fake.migration;
        if (lines === null) return null;
        await write('migrate', options);
        fake.migration = null;
        return { lines, remarks: [], sheets: ['Kandidaten'] };
      },
      cohort: fakeCohort(() => fake, write),
      writeDossier: async (read, _profile, language, options) => {
        await write('writeDossier', options);
        fake.book = {
          ...bookWithDossier,
          language,
          dossierSource: sourceOf(read),
        };
      },
      compareWithBook: async (read, book, profile) => {
        await step('compareWithBook');
        return { ...compareWithBook(read, book, profile), moved: fake.moved, foreseen: [] };
      },
      writeDossierAgain: async (read, profile, options) => {
        await write('writeDossierAgain', options);
        const book = fake.book ?? bookWithDossier;
        const { difference, forms } = compareWithBook(read, book, profile);
        fake.book = { ...book, framework: previewCorrected(read).framework, profile, dossierSource: sourceOf(read) };
        fake.outdatedForms = forms;
        return { difference, moved: [], outdatedForms: forms, diagnostics: [] };
      },
      proposeExams: async () => {
        await step('proposeExams');
        return plan;
      },
      writeExams: async ({ exams }, options) => {
        await write('writeExams', options);
        fake.book = bookWith(exams, 0);
      },
      writeForms: async (agreed, options) => {
        await write('writeForms', options);
        const renewal = fake.renewal;
        if (renewal !== null && renewal.moved !== agreed?.moved) {
          return { ...renewal, outcome: agreed === null ? 'shown' : 'shown-again' };
        }
        const exams = fake.book?.exams.map(({ exam }) => exam) ?? [];
        const kept = fake.book?.forms.map(({ sheet }) => sheet) ?? [];
        const book = bookWith(exams, exams.length);
        fake.book = book;
        const made = book.forms.map(({ sheet }) => sheet).filter((sheet) => !kept.includes(sheet));
        return {
          outcome: 'written',
          kept,
          made,
          updated: fake.updatedForms,
          removed: [],
          moved: renewal?.moved ?? [],
          diagnostics: fake.formRemarks,
        };
      },
      fillForms: async (filling, options) => {
        await write('fillForms', options);
        return { filling, ...fake.filled };
      },
      editRows: async (examId, editing, options) => {
        await write('editRows', options);
        fake.editedRows.push({ examId, editing });
        const form = fake.book?.forms.find((each) => each.examId === examId);
        return { examId, sheet: form?.sheet ?? '' };
      },
      approval: fakeApproval(() => fake, write),
      assess: {
        fill: async (filled) => {
          fake.fills.push(filled);
          await step('assess');
          if (fake.book !== null) fake.book = withField(fake.book, filled.sheet, filled.field, filled.text);
        },
        watchSelection: async (selected) => {
          selecting.add(selected);
          return async () => {
            selecting.delete(selected);
          };
        },
      },
      candidates: fakeCandidates(() => fake, write),
      bank: fakeBank(() => fake, write, step),
      collect: fakeCollect(() => fake, write),
      results: fakeAdopt(() => fake, write),
      retention: fakeRetention(() => fake, write),
      findings: fakeFindings(() => fake, write),
      report: fakeReport(() => fake, write),
      check: async () => {
        await step('check');
        return fake.findings;
      },
      writeFindings: async (options) => {
        await write('writeFindings', options);
        return 'Bevindingen';
      },
      takeBack: async () => {
        await step('takeBack');
        fake.lastStep = null;
      },
      reveal: async (place) => {
        await step('reveal');
        fake.revealed.push(place);
      },
      watch: async (changed, shown) => {
        watchers.add(changed);
        looking.add(shown);
        return async () => {
          watchers.delete(changed);
          looking.delete(shown);
        };
      },
    },
  };

  async function step(name: keyof UseCases, signal?: AbortSignal): Promise<void> {
    const code = fake.refusals.get(name);
    if (code !== undefined) throw new Refusal({ code, severity: 'error', data: {} });
    if (!fake.hanging.has(name)) return;
    await new Promise<void>((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(new Refusal({ code: 'workbook/cancelled', severity: 'info', data: {} }));
      });
    });
  }

  async function write(name: keyof UseCases, { progress, signal }: TaskOptions): Promise<void> {
    progress(31, 94);
    await step(name, signal);
  }

  return fake;
}
