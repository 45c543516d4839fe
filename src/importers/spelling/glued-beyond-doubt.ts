import { isFirmCompound } from './compound-parts';
import { functionWords } from './function-words';
import type { Lexicon } from './lexicon';
import { splitContentWords } from './split-content-words';
import { finals, splitDoubtfulWord, splitGluedWord } from './split-glued-word';

/** Function words that begin no Dutch word but the ones of the dictionary: not "in" or "op", which begin verbs. */
const openers: ReadonlySet<string> = new Set(
  (
    'en het een van met de of voor bij heeft wordt worden hebben kunnen moeten zich deze tijdens volgens zonder omdat zodat ' +
    'wanneer hierbij daarbij waarbij'
  ).split(' '),
);

/** Compounds are looked at closely only where they begin or end so. */
const mayBeGlued = new RegExp(`^(${[...openers].join('|')})|(${[...finals].join('|')}|een|enen)$`);

/** The same are beginnings of foreign verbs ("encoderen", "decontamineert"): before such a word they prove nothing. */
const foreignVerb = /(er(en|end|ende|ing|ingen|er)|eer(t|d|de|der)|(at|ct|s)ie)$/;

/** Oftener no two words lose the space between them; then it is a word that the document has and the language has not. */
const mostGlued = 4;

const shortestRest = 4;
const shortestCompound = 8;

/**
 * Divides a word that the dictionary does not have where nothing but words that lost their spaces can be meant, even if no
 * other word of the document did: the document has them next to each other, or no word of Dutch begins or ends so. What could
 * be a compound is divided only where the document has the words and not all parts of the compound.
 * @param word any case; one with a capital may be a name, and is divided only where the document has what it is divided into.
 * @returns null where it may be a word of its own.
 */
export function dividedBeyondDoubt(word: string, lexicon: Lexicon): string | null {
  const lower = word.toLowerCase();
  if (lower.length < 4 || lexicon.count(lower) > mostGlued || /[^\p{L}]|\p{L}\p{Lu}/u.test(word)) return null;
  const isCompound = lexicon.isKnown(lower);
  if (isCompound && !mayBeGlued.test(lower)) return word === lower ? splitDoubtfulWord(word, lexicon) : null;
  const isLone = lexicon.count(lower) <= 1;
  const glued = splitGluedWord(word, lexicon);
  if (glued === null) {
    if (word !== lower) return null;
    return isCompound ? splitDoubtfulWord(word, lexicon) : splitWritten(word, lexicon);
  }
  const pieces = glued.text.toLowerCase().split(' ');
  // "enhet": function words make no compound, and one of the dictionary would not have come here.
  if (word === lower && !isCompound && pieces.every((piece) => functionWords.has(piece))) return glued.text;
  const isChance = isLone && opens(pieces, lexicon) && !isFirmCompound(lower, lexicon);
  if (isCompound && !isChance && !isBetterThanCompound(pieces, lexicon)) return splitDoubtfulWord(word, lexicon);
  const isWritten = pieces.slice(1).every((_, at) => lexicon.stands(pieces.slice(at, at + 2)));
  if (word !== lower) return isWritten && functionWords.has(pieces[0] ?? '') ? glued.text : null;
  return isWritten || (isLone && (opens(pieces, lexicon) || ends(pieces, lexicon))) ? glued.text : null;
}

/** Has the document each of these words, where it cannot have all parts of a compound that begin or end elsewhere? */
function isBetterThanCompound(pieces: readonly string[], lexicon: Lexicon): boolean {
  const content = pieces.filter((piece) => !functionWords.has(piece));
  if (content.length === 0 || !content.every((piece) => piece.length > 3 && lexicon.count(piece) > 0)) return false;
  const lower = pieces.join('');
  for (let at = 3; at <= lower.length - 4; at += 1) {
    const [first, second] = [lower.slice(0, at), lower.slice(at)];
    if (lexicon.count(first) > 0 && lexicon.count(second) > 0 && !functionWords.has(first)) return false;
  }
  return true;
}

/** Two content words that the document has next to each other. */
function splitWritten(word: string, lexicon: Lexicon): string | null {
  const pair = splitContentWords(word, lexicon);
  return pair !== null && lexicon.stands(pair.split(' ')) ? pair : null;
}

function opens([first = '', second = '', ...others]: readonly string[], lexicon: Lexicon): boolean {
  if (others.length > 0 || !openers.has(first) || second.length < shortestRest) return false;
  if (lexicon.count(second) > 0) return first !== 'de' || !foreignVerb.test(second);
  return isSurelyWord(second, lexicon) && !foreignVerb.test(second) && second.length > shortestRest;
}

/** "profielen met": no word ends so. "poelen en": nor is there a plural of a plural. */
function ends([first = '', second = '', ...others]: readonly string[], lexicon: Lexicon): boolean {
  if (others.length > 0 || functionWords.has(first) || !isSurelyWord(first, lexicon)) return false;
  if (finals.has(second)) return true;
  if (second === 'en') return /(en|isch|[aou]|(aa|ee|oo|uu)[b-df-hj-np-tv-z])$/.test(first);
  return (second === 'de' && /[^aeiou]t$/.test(first)) || (second === 'een' && lexicon.count(first) > 0);
}

function isSurelyWord(word: string, lexicon: Lexicon): boolean {
  if (word.length < shortestRest) return false;
  return lexicon.isWord(word) || (word.length >= shortestCompound && lexicon.isKnown(word));
}
