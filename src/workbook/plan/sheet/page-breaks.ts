import type { ColumnPlan, RowPlan } from '../workbook-plan';
import { margins } from './page';

/** What is left of A4 on its side, in points. */
const paper = { width: 841 - margins.left - margins.right, height: 595 - margins.top - margins.bottom };

/** Heights are estimates, and another font takes more room: a page is full before its end. */
const fullness = 0.94;
/** Of a sheet on one page, which has fewer rows to be wrong about, and where every row has a height of its own. */
const [fullnessOfOne, fullnessOfSet] = [0.97, 0.98];

/** Lines that belong together (a table, facts below each other): of so many none is on another page. */
const fewLines = 6;
/** Of more, so many at least are on the page where they begin, and where they end. */
const [fewestFirst, fewestLast] = [2, 3];

/** A row on its way to paper. */
export interface PagedRow extends RowPlan {
  /** Begins a new page, unless the whole sheet goes on one. */
  readonly startsPage: boolean;
  /** A heading: on the page of the row below it. */
  readonly keepsNext: boolean;
  /** Nothing stands on it: what is above it and what is below it do not belong together. */
  readonly isGap: boolean;
}

/** How a sheet goes over pages. */
export interface Paging {
  /** The row that is repeated on every page after its own, 0-based; null = none. */
  readonly titleRow: number | null;
  /** Nobody types texts on it: no row will grow, so that every page can begin where it is told to. */
  readonly fixed: boolean;
}

/**
 * The rows that begin a new page on A4 on its side, fitted to its width: those that must, the first of headings that
 * would stand alone at the foot of a page, and a row so far up that no page has only the last rows of a table. Where rows
 * may grow, the program that prints finds the place of all others.
 * @returns 0-based rows, rising.
 */
export function pageBreaks(
  columns: readonly ColumnPlan[],
  rows: readonly PagedRow[],
  { titleRow, fixed }: Paging,
): readonly number[] {
  const width = columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : (width * 7 + 5) * 0.75), 0);
  const whole = paper.height / Math.min(1, paper.width / width);
  const shown = rows.filter(({ hidden }) => !hidden);
  const page = whole * (shown.some(({ grows }) => grows) ? fullness : fullnessOfSet);
  if (heightOf(shown) <= Math.max(page, whole * fullnessOfOne)) return [];
  // Where a page ends is not ours to say of a sheet that may fit one.
  const isSure = fixed || heightOf(shown) > whole;
  const title = rows.find(({ row }) => row === titleRow)?.height ?? 0;
  const breaks: number[] = [];
  for (let from = 0; from < shown.length;) {
    const first = shown[from];
    const repeated = first !== undefined && titleRow !== null && first.row > titleRow ? title : 0;
    const full = firstBeyond(shown, from, page - repeated);
    const next = endOfPage(shown, from, full);
    const row = shown[next];
    if (row === undefined) break;
    if (row.startsPage || fixed || (isSure && next < full) || unitFrom(shown, next) > 1) breaks.push(row.row);
    from = next;
  }
  return breaks;
}

/** The first row that is not on the page that begins at `from`: it begins one itself, or has no room with what it keeps. */
function firstBeyond(rows: readonly PagedRow[], from: number, room: number): number {
  let used = 0;
  for (let at = from; at < rows.length;) {
    if (at > from && rows[at]?.startsPage) return at;
    const unit = rows.slice(at, at + unitFrom(rows, at));
    // What is longer than a page is divided by row, down to its end: what is left of it must not be taken for a unit that fits.
    const pieces = heightOf(unit) > room ? unit.map((row) => [row]) : [unit];
    for (const piece of pieces) {
      const height = heightOf(piece);
      if (at > from && used + height > room) return at;
      used += height;
      at += piece.length;
    }
  }
  return rows.length;
}

/** The same, so far up that what belongs together is on one page, or has enough lines on both. */
function endOfPage(rows: readonly PagedRow[], from: number, full: number): number {
  const [begin, first, last] = linesAround(rows, full);
  if (full >= rows.length || rows[full]?.startsPage || begin >= full) return full;
  const isWhole = last - first + 1 <= fewLines;
  const left = last - full + 1;
  const next = isWhole ? begin : left < fewestLast ? last + 1 - fewestLast : full;
  const best = next - first < fewestFirst ? begin : next;
  return best > from ? best : full;
}

/**
 * The lines that belong with a row: the first of their headings, their own first, and their last.
 */
function linesAround(rows: readonly PagedRow[], at: number): readonly [number, number, number] {
  const belongs = (index: number): boolean => {
    const [above, row] = [rows[index - 1], rows[index]];
    if (above === undefined || row === undefined || above.isGap || row.isGap || row.startsPage) return false;
    return above.keepsNext || !row.keepsNext;
  };
  let [begin, last] = [at, at];
  while (belongs(begin)) begin -= 1;
  while (belongs(last + 1)) last += 1;
  let first = begin;
  while (first < last && rows[first]?.keepsNext) first += 1;
  return [begin, first, last];
}

/** How many rows stay together from a row on: headings and the row below them. */
function unitFrom(rows: readonly PagedRow[], first: number): number {
  let last = first;
  while (rows[last]?.keepsNext && last + 1 < rows.length) last += 1;
  return last - first + 1;
}

function heightOf(rows: readonly RowPlan[]): number {
  return rows.reduce((sum, { height }) => sum + (height ?? 0), 0);
}
