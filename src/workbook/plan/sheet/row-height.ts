import { font } from '../theme';
import { widthOfText } from './letter-width';

/** Height of one line of the sheets' font (Calibri 11), in points. */
export const lineHeight = 15;
/** Around the lines of a cell, in points. */
const room = 3;
/** Of any row, in points: Excel allows no more. */
export const highest = 409;

/** A text and the column width (digits of the sheets' font) it has to fit. */
export interface FittedText {
  readonly text: string;
  readonly width: number;
  readonly bold?: boolean;
  /** Of its letters, in points; left out = the sheets' own. */
  readonly size?: number;
}

/**
 * The height in points that the highest of these wrapped texts needs: an estimate from the widths of letters, for viewers
 * that do not measure text themselves.
 */
export function heightFor(texts: readonly FittedText[], lowest = lineHeight): number {
  const heights = texts.map((fitted) => {
    const lines = fitted.text.split('\n').reduce((sum, line) => sum + linesOf(line.split(' '), fitted), 0);
    const scale = scaleOf(fitted);
    return lines * Math.floor(lineHeight * scale) + Math.round(room * scale);
  });
  return Math.min(highest, Math.max(lowest, ...heights));
}

/**
 * The part of a column's width that text has: on a screen of 96 dots per inch a digit is 7 of them instead of 7.4, the
 * letters of a text on the whole are not narrower, and Excel keeps some room at both sides.
 */
const usable = 0.94;
const boldness = 1.05;

function linesOf(words: readonly string[], fitted: FittedText): number {
  const { width, bold = false } = fitted;
  return linesFilled(words, width * usable, (word) => widthOfText(word) * (bold ? boldness : 1) * scaleOf(fitted));
}

function scaleOf({ size = font.size }: FittedText): number {
  return size / font.size;
}

/**
 * How many lines these words fill, wrapped whole but for those that are longer than a line.
 * @param most what fits on a line, in the unit in which `measure` gives the width of a text.
 */
export function linesFilled(words: readonly string[], most: number, measure: (text: string) => number): number {
  const perLine = Math.max(1, most);
  const space = measure(' ');
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const width = measure(word);
    if (used > 0 && used + space + width > perLine) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    while (used > perLine) {
      lines += 1;
      used -= perLine;
    }
  }
  return lines;
}
