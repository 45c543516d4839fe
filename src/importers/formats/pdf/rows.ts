import type { DrawnPage, Fragment } from './fragment';
import type { BeginsColumn } from './near-columns';
import { nearColumns } from './near-columns';
import type { IsWordGap } from './word-gaps';
import { wordGaps, wordSpace } from './word-gaps';

/** A piece of a line with no white space in it that is wider than between words. */
export interface Unit {
  readonly fragments: readonly Fragment[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Stands across the page. */
  readonly turned: boolean;
}

/** What stands at one height of the page, from left to right. */
export interface Row {
  readonly y: number;
  readonly units: readonly Unit[];
}

/** Baselines nearer than this, in parts of the type, are one line. */
const sameLine = 0.25;
/** A bullet or number is followed by its text within this many times the type. */
const markSpace = 4;
/** What a mark stands before; "(✓)" is another mark, in the next column. */
const hasWords = /[\p{L}\p{N}].*[\p{L}\p{N}]/u;
const mark = /^([^\p{L}\p{N}(]|\(?\d{1,2}[.)]|\(?[a-z][.)])$/u;

/** The rows of a page from top to bottom. Marks of lists are part of the text behind them. */
export function rowsOf({ upright, turned }: Pick<DrawnPage, 'upright' | 'turned'>): Row[] {
  const texts = withRaised(baselines(upright)).map((line) =>
    line.length === 1 ? line : [...line].sort((a, b) => a.x - b.x),
  );
  const isWordGap = wordGaps(upright);
  const isCrowded = texts.some((line) => hasWordGap(line, isWordGap));
  const beginsColumn = isCrowded ? nearColumns(upright, texts) : never;
  const lines = texts.map((line) => ({ y: baselineOf(line), units: unitsOf(line, isWordGap, beginsColumn) }));
  return sideBySide([...lines, ...turnedRows(turned)].sort((a, b) => a.y - b.y));
}

const never: BeginsColumn = () => false;

/** Are there pieces in this line with no more than a wide space between? */
function hasWordGap(line: readonly Fragment[], isWordGap: IsWordGap): boolean {
  return line.some((piece, at) => piece.x > (line[at - 1]?.right ?? Infinity) && isWordGap(line, at));
}

function baselineOf(fragments: readonly Fragment[]): number {
  let lowest = -Infinity;
  for (const { raised, y } of fragments) if (raised !== true && y > lowest) lowest = y;
  return lowest;
}

function baselines(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      fragment.y - first.y < sameLine * Math.min(first.size, fragment.size)
    )
      row.push(fragment);
    else rows.push([fragment]);
  }
  return rows;
}

/** So many letters a call or an exponent has at most. */
const longestRaised = 4;

/** Small type above or below a line, close to one of its words, belongs to that line. */
function withRaised(rows: readonly Fragment[][]): readonly Fragment[][] {
  const result = [...rows];
  rows.forEach((row, at) => {
    for (const fragment of row) {
      if (fragment.text.length > longestRaised) continue;
      const home = [at + 1, at + 2, at - 1].find((other) => rows[other]?.some((word) => carries(word, fragment)));
      if (home === undefined) continue;
      result[at] = (result[at] ?? []).filter((kept) => kept !== fragment);
      result[home] = [...(result[home] ?? []), { ...fragment, raised: home > at }];
    }
  });
  return result.filter((row) => row.length > 0);
}

function carries(word: Fragment, small: Fragment): boolean {
  const up = word.y - small.y;
  if (small.size > word.size * 0.85 || up < -0.4 * word.size || up > 0.75 * word.size) return false;
  const behind = small.x - word.right;
  const before = word.x - small.right;
  return Math.max(behind, before) < 0.5 * word.size && Math.max(behind, before) > -0.6 * word.size;
}

function unitsOf(sorted: readonly Fragment[], isWordGap: IsWordGap, beginsColumn: BeginsColumn): Unit[] {
  if (sorted.length === 1) return [unitOf(sorted, false)];
  const groups: Fragment[][] = [];
  sorted.forEach((fragment, at) => {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const belongs =
      last !== undefined && (isWordGap(sorted, at) || (group?.length === 1 && isBehindMark(last, fragment)));
    if (group !== undefined && belongs && !beginsColumn(last, fragment)) group.push(fragment);
    else groups.push([fragment]);
  });
  return groups.map((fragments) => unitOf(fragments, false));
}

/** Is this the text behind a bullet or a number? */
function isBehindMark(last: Fragment, next: Fragment): boolean {
  const size = Math.max(last.size, next.size);
  return next.x - last.right < markSpace * size && hasWords.test(next.text) && isMark(last, next);
}

/** Is this a line of a list: a mark and what it stands before? */
export function isListItem({ fragments: [first, second] }: Pick<Unit, 'fragments'>): boolean {
  return first !== undefined && second !== undefined && hasWords.test(second.text) && isMark(first, second);
}

/** Letters that symbol fonts draw bullets with; in the font of the text they are letters. */
export function isMark(first: Fragment, next: Fragment): boolean {
  return mark.test(first.text) || (first.font !== next.font && /^[oqvnluØü§·Ÿ]$/.test(first.text));
}

function unitOf(fragments: readonly Fragment[], turned: boolean): Unit {
  const [only] = fragments;
  if (only !== undefined && fragments.length === 1) {
    const { x, right, y, size, font } = only;
    return { fragments, x, right, y, size, font, turned };
  }
  const widest = fragments.reduce((a, b) => (b.raised !== true && b.text.length > a.text.length ? b : a));
  return {
    fragments,
    x: Math.min(...fragments.map(({ x }) => x)),
    right: Math.max(...fragments.map(({ right }) => right)),
    y: widest.y,
    size: widest.size,
    font: widest.font,
    turned,
  };
}

/** Turned heads that stand beside each other are one row, at the height where they end. */
function turnedRows(turned: DrawnPage['turned']): Row[] {
  const rows: { top: number; bottom: number; texts: DrawnPage['turned'][number][] }[] = [];
  for (const text of [...turned].sort((a, b) => a.top - b.top)) {
    const row = rows[rows.length - 1];
    if (row !== undefined && text.top < row.bottom) {
      row.texts.push(text);
      row.bottom = Math.max(row.bottom, text.y);
    } else rows.push({ top: text.top, bottom: text.y, texts: [text] });
  }
  return rows.map(({ bottom, texts }) => {
    const groups: Fragment[][] = [];
    for (const text of [...texts].sort((a, b) => a.x - b.x || b.y - a.y)) {
      const group = groups[groups.length - 1];
      const last = group?.[group.length - 1];
      if (group !== undefined && last !== undefined && text.x - last.right < sameLine * text.size)
        group.push({ ...text, spaceBefore: true });
      else groups.push([text]);
    }
    return { y: bottom, units: groups.map((fragments) => ({ ...unitOf(fragments, true), y: bottom })) };
  });
}

/** Columns beside each other need not have their lines at the same height: near ones that do not overlap are one row. */
function sideBySide(rows: readonly Row[]): Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    const last = merged[merged.length - 1];
    if (last !== undefined && isBeside(last, row)) {
      merged[merged.length - 1] = { y: last.y, units: [...last.units, ...row.units].sort((a, b) => a.x - b.x) };
    } else merged.push(row);
  }
  return merged;
}

function isBeside(above: Row, below: Row): boolean {
  const size = Math.min(smallestOf(above), smallestOf(below));
  if (below.y - above.y > 0.65 * size) return false;
  return above.units.every((one) =>
    below.units.every((other) => Math.max(other.x - one.right, one.x - other.right) > wordSpace * size),
  );
}

function smallestOf({ units }: Row): number {
  let smallest = Infinity;
  for (const { size } of units) if (size < smallest) smallest = size;
  return smallest;
}
