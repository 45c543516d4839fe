import { functionWords } from './function-words';
import type { Lexicon } from './lexicon';

/** Parts of compounds have three letters at least, the last one more: "hanteertin" is no kind of tin. */
const shortestPart = 3;
const shortestLast = 4;

/** The longest word that is looked at as a compound: Dutch has longer ones, dossiers do not. */
const longestCompound = 45;

/**
 * Is a word made of at least two words of the dictionary, with or without a linking s? Function words cannot be parts:
 * a scan's "ondersteuningaan" is no compound. Tried from the shortest first part on, and content with the first way.
 * @param word in small letters. @param isWord a word of the dictionary?
 */
export function isCompound(word: string, isWord: (part: string) => boolean): boolean {
  if (word.length < 2 * shortestPart || word.length > longestCompound) return false;
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
    return start > 0 && word.length - start >= shortestLast && isPart(word.slice(start), isWord);
  }

  function cutsFrom(start: number): boolean {
    for (let end = start + shortestPart; end <= word.length - shortestLast; end += 1) {
      if (!isPart(word.slice(start, end), isWord)) continue;
      if (endsFrom(end) || (word.charAt(end) === 's' && endsFrom(end + 1))) return true;
    }
    return false;
  }
}

function isPart(part: string, isWord: (part: string) => boolean): boolean {
  return !functionWords.has(part) && isWord(part);
}

/**
 * Of how few words of the dictionary, with or without a linking s, a word can be made: 1 for one that it has, 2 for most
 * compounds; Infinity where it cannot. Of two readings of a damaged word the one made of fewer was meant: "clientenkaart" is a
 * "cli", "enten" and a "kaart", "cliëntenkaart" is two words.
 * @param word in small letters.
 */
export function partsOf(word: string, lexicon: Lexicon): number {
  if (lexicon.isWord(word)) return 1;
  if (word.length < 2 * shortestPart || word.length > longestCompound || !lexicon.isKnown(word)) return Infinity;
  const fewest = new Map<number, number>();
  return fewestFrom(0);

  function fewestFrom(start: number): number {
    const known = fewest.get(start);
    if (known !== undefined) return known;
    let least =
      start > 0 && word.length - start >= shortestLast && isPart(word.slice(start), lexicon.isWord) ? 1 : Infinity;
    for (let end = start + shortestPart; end <= word.length - shortestLast; end += 1) {
      if (!isPart(word.slice(start, end), lexicon.isWord)) continue;
      least = Math.min(least, 1 + fewestFrom(end));
      if (word.charAt(end) === 's') least = Math.min(least, 1 + fewestFrom(end + 1));
    }
    fewest.set(start, least);
    return least;
  }
}

/** Shorter parts are found in any word. */
const firmPart = 4;

/** Is a word made of words of the dictionary none of which is so short that it may be chance ("ens-puit")? */
export function isFirmCompound(word: string, lexicon: Lexicon): boolean {
  const firmFrom = (start: number): boolean => {
    if (start > 0 && lexicon.isWord(word.slice(start))) return word.length - start >= firmPart;
    for (let end = start + firmPart; end <= word.length - firmPart; end += 1) {
      if (!lexicon.isWord(word.slice(start, end))) continue;
      if (firmFrom(end) || (word.charAt(end) === 's' && firmFrom(end + 1))) return true;
    }
    return false;
  };
  return lexicon.isWord(word) || (word.length <= longestCompound && firmFrom(0));
}
