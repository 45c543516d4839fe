import type { DiagnosticData } from '../diagnostics/diagnostic';
import type { CellPlace } from '../exam/cell-place';

/** One cell that gets what belongs there. */
export interface CellRepair {
  readonly place: CellPlace;
  /** What stands there now: a formula with "=", or a value as text. */
  readonly found: string;
  /** A formula with "=", or a text. */
  readonly content: string;
}

/** What can be done about a finding that is safe and can be taken back, as data: app/findings carries it out. */
export type Repair =
  | { readonly kind: 'write-cells'; readonly cells: readonly CellRepair[] }
  /** Rows of the dossier, by id, that the form of an exam lacks: all of them. */
  | { readonly kind: 'add-rows'; readonly examId: string; readonly rows: readonly string[] }
  /** The exam gets its column in the matrix. */
  | { readonly kind: 'add-column'; readonly examId: string }
  | { readonly kind: 'make-form'; readonly examId: string };

/** A repair with what its sentences are filled with, beside the data of the finding. */
export interface RepairOffer {
  readonly repair: Repair;
  readonly data: DiagnosticData;
}

/** A repair in words: what will be done, and what was. */
export interface RepairWords {
  readonly offer: string;
  readonly done: string;
}
