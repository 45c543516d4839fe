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
  /** How often the document has the word, small letters. */
  readonly count: (word: string) => number;
  /** Do these words stand next to each other on a line of the document? */
  readonly stands: (words: readonly string[]) => boolean;
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
    count: (word) => running.counts.get(word) ?? 0,
    stands: running.stands,
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
      else kind = mayBeCompound(word) && isCompound(word.toLowerCase(), isListed) ? 'compound' : 'unknown';
      known.set(word, kind);
    }
    return kind !== 'unknown';
  }

  function mayBeCompound(word: string): boolean {
    return spelling?.allowsAccents(word) !== false;
  }
}

const longestFunctionWord = Math.max(...[...functionWords].map(({ length }) => length));

/** Parts of compounds have three letters at least, the last one more: "hanteertin" is no kind of tin. */
const shortestPart = 3;

/** The longest word that is looked at as a compound: Dutch has longer ones, dossiers do not. */
const longestCompound = 45;

/**
 * Is a word made of at least two words of the dictionary, with or without a linking s? Function words cannot be parts:
 * a scan's "ondersteuningaan" is no compound. Tried from the shortest first part on, and content with the first way.
 */
function isCompound(word: string, isWord: (part: string) => boolean): boolean {
  if (word.length < 6 || word.length > longestCompound) return false;
  const ends = new Map<number, boolean>();
  return endsFrom(0);

  /** Can the rest of the word, from here on, be cut into parts? */
  function endsFrom(start: number): boolean {
    const known = ends.get(start);
    if (known !== undefined) return known;
    const found = isLastPart(start) || cutsFrom(start);
    ends.set(start, found);
    return found;
  }

  function isLastPart(start: number): boolean {
    return start > 0 && word.length - start > shortestPart && isPart(word.slice(start));
  }

  function cutsFrom(start: number): boolean {
    for (let end = start + shortestPart; end < word.length - shortestPart; end += 1) {
      if (!isPart(word.slice(start, end))) continue;
      if (endsFrom(end) || (word.charAt(end) === 's' && endsFrom(end + 1))) return true;
    }
    return false;
  }

  function isPart(part: string): boolean {
    return !functionWords.has(part) && isWord(part);
  }
}
