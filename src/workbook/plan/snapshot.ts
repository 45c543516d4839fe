import type { LastStep } from './step/step-record';
import type { Area } from './workbook-plan';

export type CellValue = string | number | boolean | null;

/** One sheet as it is: values and formulas of its used range. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly protected: boolean;
  /** Top left of `values` and `formulas`, 0-based. */
  readonly origin: { readonly row: number; readonly column: number };
  /** What cells hold or, for formulas, give; empty = null; an error is its text ("#REF!"). Dates are serial numbers. */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as `values`: the formula with "=", or null for a cell without one. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** False: this sheet is not ours and was not read (values empty). */
  readonly read: boolean;
}

export interface NameSnapshot {
  readonly name: string;
  /** The sheet and area it stands for; null when it is broken (#REF!) or no plain area. */
  readonly sheet: string | null;
  readonly area: Area | null;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** With its header row. */
  readonly area: Area;
}

/** A workbook at one moment: what the model is read back from. */
export interface WorkbookSnapshot {
  /** In tab order, without those that are kept aside to be taken back. */
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly structureProtected: boolean;
  /** The step that can be taken back; null = none. Left out: a file, of which nothing is taken back. */
  readonly lastStep?: LastStep | null;
}
