/** Height of one line of the sheets' font (Calibri 11), in points. */
export const lineHeight = 15;
/** Of any row, in points: Excel allows no more. */
export const highest = 409;

/** A text and the column width (characters) it has to fit. */
export interface FittedText {
  readonly text: string;
  readonly width: number;
}

/**
 * The height in points that the highest of these wrapped texts needs: an estimate from characters, for viewers that do
 * not measure text themselves. Words wrap whole, so a line holds a little less than the column is wide.
 */
export function heightFor(texts: readonly FittedText[], lowest = lineHeight): number {
  const lines = texts.map(({ text, width }) => text.split('\n').reduce((sum, line) => sum + linesOf(line, width), 0));
  return Math.min(highest, Math.max(lowest, ...lines.map((count) => count * lineHeight + 3)));
}

function linesOf(line: string, width: number): number {
  // A column's width counts digits; letters of text are narrower by about a tenth.
  return linesFilled(line.split(' '), Math.floor(width * 1.1) - 1);
}

/** How many lines these words fill, wrapped whole but for those that are longer than a line. @param most letters a line. */
export function linesFilled(words: readonly string[], most: number): number {
  const perLine = Math.max(1, most);
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + 1 + word.length > perLine) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > perLine) {
      lines += 1;
      used -= perLine;
    }
  }
  return lines;
}
