import type { CellPlace } from '../../../core/exam/cell-place';

/** Why something a person wrote no longer has a place on the sheet where it stood. */
export type KeptReason = 'row-gone' | 'level-gone' | 'exam-gone' | 'made-again';

/** What a person wrote that no longer has a place on its sheet, and where it stood. */
export interface KeptCell {
  readonly place: CellPlace;
  /** The row it stood on, in its own words. */
  readonly row: string;
  /** The column it stood in, as its sheet calls it; "" = beside the table. */
  readonly column: string;
  readonly value: string;
  readonly reason: KeptReason;
}
