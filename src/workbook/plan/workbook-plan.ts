/**
 * What a workbook should become, as data. The planner makes it, an adapter (officejs, xlsx) executes it.
 * A new kind of content or feature added to the unions here breaks the build of both adapters until each has it.
 * Rows and columns are 0-based; a formula is English, comma separated, A1 references, with "=".
 */
import type { StyleName } from './theme';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Area extends Cell {
  readonly rows: number;
  readonly columns: number;
}

/** Text is data: adapters store it as text whatever it looks like ("=…", "1.1", "007"). */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** `date` is YYYY-MM-DD; stored as the serial number with a date format. */
  | { readonly kind: 'date'; readonly date: string }
  /** `result` is what the formula gives for the content planned, for viewers that do not calculate. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: string | number | boolean };

/** A rectangle of contents; null leaves a cell empty. */
export interface CellBlock extends Cell {
  readonly contents: readonly (readonly (CellContent | null)[])[];
}

export interface ColumnPlan {
  readonly column: number;
  /** In characters of the default font, as Excel's own column width. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowPlan {
  readonly row: number;
  /** In points; null = as high as its text needs. */
  readonly height: number | null;
  /**
   * The height is an estimate for viewers that do not measure text: the row must stay free to grow with what people type
   * (in a file: `ht` without `customHeight`; in Excel: fit the row instead of fixing it).
   */
  readonly grows?: boolean;
  readonly hidden?: boolean;
}

/** A person's own colours and letters of one cell; what is left out is as the style has it. */
export interface CellPaint {
  /** "#rrggbb" */
  readonly fill?: string;
  /** Of the letters, "#rrggbb". */
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly size?: number;
}

/** What a cell may hold. */
export type Validation =
  /** A drop-down of these literal choices (at most 255 characters together, commas included). */
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  /** A drop-down of the cells of a range of the workbook; `source` is a reference such as "'Lijsten'!$A$2:$A$9". */
  | { readonly kind: 'choices-from'; readonly source: string }
  | { readonly kind: 'whole-number'; readonly min: number; readonly max: number }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
  | { readonly kind: 'date'; readonly min: string; readonly max: string }
  | { readonly kind: 'text-length'; readonly max: number };

/** How a chart shows its numbers: beside each other, on top of each other, or as shares of a whole. */
export type ChartShape = 'columns' | 'bars' | 'stacked-bars' | 'share-bars';

/**
 * A chart of a block of cells of its own sheet, which people see beside it: a chart never stands without its numbers.
 * Nothing of it is in the chart alone.
 */
export interface ChartPlan {
  readonly kind: 'chart';
  /** Unique on its sheet; adapters put their mark before it, so that a chart of ours is known when its sheet is made anew. */
  readonly name: string;
  readonly shape: ChartShape;
  readonly title: string;
  /** For whoever cannot see it: what it shows. In Excel itself charts take none from an add-in. */
  readonly description: string;
  /**
   * Its numbers: the first row holds what the series are called, the first column what the categories are, both as text,
   * because Excel takes numbers there for a series.
   */
  readonly source: Area;
  /** "#rrggbb", one for each series; they differ in grey as well. */
  readonly colors: readonly string[];
  /** The cells that it lies over. */
  readonly place: Area;
}

export type SheetFeature =
  | ChartPlan
  | { readonly kind: 'style'; readonly area: Area; readonly style: StyleName }
  /** What a person gave one cell over its style, kept when the sheet is made anew. */
  | { readonly kind: 'paint'; readonly cell: Cell; readonly paint: CellPaint }
  | {
      readonly kind: 'validation';
      readonly area: Area;
      readonly rule: Validation;
      /** Refuse anything else (true), or only warn (false). */
      readonly strict: boolean;
      readonly title: string;
      readonly message: string;
      /** Shown beside the cell when it is selected. */
      readonly prompt?: string;
    }
  /** `formula` is relative to the top left cell of `area`; the first matching format of a cell wins. */
  | { readonly kind: 'conditional-format'; readonly area: Area; readonly formula: string; readonly style: StyleName }
  /** The first row of `area` holds the headers: unique, not empty. */
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly area: Area;
      readonly columns: readonly string[];
      readonly filter: boolean;
    }
  /** A link to a cell of this workbook; the text is the cell's own content. `sheet` is a SheetPlan key or a sheet's name. */
  | { readonly kind: 'link'; readonly cell: Cell; readonly sheet: string; readonly target: Cell; readonly tip: string }
  | { readonly kind: 'freeze'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'merge'; readonly area: Area }
  /** Cells people fill in on a protected sheet. */
  | { readonly kind: 'unlocked'; readonly area: Area }
  | { readonly kind: 'protection'; readonly allow: readonly ProtectionAllowance[] }
  | {
      readonly kind: 'print';
      readonly orientation: 'portrait' | 'landscape';
      readonly area: Area | null;
      readonly titleRows: { readonly first: number; readonly last: number } | null;
      /** Rows that begin a new page, rising; never row 0. */
      readonly rowBreaks: readonly number[];
      readonly fitToWidth: boolean;
      /** Header and footer with Excel's codes: &P page, &N pages, &A sheet; text must have "&" doubled. */
      readonly header: HeaderFooter;
      readonly footer: HeaderFooter;
    };

export type ProtectionAllowance = 'format-rows' | 'format-columns' | 'sort' | 'filter' | 'insert-rows';

export interface HeaderFooter {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Lines of a sheet that is replaced and the lines of its successor that take their place, 0-based. */
export interface CarriedLines {
  readonly rows: readonly { readonly from: number; readonly to: number }[];
  readonly columns: readonly { readonly from: number; readonly to: number }[];
}

export interface SheetPlan {
  /** Who it is inside the plan, e.g. "coverage", "form:e1"; links refer to it. */
  readonly key: string;
  /** Valid and free (sheet-name.ts). */
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** "#rrggbb" */
  readonly tabColor: string | null;
  /** In percent; left out = 100. Excel lets no add-in set it, so there it is what it is. */
  readonly zoom?: number;
  readonly gridlines: boolean;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly blocks: readonly CellBlock[];
  readonly features: readonly SheetFeature[];
}

/** A workbook-wide defined name, set or replaced: the identity of a sheet or the target of a link. Hidden from people. */
export interface NamePlan {
  readonly name: string;
  /** SheetPlan key or the name of a sheet that is there. */
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Columns that a list on a sheet that is there gets at its right. Nothing stands in their cells yet; what comes there is in
 * the blocks of the write, which cover them whole.
 */
export interface Widening {
  /** The table that takes them in, as it is and as it will be, from the same first cell; null = they stand beside it. */
  readonly table: { readonly name: string; readonly from: Area; readonly to: Area } | null;
  /** The cells that are new. */
  readonly area: Area;
  readonly columns: readonly ColumnPlan[];
  readonly features: readonly Extract<SheetFeature, { readonly kind: 'style' | 'validation' }>[];
}

export type SheetChange =
  /** `before` = name of the sheet that is there now before which it comes; null = at the end. */
  | { readonly kind: 'create'; readonly sheet: SheetPlan; readonly before: string | null }
  /**
   * Takes the place of the sheet called `target`, with its own name. With `carry` the colour of the tab, widths, hidden
   * lines, and colours and letters of cells go along as people set them; in a file also heights that they fixed, and the zoom.
   */
  | { readonly kind: 'replace'; readonly target: string; readonly sheet: SheetPlan; readonly carry?: CarriedLines }
  /** Writes into a sheet that is there and leaves everything else of it; null empties a cell. */
  | {
      readonly kind: 'write';
      readonly target: string;
      readonly blocks: readonly CellBlock[];
      readonly widen?: Widening;
    }
  | { readonly kind: 'delete'; readonly target: string };

export interface WorkbookPlan {
  readonly changes: readonly SheetChange[];
  readonly names: readonly NamePlan[];
  /** Names to take away (of sheets deleted). */
  readonly forget: readonly string[];
  /** SheetPlan key or sheet name to show when done. */
  readonly activate: string | null;
}
