import type { FrameworkItem } from '../framework';

/** What becomes a row of a form. */
export interface OutlineRow {
  /** An item of the framework, or one made of it: a sentence of an addendum's task is a row and no item. */
  readonly item: FrameworkItem;
  /** What stands between the part and this row, e.g. the sub-activity: a line of its own above the rows it holds for. */
  readonly heading: FrameworkItem | null;
}

/** What an exam covers: a sub-unit, or a unit that has none. */
export interface OutlinePart {
  readonly item: FrameworkItem;
  /** In document order; empty when the document says nothing below it. */
  readonly rows: readonly OutlineRow[];
  /** What doing it well leads to; null when the document does not say. */
  readonly result: string | null;
}

/** What gets a result of its own. */
export interface OutlineUnit {
  readonly item: FrameworkItem;
  /** Its sub-units, or, where it has none, itself. Never empty. */
  readonly parts: readonly OutlinePart[];
  readonly hasSubUnits: boolean;
  /** Knowledge and skills listed under it. */
  readonly knowledge: readonly FrameworkItem[];
}

/** The parts that items play in plans, forms, coverage and reports, whatever kind of document they are of. */
export interface Outline {
  readonly units: readonly OutlineUnit[];
}
