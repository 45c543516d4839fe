import type { Column, TableToken } from './table-tokens';
import { columns } from './table-tokens';

/** What the lines of one column have in common. */
export interface ColumnHabits {
  /** Characters of its longest line. */
  readonly width: number;
  /** In how many of its points a word stands. */
  readonly words: ReadonlyMap<string, number>;
}

/** A line that is so much shorter than its column would have had room for another word, however wide its letters. */
const surelyShort = 0.8;

/** The habits of every column, in their order, as far as a first division of the tokens shows them. */
export function habitsOf(tokens: readonly TableToken[], found: readonly Column[]): ColumnHabits[] {
  return columns.map((column) => {
    const own = tokens.filter((_, at) => found[at] === column);
    const words = new Map<string, number>();
    for (const word of own.flatMap(({ lines }) => lines.flatMap(({ text }) => [...new Set(wordsIn(text))]))) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
    return { width: Math.max(0, ...own.flatMap(({ lines }) => lines.map(({ text }) => text.length))), words };
  });
}

/**
 * How unlikely it is that these words at the top of a page go on with what the column broke off in: the line above still
 * had room for the first of them.
 * @param above the last line of the column on the page before.
 */
export function costOfRoom(text: string, above: string, { width }: ColumnHabits): number {
  const [first = ''] = text.split(' ');
  const needed = above.length + 1 + first.length;
  return /[-‐]$/.test(above) || needed >= width ? 0 : needed > width * surelyShort ? 1 : 2;
}

/** How unlikely a list has these words by those of its other points, beside another list. */
export function costOfWords(text: string, own: ColumnHabits, other: ColumnHabits): number {
  const words = wordsIn(text);
  const often = (habits: ColumnHabits): number => words.filter((word) => (habits.words.get(word) ?? 0) > 1).length;
  const elsewhere = often(other);
  return elsewhere <= often(own) ? 0 : often(own) === 0 ? 2 : 1.5;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
