import { editDistance } from '../../exam/edit-distance';
import { lettersOf } from '../text-mark';
import { commonWords } from '../versions/common-words';

/**
 * How alike two titles of a core task or work process are, 0–1: by the words they share in order, read through the damage of a
 * scan. Case, accents, punctuation and "(deels)" do not count; nor do lost spaces, an end that was cut off, or the
 * beginning of what stood beside it.
 * @returns null where one of them holds too little to compare.
 */
export function titleLikeness(one: string, other: string): number | null {
  const [a, b] = [plainWords(one), plainWords(other)];
  const [short = '', long = ''] = [a.join(''), b.join('')].sort((x, y) => x.length - y.length);
  if (short.length < leastLetters) return null;
  const whole = 1 - editDistance(short, long) / long.length;
  const begun = 1 - editDistance(short, long.slice(0, short.length)) / short.length;
  const letters = Math.max(whole, short.length >= lettersOfBeginning ? begun : 0);
  return Math.max(letters >= leastSameLetters ? letters : 0, wordLikeness(a, b));
}

/** Shorter than this is no title but what is left of one. */
const leastLetters = 4;
/** A beginning of so many letters tells which title it is of. */
const lettersOfBeginning = 10;
/** Letters without their words tell something only where nearly all are the same: "geeft fietsen uit", "neemt fietsen in". */
const leastSameLetters = 0.8;
/** A word may have one mistake in so many letters. */
const lettersPerMistake = 4;

/** Twice the letters of the words that both have in order, over the letters of all their words. */
function wordLikeness(one: readonly string[], other: readonly string[]): number {
  const same = other.map((word) => one.find((known) => isNear(word, known)) ?? word);
  const letters = (words: readonly string[]): number => words.join('').length;
  const shared = commonWords(one, same).map((pair) => one[pair.one] ?? '');
  return (2 * letters(shared)) / (letters(one) + letters(same));
}

function isNear(word: string, known: string): boolean {
  const allowed = Math.floor(Math.min(word.length, known.length) / lettersPerMistake);
  return Math.abs(word.length - known.length) <= allowed && editDistance(word, known) <= allowed;
}

function plainWords(title: string): readonly string[] {
  return title
    .replace(/\(\s*(?:deels|gedeeltelijk)\s*\)?/gi, ' ')
    .split(/[^\p{L}\p{M}\p{N}|]+/u)
    .map((word) => lookAlike(lettersOf(word.replace(/\|/g, 'l'))))
    .filter((word) => word !== '');
}

/** One form for what a scan takes for one another. */
function lookAlike(letters: string): string {
  return letters.replace(/0/g, 'o').replace(/[1i]/g, 'l').replace(/rn/g, 'm').replace(/cl/g, 'd');
}
