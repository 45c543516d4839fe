import type { CellContent, CellValue } from '../host/cell';

/** One sheet for the calculator: every cell that is not empty. */
export interface CalculationSheet {
  readonly name: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly content: CellContent }[];
}

/** The result of one formula. */
export interface CalculationResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * Computes all formulas of a workbook. The formulas hold A1 references only: names and structured references are
 * already replaced by what they stand for. A function it does not know gives `#NAME?`, never a guess.
 */
export type Calculator = (sheets: readonly CalculationSheet[]) => Promise<readonly CalculationResult[]>;
