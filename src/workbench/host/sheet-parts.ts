import type { Area } from './geometry';

export type SheetId = string;

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet as the tabs show it. */
export interface SheetRecord {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`, or '' for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

export type SheetPatch = Partial<Omit<SheetRecord, 'id'>>;

export type Axis = 'row' | 'column';

/** A row or column: `size` in points. */
export interface LineRecord {
  readonly size: number;
  readonly hidden: boolean;
  /** 0 is not grouped, 1–8 the depth of the outline. */
  readonly outlineLevel: number;
}

/** Size in points of an untouched row and column (8.43 characters of Calibri 11 are 64 pixels). */
export const DEFAULT_SIZE: Readonly<Record<Axis, number>> = { row: 15, column: 48 };

/** What the sheet's panes keep in view: this many rows at the top and columns at the left. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** `Excel.WorksheetProtectionOptions`, complete; `selectionMode` Normal, Unlocked or None. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: string;
}

export interface SheetProtection {
  readonly options: ProtectionOptions;
  /** '' is none. */
  readonly password: string;
}

/** A link of a cell: to an address outside, or to a place in the workbook. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** Operators of `Excel.DataValidationOperator` and `Excel.ConditionalCellValueOperator`. */
export interface Comparison {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string | null;
}

/** `source` is either literal entries with commas, or a formula beginning with "=". */
export type ValidationRule =
  | { readonly type: 'List'; readonly source: string; readonly inCellDropDown: boolean }
  | ({ readonly type: 'WholeNumber' | 'Decimal' | 'TextLength' | 'Date' | 'Time' } & Comparison)
  | { readonly type: 'Custom'; readonly formula: string };

export interface DataValidation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly showAlert: boolean;
    /** Stop, Warning or Information. */
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

/** `formula` and the operands are relative to the top left cell of the first area (NOTES of the host, line 10). */
export type ConditionalRule =
  | { readonly type: 'Custom'; readonly formula: string }
  | ({ readonly type: 'CellValue' } & Comparison)
  | { readonly type: 'ContainsText'; readonly operator: string; readonly text: string };

/** What a conditional format changes; a missing property is left as the cell has it. */
export interface ConditionalStyle {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly style: ConditionalStyle;
  readonly stopIfTrue: boolean;
}
