import type { AcceptDiagnosticCode, RepairDiagnosticCode } from '../core/checks/accept/acceptance';
import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { Language } from './language';
import { packOf } from './pack-of';

/** The words about accepting findings and having them repaired: what stands in the way, and what the command line says. */
export interface AcceptTexts {
  readonly diagnostics: Readonly<Record<AcceptDiagnosticCode | RepairDiagnosticCode, (data: DiagnosticData) => string>>;
  /** How people name a cell, as `check` prints it and as its page does. */
  readonly placeNames: (sheet: string, cell: string) => readonly string[];
  readonly accepted: (file: string, findings: number, by: string) => string;
  readonly withdrawn: (file: string, findings: number) => string;
  /** What would be repaired. */
  readonly foreseen: (file: string, findings: number) => string;
  readonly fixed: (file: string, findings: number) => string;
  /** Of a finding that was accepted when it was something else. `date` as it is kept; "" = not known. `then` a sentence. */
  readonly before: (by: string, date: string, reason: string, then: string) => string;
  /** After a change on the command line, which leaves the sheet with findings as it was: how that comes up to date. */
  readonly sheetLater: string;
}

export function acceptTextsOf(language: Language): AcceptTexts {
  return packOf(language).accept;
}
