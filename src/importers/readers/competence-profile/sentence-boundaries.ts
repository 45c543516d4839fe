import { functionWords } from '../../spelling/function-words';
import type { TableToken } from './table-tokens';

/** What the other rows of the document tell about where a row begins. */
export interface RowHabits {
  /** First words of rows that surely begin there. */
  readonly openers: ReadonlySet<string>;
  /** Letters of the longest line of words in this table. */
  readonly width: number;
  /** Do rows begin with a capital? */
  readonly capitals: boolean;
}

/** The verbs among the function words: with those a row can begin. */
const verbs: ReadonlySet<string> = new Set('is zijn was wordt worden heeft hebben kan kunnen moet moeten'.split(' '));

/** Words that no sentence ends in; prepositions are not among them, as they part from their verbs ("voert het plan uit"). */
const unfinished = /(^|\s)(en|of|en\/of|de|het|een|van|te|die|dat|dan|als|zoals|zijn\/haar)$/iu;

/** "d.w.z.", "o.a.": their last full stop ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:\p{L}\.){2,4}$/u;

/** The habits of one table; first words are those of all tables. */
export function rowHabits(tokens: readonly TableToken[], openers: ReadonlySet<string>): RowHabits {
  let width = 0;
  for (const { text } of tokens) width = Math.max(width, text.length);
  const starts = surelyOpening(tokens);
  const capitals = starts.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 2 > starts.length;
  return { openers, width, capitals };
}

/** Tokens that surely begin a row: the first, and those below marks on a line of their own. */
export function surelyOpening(tokens: readonly TableToken[]): readonly TableToken[] {
  return tokens.filter((token, at) => token.text !== '' && (at === 0 || tokens[at - 1]?.text === ''));
}

export function firstWord(text: string): string {
  return /^[\p{L}\p{N}’'-]+/u.exec(text)?.[0].toLowerCase() ?? '';
}

/** Can a row not begin like this: with an article, a preposition, a conjunction, or halfway a sentence? */
export function isInnerStart(text: string): boolean {
  const word = firstWord(text);
  return word === '' || (functionWords.has(word) && !verbs.has(word));
}

/** Is the last word broken, so that the next line holds the rest of it? */
export function isBroken(text: string): boolean {
  return /\p{L}[-‐¬]$/u.test(text);
}

/**
 * Does the sentence before these marks run on in the line below them?
 * @param before the words left of the marks, or the last line of words since.
 * @param next the line below.
 * @param isLast no marks follow in this table: then the words can belong to no row of their own.
 */
export function runsOn(before: string, next: TableToken, isLast: boolean, habits: RowHabits): boolean {
  const word = firstWord(next.text);
  if (isBroken(before)) return true;
  if (/[.;]$/.test(before) && !abbreviation.test(before)) return false;
  if (unfinished.test(before) || isInnerStart(next.text) || isLast) return true;
  if (habits.openers.has(word) || next.source.apart) return false;
  if (/^\p{Lu}/u.test(next.text)) return false;
  if (before.endsWith(',')) return true;
  const isFull = before.length + 1 + word.length > habits.width * 0.9;
  return isFull && !word.endsWith('t');
}
