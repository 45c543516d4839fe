import type { Diagnostic } from '../../core/diagnostics/diagnostic';

/** Where somebody is who assesses. What is filled in stands in the workbook; this is only about this pane, as long as it is open. */
export interface AssessState {
  /** Sheet of the form; null = the first there is. */
  readonly sheet: string | null;
  /** Number of the assessor who sits here; null = the first of the form. */
  readonly assessor: number | null;
  /** Key of the row (AssessedRow.key); null = the first. */
  readonly row: string | null;
  /** Rows that are chosen here are selected in the sheet too. */
  readonly showsInSheet: boolean;
  /** Writes under way. */
  readonly pending: number;
  /** Goes up whenever a write begins or ends: a reading of the workbook that began before is older than what is shown. */
  readonly changes: number;
  /** Why the last write failed; null = it did not. */
  readonly failure: Diagnostic | null;
}

export const noAssessing: AssessState = {
  sheet: null,
  assessor: null,
  row: null,
  showsInSheet: true,
  pending: 0,
  changes: 0,
  failure: null,
};
