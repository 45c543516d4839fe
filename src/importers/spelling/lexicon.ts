import type { IsPart } from './compound-parts';
import { isCompound } from './compound-parts';
import { functionWords } from './function-words';
import { runningWords } from './running-words';
import type { Spelling } from './spelling';

/** What is known about words while one document is read: the language's words and the document's own. */
export interface Lexicon {
  /** Is the language known at all? Without a dictionary only function words and the document's own words are. */
  readonly hasDictionary: boolean;
  /** The document's different words, small letters, with how often each stands there. */
  readonly words: ReadonlyMap<string, number>;
  /** A word of the dictionary, any case. */
  readonly isWord: (word: string) => boolean;
  /** A word of the dictionary or a compound of such words. */
  readonly isKnown: (word: string) => boolean;
  /** Can a compound have this part? In small letters. */
  readonly isPart: IsPart;
  /** Can the language have this letter there in a word, in the place of the one that it has? */
  readonly allowsAccent: (word: string, at: number, letter: string) => boolean;
  /** How often the document has the word, or a piece of it, small letters. */
  readonly count: (word: string, start?: number, end?: number) => number;
  /** Do these words stand next to each other on a line of the document? */
  readonly stands: (words: readonly string[]) => boolean;
  /** Tells of a line whether one of its words, small letters, is such a one; each different word is looked at once. */
  readonly hasWord: (isSuch: (word: string) => boolean) => (line: string) => boolean;
  /** Neighbours on a line of which one is doubtful: a word that is not known, or that the document has only here. */
  readonly doubtfulPairs: () => readonly (readonly [string, string])[];
}

/**
 * Builds the lexicon of one document, in one pass and in time proportional to its length.
 * @param lines every line of the document, as it stands.
 * @param spelling null = no dictionary: then only the document's own words are known.
 */
export function lexiconOf(lines: readonly string[], spelling: Spelling | null): Lexicon {
  const running = runningWords(lines);
  // Only whole words are asked for again and again; remembering every part and reading of them costs more than asking.
  const known = new Map<string, 'word' | 'compound' | 'unknown'>();
  return {
    hasDictionary: spelling !== null,
    words: running.counts,
    isWord,
    isKnown,
    isPart,
    allowsAccent: (word, at, letter) => spelling?.allowsAccent(word, at, letter) !== false,
    count: running.count,
    stands: running.stands,
    hasWord: running.hasWord,
    doubtfulPairs: () => running.pairsWith((word, count) => count === 1 || !isKnown(word)),
  };

  function isWord(word: string): boolean {
    const before = known.get(word);
    return before === undefined ? isListed(word) : before === 'word';
  }

  function isListed(word: string): boolean {
    const lower = word.toLowerCase();
    if (lower.length <= longestFunctionWord && functionWords.has(lower)) return true;
    if (spelling === null) return false;
    return spelling.isWord(lower) || (lower !== word && spelling.isWord(word));
  }

  function isKnown(word: string): boolean {
    let kind = known.get(word);
    if (kind === undefined) {
      if (isListed(word)) kind = 'word';
      else kind = mayBeCompound(word) && isCompound(word.toLowerCase(), isPart) ? 'compound' : 'unknown';
      known.set(word, kind);
    }
    return kind !== 'unknown';
  }

  /** Asked far oftener than any whole word, and hardly ever with a yes: the language is asked first. */
  function isPart(word: string, start: number, end: number): boolean {
    if (spelling?.isWord(word, start, end) !== true) return false;
    return end - start > longestFunctionWord || !functionWords.has(word.slice(start, end));
  }

  function mayBeCompound(word: string): boolean {
    return spelling?.allowsAccents(word) !== false;
  }
}

const longestFunctionWord = Math.max(...[...functionWords].map(({ length }) => length));
