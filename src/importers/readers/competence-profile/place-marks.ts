import type { Marks } from './marks';

/** Which variants a row is for, and how sure that is. */
export interface Placement {
  /** 0-based, ascending. */
  readonly variants: readonly number[];
  /**
   * `shown`: there is a mark for every one, or cells, columns of the page or the white space of empty cells show them.
   * `aligned`: only the number of marks is left; they are those of the last (or first) variants, as in the rows that
   * show theirs. `unclear`: no mark, or more than there are variants.
   */
  readonly by: 'shown' | 'aligned' | 'unclear';
}

/** How marks without position are placed: against the last variant unless the document shows the opposite. */
export type Alignment = 'right' | 'left';

/** Marks nearer to each other than this stand in one column; over a whole document it can be a little wider. */
const tolerance = 1;
const widestColumn = 3;
/** Of all marks so many at most may stand in no column: those of a row that a broken word moved. */
const mostStray = 0.05;
/** Marks of a printed table stand this far from the margin at least; in extracted text they begin at it. */
const leastOffset = 10;

/**
 * Finds out where the columns of marks stand on the page: where they are at the same place in all rows, although the
 * sentences before them differ in length.
 * @param rows of the whole document, or of one table where pages differ.
 * @returns offsets of the columns, one for each variant; null where the text has lost them.
 */
export function columnsOfPage(rows: readonly Marks[], columns: number): readonly number[] | null {
  const placed = rows.filter(({ offsets }) => offsets.length > 0);
  if (placed.length < 3 || placed.length * 2 < rows.length) return null;
  if (placed.some(({ offsets }) => offsets.some((offset) => offset < leastOffset))) return null;
  const sorted = placed.flatMap(({ offsets }) => offsets).sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const offset of sorted) {
    const group = groups[groups.length - 1];
    if (group !== undefined && offset - (group[group.length - 1] ?? 0) <= tolerance) group.push(offset);
    else groups.push([offset]);
  }
  const sizes = groups.map(({ length }) => length).sort((a, b) => b - a);
  const stray = sizes.slice(columns).reduce((sum, size) => sum + size, 0);
  if (stray > sorted.length * mostStray) return null;
  const least = sizes[columns - 1] ?? 0;
  const kept = stray === 0 ? groups : groups.filter(({ length }) => length >= least);
  const isNarrow = kept.every((group) => (group[group.length - 1] ?? 0) - (group[0] ?? 0) <= widestColumn);
  return isNarrow && kept.length === columns ? kept.map((group) => group[Math.floor(group.length / 2)] ?? 0) : null;
}

/** The place of each row's marks as the row itself shows it; null where only their number is left. */
export function shownVariants(
  marks: Marks,
  columns: number,
  offsets: readonly number[] | null,
): readonly number[] | null {
  if (marks.count === 0 || marks.count > columns) return null;
  if (marks.cells !== null && marks.cells.lastIndexOf(true) < columns) {
    return marks.cells.flatMap((marked, at) => (marked ? [at] : []));
  }
  if (marks.count === columns) return upTo(columns);
  const placed = offsets === null || marks.offsets.length === 0 ? null : byOffsets(marks.offsets, offsets);
  return placed ?? bySpaces(marks, columns);
}

/** The direction in which rows that show their variants leave cells empty. */
export function alignmentOf(shown: readonly (readonly number[] | null)[], columns: number): Alignment {
  let right = 0;
  let left = 0;
  for (const variants of shown) {
    if (variants === null || variants.length === columns) continue;
    if (variants[0] === columns - variants.length) right += 1;
    if (variants[variants.length - 1] === variants.length - 1) left += 1;
  }
  return left > right ? 'left' : 'right';
}

/** The variants of a row whose marks have lost their place. */
export function alignedVariants(count: number, columns: number, alignment: Alignment): readonly number[] {
  const first = alignment === 'right' ? columns - count : 0;
  return upTo(count).map((at) => first + at);
}

/** The nearest column of each mark; null where one stands in none. */
function byOffsets(marked: readonly number[], columns: readonly number[]): readonly number[] | null {
  const found = marked.map((offset) => {
    const distances = columns.map((column) => Math.abs(column - offset));
    const nearest = Math.min(...distances);
    return nearest > widestColumn ? -1 : distances.indexOf(nearest);
  });
  return found.includes(-1) ? null : found;
}

/** Spaces count only when, with the marks, they make up all columns. */
function bySpaces(marks: Marks, columns: number): readonly number[] | null {
  const missing = columns - marks.count;
  const between = marks.emptyBetween.reduce((sum, empty) => sum + empty, 0);
  if (between > missing) return null;
  for (const before of [...marks.emptyBefore, 0]) {
    for (const behind of [0, ...marks.emptyBehind]) {
      if (before < 0 || behind < 0 || before + between + behind !== missing) continue;
      let at = before;
      return upTo(marks.count).map((mark) => {
        at += mark === 0 ? 0 : 1 + (marks.emptyBetween[mark - 1] ?? 0);
        return at;
      });
    }
  }
  return null;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
