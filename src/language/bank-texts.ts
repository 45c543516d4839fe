import type { Diagnostic } from '../core/diagnostics/diagnostic';
import type { BankFileCode } from '../importers/bank/bank-diagnostic';

/** What a rubric bank cannot do or read. */
export type BankDiagnosticCode = BankFileCode;

/** What the rubric bank says. */
export interface BankTexts {
  readonly diagnostics: Readonly<Record<BankDiagnosticCode, (data: Diagnostic['data']) => string>>;
}
