import type { Area } from './geometry';
import type { SheetId } from './sheet-parts';

/** A defined name. `scope` null is the workbook. Names are told apart by scope and by text ignoring case. */
export interface NameRecord {
  readonly name: string;
  readonly scope: SheetId | null;
  /** Begins with "=", e.g. `=Dekking!$B$4:$F$20`. The store moves its references when rows or columns move. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** What picks one name. */
export interface NameKey {
  readonly name: string;
  readonly scope: SheetId | null;
}

/** A table. Column names are what the header cells hold, so they are not repeated here while headers show. */
export interface TableRecord {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  /** With header row and total row as far as shown. */
  readonly area: Area;
  /** In order; kept equal to the header cells while `showHeaders`. */
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** E.g. TableStyleMedium2; '' is none. */
  readonly style: string;
}

export type TablePatch = Partial<Omit<TableRecord, 'id' | 'sheet'>>;

/** The document properties Excel shows under File > Info. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly manager: string;
  readonly company: string;
}

/** A date is kept as a `Date`. */
export type CustomPropertyValue = string | number | boolean | Date;

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';
