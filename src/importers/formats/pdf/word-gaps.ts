import type { Fragment } from './fragment';

/** White space of this many times the type is more than a space between words. */
export const wordSpace = 0.6;
/** In a font whose signs are all equally wide two spaces are still between words, three are not. */
const fixedSpaces = 2.5;
/** With fewer pieces than this, equal widths may be chance. */
const fewest = 8;
/** Part of the pieces that agree in width, and how well: a sign of another font may stand between. */
const mostEqual = 0.9;
const equalWidth = 0.01;
/** A line that is stretched to its column has spaces of up to this many times the type, all the same up to so much of it. */
const widestStretched = 2;
const equalGap = 0.03;
const word = /\p{L}{2}/u;

/** Is the white space before the piece at this place of a line, from left to right, a space between words? */
export type IsWordGap = (line: readonly Fragment[], at: number) => boolean;

/**
 * What a space between words is on a page. In most fonts a space is a quarter of the type and a wide one, in a line that
 * is stretched, half of it; in a font of equally wide signs every space is 0.6 of it. So the fonts are measured.
 */
export function wordGaps(drawn: readonly Fragment[]): IsWordGap {
  const fixed = fixedWidths(drawn);
  const widest = (piece: Fragment): number =>
    Math.max(wordSpace, fixedSpaces * (fixed.get(piece.font) ?? 0)) * piece.size;
  return (line, at) => {
    const [before, piece] = [line[at - 1], line[at]];
    if (before === undefined || piece === undefined) return false;
    if (piece.x - before.right < Math.max(widest(before), widest(piece))) return true;
    return isStretched(line, at);
  };
}

/** The fonts of equally wide signs: the width of a sign, in parts of the type. */
function fixedWidths(drawn: readonly Fragment[]): ReadonlyMap<string, number> {
  const widths = new Map<string, number[]>();
  for (const { text, x, right, size, font } of drawn) {
    if (text.length < 2) continue;
    const width = (right - x) / text.length / size;
    const known = widths.get(font);
    if (known === undefined) widths.set(font, [width]);
    else known.push(width);
  }
  const fixed = new Map<string, number>();
  for (const [font, all] of widths) {
    if (all.length < fewest) continue;
    const middle = all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    const equal = all.filter((width) => Math.abs(width - middle) < equalWidth * middle).length;
    if (equal >= mostEqual * all.length) fixed.set(font, middle);
  }
  return fixed;
}

/** In a line that is stretched to the width of its column, the space on one side of a word is that on the other. */
function isStretched(line: readonly Fragment[], at: number): boolean {
  const gap = gapAt(line, at);
  const size = line[at]?.size ?? 0;
  if (gap === null || gap > widestStretched * size) return false;
  return [at - 1, at + 1].some((other) => {
    const beside = gapAt(line, other);
    if (beside === null || Math.abs(beside - gap) > equalGap * size) return false;
    // Cells of a matrix stand equally far apart too, but they hold marks, or words of one width.
    const words = line.slice(Math.min(at, other) - 1, Math.max(at, other) + 1);
    return words.filter(({ text }) => word.test(text)).length > 1 && words.every(isOneWord) && widthsDiffer(words);
  });
}

/** Cells that are full stand equally far apart as well; what stands closer together inside them tells them. */
function isOneWord({ text }: Fragment): boolean {
  return !text.includes(' ');
}

function widthsDiffer(words: readonly Fragment[]): boolean {
  const widths = words.map(({ x, right }) => right - x);
  return Math.max(...widths) > 1.05 * Math.min(...widths);
}

function gapAt(line: readonly Fragment[], at: number): number | null {
  const [before, piece] = [line[at - 1], line[at]];
  return before === undefined || piece === undefined ? null : piece.x - before.right;
}
