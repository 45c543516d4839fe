import type { Diagnostic } from '../core/diagnostics/diagnostic';
import type { OfferReason, UnmatchedReason } from '../core/exam/bank/match-bank';
import type { BankFileCode } from '../importers/bank/bank-diagnostic';
import type { BankColumn } from '../workbook/plan/bank/bank-columns';
import type { Language } from './language';
import { packOf } from './pack-of';

/** What the sheet with the bank has to say. */
export type BankSheetCode =
  /** A row that cannot be used: data text and fault. */
  | 'bank/row-unreadable'
  /** The same, where the sheet was to be written anew. */
  | 'bank/mend-first'
  /** What was looked at is no longer what would be filled in. */
  | 'bank/outdated';

/** What a rubric bank cannot do or read. */
export type BankDiagnosticCode = BankFileCode | BankSheetCode;

/** The words of the sheet Rubriekenbank. */
export interface BankSheetTexts {
  /** Valid as the name of a sheet. */
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<BankColumn, string>>;
  readonly scalePrompt: string;
}

/** What the command line says of the bank. */
export interface BankCliTexts {
  readonly exported: (file: string, entries: number) => string;
  readonly empty: (file: string) => string;
  readonly added: (file: string, added: number, known: number) => string;
  readonly used: (exam: string, text: string, from: string, by: 'code' | 'text') => string;
  readonly offered: (exam: string, text: string, why: OfferReason) => string;
  /** One of the candidates of an offer: where from, its sentence, its descriptors. */
  readonly candidate: (from: string, text: string, descriptors: string) => string;
  readonly filled: (
    file: string,
    used: number,
    offered: number,
    none: Readonly<Record<UnmatchedReason, number>>,
  ) => string;
}

/** What the rubric bank says. */
export interface BankTexts {
  readonly diagnostics: Readonly<Record<BankDiagnosticCode, (data: Diagnostic['data']) => string>>;
  readonly sheet: BankSheetTexts;
  readonly cli: BankCliTexts;
  /** Of a file with the bank, without what it ends in. */
  readonly fileName: string;
  /** Where an entry comes from, in a few words. */
  readonly unknownOrigin: string;
  readonly skippedApproved: (exams: readonly string[]) => string;
}

export function bankTextsOf(language: Language): BankTexts {
  return packOf(language).bank;
}
