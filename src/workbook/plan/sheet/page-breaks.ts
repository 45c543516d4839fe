import type { ColumnPlan, RowPlan } from '../workbook-plan';
import { margins } from './page';

/** What is left of A4 on its side, in points. */
const paper = { width: 841 - margins.left - margins.right, height: 595 - margins.top - margins.bottom };

/** Heights are estimates, and another font takes more room: a page is full before its end. */
const fullness = 0.94;

/** A row on its way to paper. */
export interface PagedRow extends RowPlan {
  /** Begins a new page, unless the whole sheet goes on one. */
  readonly startsPage: boolean;
  /** A heading: on the page of the row below it. */
  readonly keepsNext: boolean;
}

/** How a sheet goes over pages. */
export interface Paging {
  /** The row that is repeated on every page after its own, 0-based; null = none. */
  readonly titleRow: number | null;
  /** Nobody types on it: no row will grow, so that every page can begin where it is told to. */
  readonly fixed: boolean;
}

/**
 * The rows that begin a new page on A4 on its side, fitted to its width: those that must, and the first of headings that
 * would stand alone at the foot of a page. Where rows may grow, the program that prints finds the place of all others.
 * @returns 0-based rows, rising.
 */
export function pageBreaks(
  columns: readonly ColumnPlan[],
  rows: readonly PagedRow[],
  { titleRow, fixed }: Paging,
): readonly number[] {
  const width = columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : (width * 7 + 5) * 0.75), 0);
  const page = (paper.height * fullness) / Math.min(1, paper.width / width);
  const shown = rows.filter(({ hidden }) => !hidden);
  const heights = shown.map(({ height }) => height ?? 0);
  if (heights.reduce((sum, height) => sum + height, 0) <= page) return [];
  const title = rows.find(({ row }) => row === titleRow)?.height ?? 0;
  const breaks: number[] = [];
  let used = 0;
  shown.forEach((row, index) => {
    const group = row.keepsNext && !shown[index - 1]?.keepsNext ? groupFrom(shown, index) : 1;
    const needed = heights.slice(index, index + group).reduce((sum, height) => sum + height, 0);
    const isFull = used > 0 && used + needed > page;
    if (index > 0 && (row.startsPage || (isFull && (fixed || group > 1)))) breaks.push(row.row);
    if (row.startsPage || isFull) used = titleRow !== null && row.row > titleRow ? title : 0;
    used += heights[index] ?? 0;
  });
  return breaks;
}

/** How many rows headings and the row below them are. */
function groupFrom(rows: readonly PagedRow[], first: number): number {
  let last = first;
  while (rows[last]?.keepsNext) last += 1;
  return last - first + 1;
}
