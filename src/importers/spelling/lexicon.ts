import { functionWords } from './function-words';
import type { Spelling } from './spelling';

/** What is known about words while one document is read: the language's words and the document's own. */
export interface Lexicon {
  /** A word of the dictionary, any case. */
  readonly isWord: (word: string) => boolean;
  /** A word of the dictionary or a compound of such words. */
  readonly isKnown: (word: string) => boolean;
  /** How often the document has the word, small letters. */
  readonly count: (word: string) => number;
  /** Do these words stand next to each other in the document? Two, one of them a function word, or three around one. */
  readonly stands: (words: readonly string[]) => boolean;
}

/**
 * Builds the lexicon of one document, in time proportional to its length.
 * @param lines every line of the document, as it stands.
 * @param spelling null = no dictionary: then only the document's own words are known.
 */
export function lexiconOf(lines: readonly string[], spelling: Spelling | null): Lexicon {
  const counts = new Map<string, number>();
  const sequences = new Set<string>();
  for (const line of lines) {
    const words = line.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
    words.forEach((word, at) => {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      const second = words[at + 1];
      if (second === undefined) return;
      const joins = functionWords.has(second);
      if (joins || functionWords.has(word)) sequences.add(`${word} ${second}`);
      const third = words[at + 2];
      if (joins && third !== undefined) sequences.add(`${word} ${second} ${third}`);
    });
  }
  const known = new Map<string, boolean>();
  const isWord = (word: string): boolean => remembered(known, word, () => inDictionary(word));
  const compounds = new Map<string, boolean>();
  return {
    isWord,
    isKnown: (word) => isWord(word) || remembered(compounds, word.toLowerCase(), (lower) => isCompound(lower, isWord)),
    count: (word) => counts.get(word) ?? 0,
    stands: (words) => sequences.has(words.join(' ')),
  };

  function inDictionary(word: string): boolean {
    const lower = word.toLowerCase();
    if (functionWords.has(lower)) return true;
    if (spelling === null) return false;
    return spelling.isWord(lower) || (lower !== word && spelling.isWord(word));
  }
}

function remembered(cache: Map<string, boolean>, key: string, find: (key: string) => boolean): boolean {
  const found = cache.get(key) ?? find(key);
  cache.set(key, found);
  return found;
}

/** Parts of compounds have three letters at least, the last one more: "hanteertin" is no kind of tin. */
const shortestPart = 3;

/** The longest word that is looked at as a compound: Dutch has longer ones, dossiers do not. */
const longestCompound = 45;

/**
 * Is a word made of at least two words of the dictionary, with or without a linking s? Function words cannot be parts:
 * a scan's "ondersteuningaan" is no compound.
 */
function isCompound(word: string, isWord: (part: string) => boolean): boolean {
  if (word.length < 6 || word.length > longestCompound) return false;
  const reachable = new Array<boolean>(word.length + 1).fill(false);
  reachable[0] = true;
  for (let start = 0; start < word.length; start += 1) {
    if (reachable[start] !== true) continue;
    for (let end = start + shortestPart; end <= word.length; end += 1) {
      if (end === word.length && (start === 0 || end - start <= shortestPart)) continue;
      const part = word.slice(start, end);
      if (functionWords.has(part) || !isWord(part)) continue;
      reachable[end] = true;
      if (word.charAt(end) === 's' && end + 1 < word.length) reachable[end + 1] = true;
    }
  }
  return reachable[word.length] === true;
}
