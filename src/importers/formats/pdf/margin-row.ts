import { textOfUnit } from './line-piece';
import type { Row } from './rows';

/** A page as rows; its size in points. */
export interface RowedPage {
  readonly page: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

export type FurnitureRole = 'running-head' | 'page-number';

/** A row in the margin of a page that may belong to the page and not to the document. */
export interface MarginRow {
  readonly row: Row;
  readonly page: number;
  /** The row next to it, further from the edge of the page. */
  readonly next: Row | null;
  /** The text with "#" for every number. */
  readonly key: string;
  readonly numbers: readonly number[];
}

/** The same height, in points: half a line more would already be the next one. */
export const sameHeight = 3;
/** So many rows from the top and from the foot of a page can belong to the page. */
export const deepest = 4;
/** Type of the margins is at most this part of that of the text. */
const smallType = 0.93;
/** Larger than this, in parts of the type of the text, only headings are. */
const largeType = 1.05;
/** "1Zie bijlage 2", a footnote with its mark: pages can end in the same one, its number rising with theirs. */
const footnote = /^([\d¹²³⁴-⁹]{1,3})\p{Lu}\p{Ll}/u;

const noMarks: ReadonlySet<string> = new Set();

/** The row nearest to the edge that is not known yet. */
export function outermost(page: RowedPage, edge: 'top' | 'foot', known: ReadonlyMap<Row, FurnitureRole>): MarginRow[] {
  const rows = edge === 'top' ? page.rows : [...page.rows.slice(-2 * deepest)].reverse();
  const at = rows.findIndex((one) => !known.has(one));
  const row = rows[at];
  if (row === undefined) return [];
  const text = textOfRow(row);
  if (edge === 'foot' && footnote.test(text)) return [];
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  return [{ row, page: page.page, next: rows[at + 1] ?? null, key: withoutNumbers(text), numbers }];
}

/** A text with "#" for every number. */
export function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** Are there at least two lines' room to the text of the page? */
export function isFar({ row, next }: Neighbours): boolean {
  return next !== null && Math.abs(row.y - next.y) > 2 * (next.units[0]?.size ?? 0);
}

/** Is there more room to the text of the page than between its lines, or other type? */
export function standsApart({ row, next }: Neighbours): boolean {
  const [unit, other] = [row.units[0], next?.units[0]];
  if (unit === undefined || other === undefined) return true;
  return (
    Math.abs(unit.y - other.y) > 1.6 * other.size || unit.font !== other.font || Math.abs(unit.size - other.size) > 0.3
  );
}

/** Is this set in larger type than the text of the page, as a heading is? */
export function isLarge({ row, next }: Neighbours): boolean {
  const [unit, other] = [row.units[0], next?.units[0]];
  return unit !== undefined && other !== undefined && unit.size > largeType * other.size;
}

/** Is this set in smaller type than the text of the page? */
export function isSmaller({ row, next }: Neighbours): boolean {
  return (row.units[0]?.size ?? 0) < (next?.units[0]?.size ?? 0);
}

/** Is this set in clearly smaller type than the text of the page? */
export function isSmall({ row, next }: Neighbours): boolean {
  const [unit, other] = [row.units[0], next?.units[0]];
  return unit !== undefined && other !== undefined && unit.size < smallType * other.size;
}

type Neighbours = Pick<MarginRow, 'row' | 'next'>;

/** Font and size of a row, as one text to compare. */
export function typeOf({ units: [unit] }: Row): string {
  return `${unit?.font ?? ''} ${(unit?.size ?? 0).toFixed(1)}`;
}

/** The words of a row. */
export function textOfRow({ units }: Row): string {
  const [only] = units;
  return only !== undefined && units.length === 1
    ? textOfUnit(only, noMarks)
    : units.map((unit) => textOfUnit(unit, noMarks)).join(' ');
}
