import type { Marks } from './marks';

/** Which variants a row is for, and how sure that is. */
export interface Placement {
  /** 0-based, ascending. */
  readonly variants: readonly number[];
  /**
   * `all`: a mark for every variant. `shown`: cells, columns of the page or the white space of empty cells show them.
   * `aligned`: only the number of marks is left; they are those of the last (or first) variants, as in the rows that
   * show theirs. `unclear`: no mark, or more than there are variants.
   */
  readonly by: 'all' | 'shown' | 'aligned' | 'unclear';
}

/** How marks without position are placed: against the last variant unless the document shows the opposite. */
export type Alignment = 'right' | 'left';

/** Columns nearer to each other than this are one and the same. */
const tolerance = 1;
/** Marks of a printed table stand this far from the margin at least; in extracted text they begin at it. */
const leastOffset = 10;

/**
 * Finds out where the columns of a table stand on the page: where they are at the same place in all rows, although the
 * sentences before them differ in length.
 * @returns offsets of the columns, or null where the text has lost them.
 */
export function columnsOfTable(rows: readonly Marks[], columns: number): readonly number[] | null {
  const placed = rows.filter(({ offsets }) => offsets.length > 0);
  if (placed.length < 2 || placed.length * 2 < rows.length) return null;
  const found: number[] = [];
  for (const { offsets } of placed) {
    for (const offset of offsets) {
      if (offset < leastOffset) return null;
      if (!found.some((known) => Math.abs(known - offset) <= tolerance)) found.push(offset);
      if (found.length > columns) return null;
    }
  }
  found.sort((a, b) => a - b);
  const isWide = found.every((offset, at) => at === 0 || offset - (found[at - 1] ?? 0) >= 3);
  return isWide || placed.length >= 4 ? found : null;
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
  if (offsets !== null && marks.offsets.length > 0) return byOffsets(marks.offsets, offsets);
  return bySpaces(marks, columns);
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

function byOffsets(marked: readonly number[], columns: readonly number[]): readonly number[] {
  return marked.map((offset) => columns.findIndex((column) => Math.abs(column - offset) <= tolerance));
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
