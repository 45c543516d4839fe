import type { BankAdded, BankConsulted, BankSaved } from '../bank/bank-use-cases';
import { idle } from './work';

/** The pieces of work about the rubric bank, with what each gives. */
export interface BankTasks {
  /** What was looked at before anything is written. */
  readonly consulting: BankConsulted;
  readonly shelving: BankAdded;
  /** Rows filled from the bank: how many. */
  readonly borrowing: number;
  readonly exporting: BankSaved;
}

export const bankTasks = ['consulting', 'shelving', 'borrowing', 'exporting'] as const;

export const noBankWork = { consulting: idle, shelving: idle, borrowing: idle, exporting: idle } as const;
