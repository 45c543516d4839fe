import { nextLine, rowsBefore, trimmed } from './block-edges';
import { columnsGoingOn } from './columns-over-pages';
import type { Row } from './rows';
import type { Gap } from './white-space';
import { common, extentOf, freeOf, inside, joined, meets, narrowest } from './white-space';

/** Rows that follow each other, and where their columns part; no gutters: running text. */
export interface Block {
  readonly rows: readonly Row[];
  /** The middle of the white space between two columns, from left to right. */
  readonly gutters: readonly number[];
}

/** In one row, or two, only a gap of this many times the type parts cells; a wide space between words does not. */
const widerAlone = [2, 2, 1];
/** So many lines of a column alone tell it, however narrow the space before it; their left edges agree this well, in points. */
const linesAlone = 3;
const sameEdge = 1;
/** How many rows back type is looked for. */
const farthest = 60;

/**
 * Divides a page into blocks: running text, and rows through which the same white space runs from top to bottom. A row
 * that closes the white space, such as a heading over the full width, ends the block.
 * @param rows of one page, from top to bottom, without furniture.
 * @param above the block that the page before ended with: its columns go on at the top of this one.
 */
export function blocksOf(rows: readonly Row[], above: Block | null): Block[] {
  const blocks: Block[] = [];
  let plain: Row[] = [];
  const goingOn = above === null ? { rows: [], gutters: [] } : columnsGoingOn(rows, above);
  const next = goingOn.rows.findIndex((_, row) => hasMoreColumns(rows, row, goingOn.gutters.length));
  let at = next === -1 ? goingOn.rows.length : next;
  if (at > 0) blocks.push({ rows: goingOn.rows.slice(0, at), gutters: goingOn.gutters });
  while (at < rows.length) {
    const row = rows[at];
    if (row === undefined) break;
    const found = row.units.length > 1 ? columnsFrom(rows, at) : null;
    if (found === null) {
      plain.push(row);
      at += 1;
      continue;
    }
    const leading = rowsBefore(plain, found.gaps, row);
    plain = plain.slice(0, plain.length - leading.length);
    if (plain.length > 0) blocks.push({ rows: plain, gutters: [] });
    plain = [];
    blocks.push({ rows: [...leading, ...rows.slice(at, found.end)], gutters: guttersOf(found.gaps, leading) });
    at = found.end;
  }
  if (plain.length > 0) blocks.push({ rows: plain, gutters: [] });
  return blocks;
}

/** The block that begins with this row, which has several units; null when nothing but a wide space parts them. */
function columnsFrom(
  rows: readonly Row[],
  start: number,
  alone = true,
): { readonly end: number; readonly gaps: readonly Gap[] } | null {
  const first = rows[start];
  if (first === undefined) return null;
  const size = Math.max(...first.units.map((unit) => unit.size));
  let free = freeOf(first.units);
  let extent = extentOf(first.units);
  let parted = 1;
  let end = start + 1;
  let last = start;
  for (let at = start + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const next = common(free, freeOf(row.units), narrowest * size);
    const wider = joined(extent, extentOf(row.units));
    const kept = inside(next, wider).length;
    if (kept === 0 || (kept < inside(free, extent).length && parted > 1)) break;
    if (alone && row.units.length > kept + 1 && hasMoreColumns(rows, at, kept)) break;
    if (alone && parted > 1 && hasOtherColumns(rows, at, inside(free, extent))) break;
    if (parted > 1 && isHeadingBelow(rows, at, start, inside(free, extent))) break;
    free = next;
    extent = wider;
    if (row.units.length > 1) {
      parted += 1;
      last = at;
    }
    end = at + 1;
  }
  const gaps = inside(free, extent);
  const isColumn = first.units[0]?.turned === true || goesOnBelow(rows.slice(start + 1, end), first);
  const least = isColumn ? 0 : (widerAlone[parted] ?? 0) * size;
  const wide = gaps.filter(({ from, to }) => to - from > least);
  if (wide.length === 0) return null;
  // Two wide gaps are no chance any more: what is parted by them is a table, and so is what its narrow gaps part.
  const parting = wide.length > 1 ? gaps : wide;
  return { end: trimmed(rows, start, last, end, parting), gaps: parting };
}

/** Do several lines stand below the last piece of a row, at its left edge and with nothing before them? */
function goesOnBelow(rows: readonly Row[], { units }: Row): boolean {
  const x = units.at(-1)?.x ?? NaN;
  return (
    rows.filter((row) => row.units.length === 1 && Math.abs((row.units[0]?.x ?? 0) - x) < sameEdge).length >= linesAlone
  );
}

/** Does a table of more columns begin with this row, below one whose white space it happens to leave? */
function hasMoreColumns(rows: readonly Row[], at: number, gaps: number): boolean {
  const [row, above] = [rows[at], rows[at - 1]];
  if (row === undefined || above === undefined || row.y - above.y < nextLine * (row.units[0]?.size ?? 0)) return false;
  return (columnsFrom(rows, at, false)?.gaps.length ?? 0) > gaps;
}

/** Does a table begin with this row that has its white space elsewhere, although this row leaves that of the table above? */
function hasOtherColumns(rows: readonly Row[], at: number, above: readonly Gap[]): boolean {
  const [row, before] = [rows[at], rows[at - 1]];
  if (row === undefined || before === undefined || row.units.length < 2) return false;
  if (row.y - before.y < nextLine * (row.units[0]?.size ?? 0)) return false;
  const hasMore = row.units.length > above.length + 1;
  if (!hasMore && above.some((one) => meets(one, inside(freeOf(row.units), extentOf(row.units))))) return false;
  const gaps = columnsFrom(rows, at, false)?.gaps ?? [];
  return gaps.length > (hasMore ? above.length : 0) && above.some((one) => !meets(one, gaps));
}

/** Larger or other type alone at its height, with room above it: what it heads is no part of the table above. */
function isHeadingBelow(rows: readonly Row[], at: number, start: number, gaps: readonly Gap[]): boolean {
  const [row, above, below] = [rows[at], rows[at - 1], rows[at + 1]];
  const unit = row?.units[0];
  if (row === undefined || unit === undefined || above === undefined || row.units.length > 1) return false;
  const isAlone = row.y - above.y > nextLine * unit.size && (below === undefined || below.y - row.y > unit.size);
  if (!isAlone || unit.turned || unit.x > (gaps[0]?.from ?? 0)) return false;
  return rows
    .slice(Math.max(start, at - farthest), at)
    .every(({ units }) => units.every((one) => one.font !== unit.font || one.size < unit.size - 0.1));
}

/** The middle of the white space that these rows leave as well. */
function guttersOf(gaps: readonly Gap[], leading: readonly Row[]): number[] {
  const free = leading.reduce((left, { units }) => common(left, freeOf(units), 0), gaps);
  return free.map(({ from, to }) => (from + to) / 2);
}
