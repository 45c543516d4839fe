import type { RowedPage } from './margin-row';
import type { Unit } from './rows';

/** Text that ends further from the edge of its column than this many times the type has room for another letter. */
const roomOfLetter = 1;
/** The sign of a list, and one piece of text without a space that ends in a letter. */
const onePiece = /^(?:• )?\S*?(\p{L}+)$/u;
const beginning = /^(\p{Ll}+)([^\s\p{L}]*)(?:\s+|$)/u;
/** The only word of one letter that a line may begin with. */
const wordOfOneLetter = 'u';

/** Endings with which the document may have the word elsewhere. */
const plurals = ['', 's', 'n', 'en'];

/** The upper line with the whole word, and what is left of the lower one. */
export interface MendedLines {
  readonly upper: string;
  readonly lower: string;
}

/** What two lines are of which the upper ends here, in a column that ends at the edge; null where no word is broken. */
export type MendsWords = (upper: string, lower: string, unit: Unit, edge: number) => MendedLines | null;

/**
 * Finds words that are wider than their column: programs break them where the column ends, without a hyphen. Such a piece
 * fills its line alone; that it is no whole word is known when the document has the word unbroken elsewhere, or when a
 * single letter is left over.
 * @param pages of the document.
 * @returns what two lines of one column are when the first word of the lower one goes on with the upper; else null.
 */
export function brokenWords(pages: readonly RowedPage[]): MendsWords {
  let words: ReadonlySet<string> | null = null;
  return (upper, lower, { right, size }, edge) => {
    if (right < edge - roomOfLetter * size) return null;
    const begun = onePiece.exec(upper)?.[1];
    const [head = '', rest = '', signs = ''] = beginning.exec(lower) ?? [];
    if (begun === undefined || rest === '') return null;
    const known = (words ??= wordsOf(pages));
    const isLetter = rest.length === 1 && rest !== wordOfOneLetter;
    const whole = `${begun}${rest}`.toLowerCase();
    if (!isLetter && !plurals.some((ending) => known.has(`${whole}${ending}`))) return null;
    return { upper: `${upper}${rest}${signs}`, lower: lower.slice(head.length) };
  };
}

/** The lines of one label, their broken words made whole. */
export function wholePieces(
  pieces: readonly string[],
  units: readonly Unit[],
  edge: number,
  mended: MendsWords,
): readonly string[] {
  const whole: string[] = [];
  pieces.forEach((piece, at) => {
    const [above, unit] = [whole.at(-1), units[at - 1]];
    const found = above === undefined || unit === undefined ? null : mended(above, piece, unit, edge);
    if (found !== null) whole.pop();
    whole.push(...(found === null ? [piece] : [found.upper, found.lower].filter((text) => text !== '')));
  });
  return whole;
}

function wordsOf(pages: readonly RowedPage[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { rows } of pages)
    for (const { units } of rows)
      for (const { fragments } of units)
        for (const { text } of fragments) for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) words.add(word);
  return words;
}
