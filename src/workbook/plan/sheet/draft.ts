import { cellText, maxCellText } from '../cell-text';
import type { StyleName } from '../theme';
import type { Cell, CellContent, SheetFeature, Validation } from '../workbook-plan';
import type { SheetRole } from '../identity';
import { partsOf } from './long-text';

/** What may be put into a cell, and what people are told about it. */
export interface InputRule {
  readonly rule: Validation;
  /** Refuse anything else (true), or only warn (false). */
  readonly strict: boolean;
  readonly title: string;
  readonly message: string;
  readonly prompt?: string;
}

/** One cell of a keyed sheet before it has a place. */
export interface DraftCell {
  readonly content: CellContent | null;
  readonly style: StyleName;
  readonly unlocked?: boolean;
  readonly input?: InputRule;
  readonly link?: { readonly sheet: string; readonly target: Cell; readonly tip: string };
}

export interface DraftColumn {
  /** null = a column of people's own that is kept. */
  readonly key: string | null;
  readonly width: number;
  readonly hidden?: boolean;
}

export interface DraftRow {
  /** null = a row of people's own that is kept. */
  readonly key: string | null;
  /** Points; null = as high as the text of its cells needs. */
  readonly height: number | null;
  readonly hidden?: boolean;
  /** On paper it begins a new page, unless the whole sheet goes on one. */
  readonly startsPage?: boolean;
  /** A heading: on paper it is on the page of the row below it. */
  readonly keepsNext?: boolean;
  /** By column key; a column without a key is known by its place among the draft's columns ("#4"). */
  readonly cells: Readonly<Record<string, DraftCell>>;
}

/** A sheet as keyed rows and columns: everything but places (lay-out.ts gives these). */
export interface DraftSheet {
  readonly role: SheetRole;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly tabColor: string | null;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
  /** Features that span cells: tables, conditional formats, merges, freeze, print, protection. */
  readonly features: readonly SheetFeature[];
}

/** How a draft row names the cell of a draft column. */
export function columnId(column: DraftColumn, index: number): string {
  return column.key ?? `#${index}`;
}

/** A text that does not fit in a cell ends in "…": whoever must have it whole keeps its parts (long-text.ts). */
export function text(value: string, style: StyleName): DraftCell {
  const [first = ''] = partsOf(value);
  const shown = cellText(value).length <= maxCellText ? value : `${first}…`;
  return { content: shown === '' ? null : { kind: 'text', text: shown }, style };
}

export function number(value: number, style: StyleName): DraftCell {
  return { content: { kind: 'number', number: value }, style };
}

export function formula(source: string, result: string | number | boolean, style: StyleName): DraftCell {
  return { content: { kind: 'formula', formula: source, result }, style };
}

export function blank(style: StyleName): DraftCell {
  return { content: null, style };
}
