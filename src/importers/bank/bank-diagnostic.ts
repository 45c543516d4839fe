import type { Diagnostic, DiagnosticData } from '../../core/diagnostics/diagnostic';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { EntryFault } from '../../core/exam/bank/bank-entry';

/** What reading a file with a rubric bank has to say. */
export type BankFileCode =
  /** No rubric CSV, and no CASE with rubrics. */
  | 'bank/not-a-bank'
  | 'bank/no-entries'
  | 'bank/row-type-unknown'
  | 'bank/level-without-criterion'
  | 'bank/number-unreadable'
  | 'bank/open-quote'
  | 'bank/entry-left-out';

export type BankFileDiagnostic = Diagnostic<BankFileCode>;

export function bankNotice(code: BankFileCode, line: number | null, data: DiagnosticData): BankFileDiagnostic {
  return { code, severity: 'warning', data, ...(line === null ? {} : { at: { line } }) };
}

/** A criterion that is not kept, with the reason. */
export function leftOut(text: string, fault: EntryFault, line: number | null): BankFileDiagnostic {
  return bankNotice('bank/entry-left-out', line, { text, fault });
}

export function notABank(): Refusal {
  return new Refusal({ code: 'bank/not-a-bank', severity: 'error', data: {} });
}
