import type { ProfileLine } from './profile-lines';

/** The marks of one row, and everything that may tell under which columns they stand. */
export interface Marks {
  readonly line: number;
  readonly count: number;
  /** Where the file gives a cell for every column: is there a mark in it? */
  readonly cells: readonly boolean[] | null;
  /** Columns of the page at which the marks stand, left to right. */
  readonly offsets: readonly number[];
  /** Empty cells that white space before, between and behind the marks may stand for. */
  readonly emptyBefore: readonly number[];
  readonly emptyBetween: readonly number[];
  readonly emptyBehind: readonly number[];
  /** Each mark on a line of its own. */
  readonly isVertical: boolean;
}

export interface SplitLine {
  readonly text: string;
  readonly marks: Marks | null;
}

const mark = 'xX×✓✔✗✘☑☒√';

/**
 * Divides a line into its words and the marks behind them: "x", "X", "×", "✓", and "(x)" for partly or optional. A lone
 * dash among them is an empty cell.
 */
export function splitMarks(line: ProfileLine): SplitLine {
  if (line.cells !== null) return splitCells(line, line.cells);
  const { text } = line;
  if (!mayEndInMark(text)) return { text, marks: null };
  const starts: number[] = [];
  const dashes: number[] = [];
  let end = text.length;
  for (;;) {
    while (end > 0 && text.charAt(end - 1) === ' ') end -= 1;
    const start = markStart(text, end);
    if (start === null && !isLoneDash(text, end - 1)) break;
    if (start === null) dashes.push(end - 1);
    else starts.unshift(start);
    end = start ?? end - 1;
  }
  // "x" glued to a word is a letter of it.
  if (starts[0] !== undefined && !isFree(text, starts[0])) starts.shift();
  const [first] = starts;
  if (first === undefined) return { text, marks: null };
  const words = text.slice(0, Math.min(first, ...dashes)).trimEnd();
  const dashed = (from: number, to: number): number => dashes.filter((at) => at > from && at < to).length;
  const between = starts.slice(1).map((start, at) => {
    const previous = starts[at] ?? 0;
    return dashed(previous, start) || start - endOfMark(text, previous) - 1;
  });
  const before = dashed(-1, first);
  const behind = dashed(starts[starts.length - 1] ?? 0, text.length);
  return {
    text: words,
    marks: {
      line: line.line,
      count: starts.length,
      cells: line.column === null || words !== '' ? null : cellAt(line.column),
      offsets: starts.map((start) => line.indent + start + (text.charAt(start) === '(' ? 1 : 0)),
      emptyBefore: before > 0 ? [before] : words === '' ? [line.spacesAbove, line.indent] : [first - words.length - 1],
      emptyBetween: between.map((spaces) => Math.max(0, spaces)),
      emptyBehind: behind > 0 ? [behind] : [line.spacesBehind, line.spacesBehind - 1],
      isVertical: false,
    },
  };
}

/** Nearly every line ends in a letter of a word or in a full stop, which one look at it tells. */
function mayEndInMark(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return last === ' ' || last === ')' || mark.includes(last) || dash.test(last);
}

/** Is the whole line marks and the space between them? */
export function isMarksOnly(text: string): boolean {
  return onlyMarks.test(text);
}

const onlyMarks = new RegExp(`^(?=.*[${mark}])[${mark}()\\s–—-]+$`, 'u');
const bracketed = new RegExp(`\\(\\s?[${mark}]\\s?\\)$`, 'u');
const dash = /[-–—]/;

/** Marks on lines one below the other are those of one row. */
export function stackMarks(above: Marks, below: Marks): Marks {
  const empty = Math.max(0, Math.max(...below.emptyBefore) - 1);
  return {
    ...above,
    count: above.count + below.count,
    cells: unite(above.cells, below.cells),
    offsets: [],
    emptyBefore: above.isVertical ? above.emptyBefore : above.emptyBefore.map((spaces) => Math.max(0, spaces - 1)),
    emptyBetween: [...above.emptyBetween, empty],
    emptyBehind: below.emptyBehind,
    isVertical: true,
  };
}

function splitCells(line: ProfileLine, cells: readonly string[]): SplitLine {
  const first = cells.findIndex((cell) => cell !== '' && !isMark(cell) && !isLoneDash(cell, 0));
  const columns = cells.slice(first + 1);
  const isRow = columns.some(isMark) && columns.every((cell) => cell === '' || isMark(cell) || isLoneDash(cell, 0));
  if (!isRow) return { text: line.text, marks: null };
  const marked = first === -1 ? cells.slice(1).map(isMark) : columns.map(isMark);
  return {
    text: first === -1 ? '' : (cells[first] ?? ''),
    marks: {
      line: line.line,
      count: marked.filter(Boolean).length,
      cells: marked,
      offsets: [],
      emptyBefore: [],
      emptyBetween: [],
      emptyBehind: [],
      isVertical: false,
    },
  };
}

function isMark(cell: string): boolean {
  return cell !== '' && markStart(cell, cell.length) === 0;
}

function isLoneDash(text: string, at: number): boolean {
  return dash.test(text.charAt(at)) && /^\s?$/.test(text.charAt(at - 1)) && /^\s?$/.test(text.charAt(at + 1));
}

/** Where the mark that ends at `end` begins; null when there is none. */
function markStart(text: string, end: number): number | null {
  const last = text.charAt(end - 1);
  if (last === ')') {
    const open = text.slice(Math.max(0, end - 5), end).search(bracketed);
    return open === -1 ? null : Math.max(0, end - 5) + open;
  }
  return last !== '' && mark.includes(last) ? end - 1 : null;
}

function endOfMark(text: string, start: number): number {
  return text.charAt(start) === '(' ? text.indexOf(')', start) + 1 : start + 1;
}

function isFree(text: string, start: number): boolean {
  return start === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) || !/[xX]/.test(text.charAt(start));
}

/** A cell that was read by itself: column 0 holds the sentences, column 1 is the first with marks. */
function cellAt(column: number): readonly boolean[] {
  return Array.from({ length: Math.max(1, column) }, (_, at) => at === column - 1);
}

function unite(one: readonly boolean[] | null, other: readonly boolean[] | null): readonly boolean[] | null {
  if (one === null || other === null) return null;
  const longer = one.length >= other.length ? one : other;
  return longer.map((_, at) => one[at] === true || other[at] === true);
}
