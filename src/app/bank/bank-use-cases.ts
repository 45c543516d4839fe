import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { BankEntry } from '../../core/exam/bank/bank-entry';
import type { BankNews } from '../../core/exam/bank/bank-news';
import type { WorkbookFile } from '../ports';
import type { DossierFile, TaskOptions } from '../session/use-cases';
import type { BankChoices, FormMatch } from './fill-from-bank';

/** Entries that can go into the bank, beside what it has: nothing is written yet. */
export interface BankOffer {
  readonly kind: 'add';
  /** Name of the file they were read from; null = the described rows of the forms. */
  readonly file: string | null;
  readonly entries: readonly BankEntry[];
  readonly news: BankNews;
  /** What reading the file had to say, by line or cell of that file. */
  readonly remarks: readonly Diagnostic[];
  /** Rows of the sheet that cannot be read, each with its cell: they have to be mended first. */
  readonly unreadable: readonly Diagnostic[];
}

/** What the bank has for the rows of the forms that nobody described: nothing is written yet. */
export interface BankProposal {
  readonly kind: 'fill';
  /** How many entries the bank has. */
  readonly entries: number;
  readonly matches: readonly FormMatch[];
  readonly choices: BankChoices;
  /** Codes of exams whose forms are left alone, because they are approved. */
  readonly approved: readonly string[];
  /** Rows of the sheet that cannot be read, each with its cell: they are not used. */
  readonly unreadable: readonly Diagnostic[];
}

export type BankConsulted = BankOffer | BankProposal;

/** What came of putting entries into the bank. */
export interface BankAdded {
  readonly news: BankNews;
  readonly sheet: string;
}

/** What came of saving the bank as a file. */
export interface BankSaved {
  /** null = there was nothing to save. */
  readonly file: string | null;
  readonly entries: number;
  /** Rows of the sheet that cannot be read and are not in the file. */
  readonly unreadable: readonly Diagnostic[];
}

export type BankFormat = 'csv' | 'json';

/** What the pane can have done about the rubric bank. Each rejects with a Refusal; a write happens whole or not at all. */
export interface BankUseCases {
  /** What the described rows of the forms bring to the bank. */
  readonly lookAtForms: () => Promise<BankOffer>;
  /** What a file brings to the bank: a workbook, rubric CSV or CASE. */
  readonly lookAtFile: (file: DossierFile) => Promise<BankOffer>;
  readonly lookAtBank: () => Promise<BankProposal>;
  /** Puts entries on the sheet Rubriekenbank. @param entries null = the described rows of the forms, as they are now. */
  readonly add: (entries: readonly BankEntry[] | null, options: TaskOptions) => Promise<BankAdded>;
  /** Describes rows as was looked at; gives how many. Rejects with bank/outdated when it would be others by now. */
  readonly fill: (seen: BankProposal, options: TaskOptions) => Promise<number>;
  readonly saveAs: (format: BankFormat) => Promise<BankSaved>;
}

/** What reading and saving files with a bank needs of the world; where from is the composition root's business. */
export interface BankFiles {
  readonly openWorkbook: (bytes: Uint8Array) => Promise<Pick<WorkbookFile, 'snapshot'>>;
  /** Gives a file to whoever sits at the screen. */
  readonly save: (name: string, bytes: Uint8Array) => Promise<void>;
}
