import type { Diagnostic, DiagnosticData } from '../../diagnostics/diagnostic';
import type { Framework } from '../framework';

/** Why a correction does not apply, or would not be right. */
export type CorrectionDiagnosticCode =
  | 'correction/item-gone'
  | 'correction/words-differ'
  | 'correction/parent-gone'
  | 'correction/parent-unfit'
  | 'correction/code-taken'
  | 'correction/code-empty'
  /** Typed in the pane, where it is said under the field: data example. */
  | 'correction/code-unfit'
  | 'correction/text-empty'
  /** The document says something else of itself than when it was filled in: data field, becomes. */
  | 'correction/dossier-differs'
  /** No day of the calendar: data field. */
  | 'correction/date-unfit'
  | 'correction/merge-unfit'
  | 'correction/split-unfit'
  /** A file with corrections holds something else: data place (in the list, from 1; 0 = no list). */
  | 'correction/unreadable';

export type CorrectionDiagnostic = Diagnostic<CorrectionDiagnosticCode>;

/** What one correction makes of a framework: another one, or nothing and the reason. */
export type CorrectionOutcome =
  | { readonly kind: 'applied'; readonly framework: Framework; readonly touched: readonly string[] }
  | { readonly kind: 'refused'; readonly diagnostic: CorrectionDiagnostic };

/** @param touched ids of the items that are other than they were read. */
export function applied(framework: Framework, touched: readonly string[]): CorrectionOutcome {
  return { kind: 'applied', framework, touched };
}

/**
 * A correction that is left out. A warning: the document was read, but not as a person had wanted it.
 * @param data `words` = the words the correction is about; a sentence begins with them.
 */
export function refused(
  code: CorrectionDiagnosticCode,
  data: DiagnosticData & { readonly words: string },
): CorrectionOutcome {
  return { kind: 'refused', diagnostic: { code, severity: 'warning', data } };
}
