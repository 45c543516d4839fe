import type { Result } from '../../core/diagnostics/diagnostic';
import type { BankEntry } from '../../core/exam/bank/bank-entry';
import type { ExamBook } from '../../core/exam/exam-book';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { today } from '../today';
import { openPlanBook } from '../open-book';
import type { LiveWorkbookPort } from '../ports';
import type { BankFiles, BankUseCases } from './bank-use-cases';

/** The bank of a workbook, and the model it belongs to. */
interface BankBook {
  readonly snapshot: WorkbookSnapshot;
  readonly book: ExamBook;
  readonly bank: Result<readonly BankEntry[]>;
}

/** The use cases about the rubric bank on one workbook; planners and readers are loaded when they are first needed. */
export function liveBank(port: LiveWorkbookPort, files: BankFiles | null): BankUseCases {
  async function bankBook(): Promise<BankBook> {
    const { bankIn } = await import('../../workbook/plan/bank/plan-bank');
    const snapshot = await port.snapshot();
    const book = openPlanBook(snapshot).value;
    return { snapshot, book, bank: bankIn(book, snapshot) };
  }
  function given(): BankFiles {
    if (files === null) throw new Error('no way to read and save files was given');
    return files;
  }
  return {
    lookAtForms: async () => {
      const { offerOfForms } = await import('./consult-bank');
      const { book, bank } = await bankBook();
      return offerOfForms(book, bank, today());
    },
    lookAtFile: async (file) => {
      const [{ offerOf }, { bankFromFile }] = await Promise.all([import('./consult-bank'), import('./bank-from-file')]);
      const read = await bankFromFile(file, today(), given());
      return offerOf(file.name, read, (await bankBook()).bank);
    },
    lookAtBank: async () => {
      const { proposalFor } = await import('./consult-bank');
      const { book, bank } = await bankBook();
      return proposalFor(book, bank);
    },
    add: async (entries, options) => {
      const { addToBank } = await import('./add-to-bank');
      const { plan, ...outcome } = addToBank(await port.snapshot(), entries, today());
      if (plan !== null) await port.apply(plan, options);
      return outcome;
    },
    fill: async (seen, options) => {
      const { fillAsSeen } = await import('./fill-as-seen');
      const { plan, filled } = fillAsSeen(await port.snapshot(), seen);
      if (plan !== null) await port.apply(plan, options);
      return filled;
    },
    saveAs: async (format) => {
      const { saveBank } = await import('./bank-as-file');
      return saveBank(await port.snapshot(), format, today(), given().save);
    },
  };
}
