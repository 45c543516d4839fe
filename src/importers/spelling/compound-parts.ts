import { functionWords } from './function-words';
import type { Lexicon } from './lexicon';

/** As in `isCompound` of the lexicon. */
const shortestPart = 3;
const shortestLast = 4;
const longestCompound = 45;

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
    let least = start > 0 && word.length - start >= shortestLast && isPart(word.slice(start)) ? 1 : Infinity;
    for (let end = start + shortestPart; end <= word.length - shortestLast; end += 1) {
      if (!isPart(word.slice(start, end))) continue;
      least = Math.min(least, 1 + fewestFrom(end));
      if (word.charAt(end) === 's') least = Math.min(least, 1 + fewestFrom(end + 1));
    }
    fewest.set(start, least);
    return least;
  }

  function isPart(part: string): boolean {
    return !functionWords.has(part) && lexicon.isWord(part);
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
