import type { BankUseCases } from '../../src/app/bank/bank-use-cases';
import { offerOf, offerOfForms, proposalFor } from '../../src/app/bank/consult-bank';
import { takenFrom } from '../../src/app/bank/fill-from-bank';
import type { Diagnostic, Result } from '../../src/core/diagnostics/diagnostic';
import type { BankEntry } from '../../src/core/exam/bank/bank-entry';
import { bankNews } from '../../src/core/exam/bank/bank-news';
import { mergeBanks } from '../../src/core/exam/bank/merge-banks';
import { bookWithDossier } from './example-book';
import type { TaskOptions, UseCases } from '../../src/app/session/use-cases';
import type { FakeWorkbook } from './fake-use-cases';

/** The sheet with the bank of a fake workbook. */
export interface FakeBank {
  entries: readonly BankEntry[];
  /** Rows of the sheet that cannot be read. */
  unreadable: readonly Diagnostic[];
  /** What reading any file gives. */
  inFile: Result<readonly BankEntry[]>;
}

export const emptyBank = (): FakeBank => ({ entries: [], unreadable: [], inFile: { value: [], diagnostics: [] } });

/** The use cases about the bank on a fake workbook: really looked at; what is filled in is only counted. */
export function fakeBank(
  fake: () => FakeWorkbook,
  write: (name: keyof UseCases, options: TaskOptions) => Promise<void>,
  step: (name: keyof UseCases) => Promise<void>,
): BankUseCases {
  const book = () => fake().book ?? bookWithDossier;
  const bank = () => ({ value: fake().bank.entries, diagnostics: fake().bank.unreadable });
  const today = '2026-11-26';
  return {
    lookAtForms: async () => offerOfForms(book(), bank(), today),
    lookAtFile: async ({ name }) => {
      await step('bank');
      return offerOf(name, fake().bank.inFile, bank());
    },
    lookAtBank: async () => proposalFor(book(), bank()),
    add: async (entries, options) => {
      await write('bank', options);
      const more = entries ?? offerOfForms(book(), bank(), today).entries;
      const news = bankNews(fake().bank.entries, more);
      fake().bank.entries = mergeBanks(fake().bank.entries, more).entries;
      return { news, sheet: 'Rubriekenbank' };
    },
    fill: async ({ matches, choices }, options) => {
      await write('bank', options);
      return takenFrom(matches, choices).size;
    },
    saveAs: async (format) => {
      await step('bank');
      const { entries, unreadable } = fake().bank;
      const file = entries.length === 0 ? null : `rubriekenbank.${format}`;
      return { file, entries: entries.length, unreadable };
    },
  };
}
