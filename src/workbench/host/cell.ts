/** An error value of a formula, such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows before its number format is applied; null is an empty cell. A date is a serial number. */
export type CellValue = null | string | number | boolean | CellError;

/**
 * What a cell holds. `formula` begins with "=", in US English with commas; `value` is then its result.
 * A text that looks like a formula or a number is a plain string here: nothing below the host interprets text.
 */
export interface CellContent {
  readonly formula: string | null;
  readonly value: CellValue;
}

/** One cell to be written: a formula, or a value (null empties the cell and keeps its format). */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly formula: string } | { readonly value: CellValue };
}

export const EMPTY_CELL: CellContent = { formula: null, value: null };

/** Whether a value is an error value. */
export const isCellError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;
