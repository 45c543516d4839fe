import type { CellPlace } from './cell-place';

/** One row of the sheet Dekking. */
export interface CoverageRow {
  /** The code as it stands in the sheet; knowledge rows have none. */
  readonly code: string;
  /** The item it stands for; null when the code is in no part of the dossier that this workbook is for. */
  readonly itemId: string | null;
  readonly place: CellPlace;
  /** How a row is called that stayed when a newer version of the dossier left its item out. */
  readonly lapsed?: string;
}

/** A mark in the matrix: exam × row. */
export interface CoverageMark {
  readonly row: CoverageRow;
  readonly place: CellPlace;
}

/** One exam column of the sheet Dekking. */
export interface CoverageColumn {
  /** The id in the hidden row; null for a column somebody typed in by hand. */
  readonly examId: string | null;
  /** The code in its header as it stands in the sheet. */
  readonly header: string;
  readonly place: CellPlace;
  readonly marks: readonly CoverageMark[];
}

export interface CoverageMatrix {
  readonly sheet: string;
  /** The header over the codes: where to point when a row is gone (A1 holds a hidden marker). */
  readonly header: CellPlace;
  readonly rows: readonly CoverageRow[];
  readonly columns: readonly CoverageColumn[];
  /** Cells that say how far a row is covered and hold something else than a formula; left out = none. */
  readonly typedOver?: readonly TypedOver[];
  /** Cells where a mark may stand that hold something else, which covers nothing; left out = none. */
  readonly notMarks?: readonly NotAMark[];
}

/** What stands in a cell of the matrix and is no mark. */
export interface NotAMark {
  readonly row: CoverageRow;
  readonly place: CellPlace;
  /** What stands above the column. */
  readonly exam: string;
  readonly found: string;
  /** Whether it clearly says that the exam does not cover the row. */
  readonly denies: boolean;
}

/** A cell of the matrix that must hold a formula, and what stands there. */
export interface TypedOver {
  readonly row: CoverageRow;
  readonly place: CellPlace;
  /** "" when it was emptied. */
  readonly found: string;
}
