import { isOfTwoParts, partsOf } from './compound-parts';
import { lostInOthers } from './function-words';
import { lostTremas } from './letter-forms';
import type { Lexicon } from './lexicon';

/** The letters with an accent that Dutch and its loan words have, by the letter below it. */
const accentsOf: Readonly<Record<string, string>> = {
  a: 'àâä',
  c: 'ç',
  e: 'ëéèê',
  i: 'ïî',
  o: 'öôó',
  u: 'üûù',
};
const plainOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(accentsOf).flatMap(([plain, accented]) => [...accented, ''].map((letter) => [letter, plain] as const)),
);
const moreOf: Readonly<Record<string, string>> = { í: 'i', ì: 'i', ò: 'o', ú: 'u', á: 'a' };
const accented = /[àáâäçèéêëìíîïòóôöùúûü]/g;

/** More accents no Dutch word has. */
const mostAccents = 3;

/**
 * The word that was meant where an accent was mistaken for another or lost ("créme", "fohnt"): the one word of the dictionary,
 * or compound of fewer of its words than this one is made of. An accent is never taken away: "wél" is stress.
 * @param lower in small letters.
 * @returns null where the word is one, or no other reading is surely better.
 */
export function accentRepaired(lower: string, lexicon: Lexicon): string | null {
  if (lexicon.isWord(lower)) return lostInOthers.get(lower) ?? null;
  const places = lower.match(accented)?.length ?? 0;
  if (places > mostAccents) return null;
  const isCompound = lexicon.isKnown(lower);
  const readings =
    places > 0 ? withOtherAccents(lower) : isCompound ? lostTremas(lower) : withOneAccent(lower, lexicon);
  if (readings.length === 0) return null;
  const words = readings.filter(lexicon.isWord);
  if (words.length > 0) return onlyBest(words, lexicon);
  // Of two words, as nearly every compound: no reading is made of fewer but one word.
  if (isCompound && isOfTwoParts(lower, lexicon.isPart)) return null;
  const compounds = readings.filter((reading) => (places > 0 || !/[éó]/.test(reading)) && lexicon.isKnown(reading));
  const own = compounds.length > 0 && isCompound ? partsOf(lower, lexicon) : Infinity;
  return own <= 2 ? null : onlyBest(fewestParts(compounds, own, lexicon), lexicon);
}

/** The only one; of several the one that the document has. */
function onlyBest(best: readonly string[], lexicon: Lexicon): string | null {
  const [only] = best;
  if (only === undefined || best.length === 1) return only ?? null;
  const written = best.filter((reading) => lexicon.count(reading) > 0);
  return written.length === 1 ? (written[0] ?? null) : null;
}

/** Readings made of fewest words, and of fewer than the word itself. The dictionary also has words with stress ("hém"). */
function fewestParts(readings: readonly string[], own: number, lexicon: Lexicon): string[] {
  let least = own;
  let best: string[] = [];
  for (const reading of readings) {
    const parts = partsOf(reading, lexicon);
    if (parts < least) [least, best] = [parts, []];
    if (parts === least && parts < own) best.push(reading);
  }
  return best;
}

/** Every way to read its accents otherwise; one of them at least stays another than it is. */
function withOtherAccents(word: string): string[] {
  let readings = [''];
  for (const letter of word) {
    const plain = plainOf[letter] ?? moreOf[letter];
    const choices = plain === undefined ? [letter] : [...new Set([letter, ...(accentsOf[plain] ?? '')])];
    readings = readings.flatMap((start) => choices.map((choice) => `${start}${choice}`));
  }
  return readings.filter((reading) => reading !== word);
}

/**
 * Every way to give one of its letters an accent that the language can have there, the ones of stress among them; a "d" may be
 * an "ö" as well.
 */
function withOneAccent(word: string, lexicon: Lexicon): string[] {
  const readings: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    for (const accent of accentsOf[letter] ?? (letter === 'd' ? 'ö' : '')) {
      if (lexicon.allowsAccent(word, at, accent)) readings.push(`${word.slice(0, at)}${accent}${word.slice(at + 1)}`);
    }
  }
  return readings;
}
