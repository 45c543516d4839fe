import type { DiagnosticData } from '../core/diagnostics/diagnostic';

/** Why changed rows of a form are not written; nothing was. */
export type RowsDiagnosticCode =
  /** Rows that were edited changed in the sheet as well: data rows (texts). */
  | 'rows/changed-meanwhile'
  /** A row of the school's own, or a merged one, says nothing: data exam. */
  | 'rows/without-text'
  /** Examenplan has no cell any more that says which work processes are essential: data exam, sheet. */
  | 'rows/no-essential-cell';

/** What editing the rows of a form says. */
export interface RowsTexts {
  readonly diagnostics: Readonly<Record<RowsDiagnosticCode, (data: DiagnosticData) => string>>;
}
