import { columnsGoingOn } from './columns-over-pages';
import type { Row, Unit } from './rows';

/** White space across a block, from left to right. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Rows that follow each other, and where their columns part; no gutters: running text. */
export interface Block {
  readonly rows: readonly Row[];
  /** The middle of the white space between two columns, from left to right. */
  readonly gutters: readonly number[];
}

/** The narrowest space between two cells of a table, in parts of the type. */
const narrowest = 0.3;
/** In one row, or two, only a gap of this many times the type parts cells; a wide space between words does not. */
const widerAlone = [2, 2, 1];
/** So many lines of a column alone tell it, however narrow the space before it; their left edges agree this well, in points. */
const linesAlone = 3;
const sameEdge = 1;
/** How many rows back type is looked for. */
const farthest = 60;
/** Lines further apart than this many times the type are no cell of one row any more. */
const nextLine = 1.7;
/** The same for two rows of a table, with the room around their cells. */
const nextRow = 2.2;

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

function meets(one: Gap, others: readonly Gap[]): boolean {
  return others.some((other) => Math.min(one.to, other.to) > Math.max(one.from, other.from));
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

/** Rows behind the last one with several units belong to the block while they continue a column. */
function trimmed(rows: readonly Row[], start: number, last: number, end: number, gaps: readonly Gap[]): number {
  const balanced = isBalanced(rows.slice(start, last + 1), gaps);
  for (let at = last + 1; at < end; at += 1) {
    const [row, above] = [rows[at], rows[at - 1]];
    const unit = row?.units[0];
    if (row === undefined || above === undefined || unit === undefined) return at;
    const inFirst = unit.x < (gaps[0]?.from ?? 0);
    const near = row.y - above.y < nextLine * unit.size;
    if (inFirst && !near && !balanced) return at;
    if (inFirst && !balanced && !continues(rows, at, start, gaps)) return at;
  }
  return end;
}

/** Does a line of the first column stand straight below another of its column? */
function continues(rows: readonly Row[], at: number, start: number, gaps: readonly Gap[]): boolean {
  const unit = rows[at]?.units[0];
  if (unit === undefined) return false;
  for (let above = at - 1; above >= start; above -= 1) {
    const other = rows[above]?.units[0];
    if (other !== undefined && other.x < (gaps[0]?.from ?? 0))
      return (
        unit.y - other.y < nextLine * unit.size && Math.abs(unit.size - other.size) < 0.1 && unit.font === other.font
      );
  }
  return false;
}

/** Are these columns of running text? Then a column may go on far below the other. */
function isBalanced(rows: readonly Row[], gaps: readonly Gap[]): boolean {
  const widths = [0, 0];
  for (const { units } of rows)
    for (const unit of units) {
      const side = unit.x > (gaps[0]?.from ?? 0) ? 1 : 0;
      widths[side] = Math.max(widths[side] ?? 0, unit.right - unit.x);
    }
  const [left = 0, right = 0] = widths;
  return gaps.length === 1 && rows.length > 5 && Math.min(left, right) > 0.6 * Math.max(left, right);
}

/** The middle of the white space that these rows leave as well. */
function guttersOf(gaps: readonly Gap[], leading: readonly Row[]): number[] {
  const free = leading.reduce((left, { units }) => common(left, freeOf(units), 0), gaps);
  return free.map(({ from, to }) => (from + to) / 2);
}

/** Lines straight above the first row with several units that stand in one of its columns. */
function rowsBefore(plain: readonly Row[], gaps: readonly Gap[], first: Row): readonly Row[] {
  let count = 0;
  let below = first;
  let free = gaps;
  for (let at = plain.length - 1; at >= 0; at -= 1) {
    const row = plain[at];
    const unit = row?.units[0];
    if (row === undefined || unit === undefined || row.units.length > 1) break;
    free = common(free, freeOf(row.units), narrowest * unit.size);
    if (free.length < gaps.length || below.y - row.y > nextRow * unit.size) break;
    count += 1;
    below = row;
  }
  while (count > 0 && endsParagraph(plain, plain.length - count)) count -= 1;
  return count === 0 ? [] : plain.slice(-count);
}

/** Is this the last line of a paragraph that runs over the columns? Then it is short by chance. */
function endsParagraph(rows: readonly Row[], at: number): boolean {
  const [row, above] = [rows[at], rows[at - 1]];
  const [unit, upper] = [row?.units[0], above?.units[0]];
  if (row === undefined || above === undefined || unit === undefined || upper === undefined) return false;
  return row.y - above.y < nextLine * unit.size * 0.85 && Math.abs(unit.x - upper.x) < 1 && unit.font === upper.font;
}

function freeOf(units: readonly Unit[]): Gap[] {
  const gaps: Gap[] = [];
  let from = -Infinity;
  for (const unit of units) {
    if (unit.x > from) gaps.push({ from, to: unit.x });
    from = Math.max(from, unit.right);
  }
  return [...gaps, { from, to: Infinity }];
}

/** What is free in both, as far as it is wide enough. Both are in order. */
function common(a: readonly Gap[], b: readonly Gap[], width: number): Gap[] {
  const found: Gap[] = [];
  let [one, other] = [0, 0];
  while (one < a.length && other < b.length) {
    const [first, second] = [a[one], b[other]];
    if (first === undefined || second === undefined) break;
    const gap = { from: Math.max(first.from, second.from), to: Math.min(first.to, second.to) };
    if (gap.to - gap.from >= width) found.push(gap);
    if (first.to < second.to) one += 1;
    else other += 1;
  }
  return found;
}

/** The gaps that have text on both sides. */
function inside(gaps: readonly Gap[], extent: Gap): Gap[] {
  return gaps.filter(({ from, to }) => from > extent.from && to < extent.to);
}

function extentOf(units: readonly Unit[]): Gap {
  return { from: Math.min(...units.map(({ x }) => x)), to: Math.max(...units.map(({ right }) => right)) };
}

function joined(a: Gap, b: Gap): Gap {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
