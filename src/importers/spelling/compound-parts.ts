import type { Lexicon } from './lexicon';

/** Parts of compounds have three letters at least, the last one more: "hanteertin" is no kind of tin. */
const shortestPart = 3;
const shortestLast = 4;

/** The longest word that is looked at as a compound: Dutch has longer ones, dossiers do not. */
const longestCompound = 45;

/** Is this piece of a word a word of the dictionary, and no function word? A scan's "ondersteuningaan" is no compound. */
export type IsPart = (word: string, start: number, end: number) => boolean;

/**
 * Is a word made of at least two words of the dictionary, with or without a linking s? Tried from the shortest first part on,
 * and content with the first way.
 * @param word in small letters.
 */
export function isCompound(word: string, isPart: IsPart): boolean {
  return word.length >= 2 * shortestPart && word.length <= longestCompound && endsFrom(0, word, isPart, []);
}

/** @param ends what was found before: can the rest of the word, from this place on, be cut into parts? */
function endsFrom(start: number, word: string, isPart: IsPart, ends: boolean[]): boolean {
  const isLast = start > 0 && word.length - start >= shortestLast;
  return (ends[start] ??= (isLast && isPart(word, start, word.length)) || cutsFrom(start, word, isPart, ends));
}

function cutsFrom(start: number, word: string, isPart: IsPart, ends: boolean[]): boolean {
  for (let end = start + shortestPart; end <= word.length - shortestLast; end += 1) {
    if (!isPart(word, start, end)) continue;
    if (endsFrom(end, word, isPart, ends)) return true;
    if (word.charCodeAt(end) === linkingS && endsFrom(end + 1, word, isPart, ends)) return true;
  }
  return false;
}

const linkingS = 115;

/** Is a word made of two words of the dictionary, with or without a linking s? @param word in small letters. */
export function isOfTwoParts(word: string, isPart: IsPart): boolean {
  if (word.length > longestCompound) return false;
  const endsAt = (start: number): boolean => word.length - start >= shortestLast && isPart(word, start, word.length);
  for (let end = shortestPart; end <= word.length - shortestLast; end += 1) {
    if (!isPart(word, 0, end)) continue;
    if (endsAt(end) || (word.charCodeAt(end) === linkingS && endsAt(end + 1))) return true;
  }
  return false;
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
    const { length } = word;
    let least = start > 0 && length - start >= shortestLast && lexicon.isPart(word, start, length) ? 1 : Infinity;
    for (let end = start + shortestPart; end <= length - shortestLast; end += 1) {
      if (!lexicon.isPart(word, start, end)) continue;
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
