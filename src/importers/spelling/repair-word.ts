import type { Lexicon } from './lexicon';
import { accentForms, commonest, dottedForms, impossibleAccents, lostTremas, swappedForms } from './letter-forms';
import type { Damage } from './spelling';
import { splitDoubtfulWord, splitGluedWord } from './split-glued-word';

/** Shorter words have too many neighbours for one mistaken letter to be sure ("intra", "infra"). */
const shortestForSwap = 7;

/** A c where Dutch has none: an e was read as one ("bcroep", "vcrgadcring"). */
const impossibleC = /^[bdfghjklmnpqrtvwxz]c(?!h)|[bdfgjkmptvwz]c[bdfgjkmnpqstvwxz]/;

/** Shorter ones are not taken for several words with a mistake besides. */
const shortestGlued = 9;

/**
 * Repairs one word of a scan, or leaves it: only what the language settles is changed, and a word that the dictionary
 * has is never touched. In this order: an accent that no Dutch word can have; a lost or mistaken trema; words glued to a
 * function word; one mistaken letter; a mistaken letter and a trema.
 * @param word letters, with or without a digit that was a letter; any case.
 * @param damage of its document: in one that was not scanned no letter is taken for another.
 * @returns the repaired text (of several words when it was glued), or null when nothing is sure.
 */
export function repairWord(word: string, lexicon: Lexicon, damage: Damage = 'scanned'): string | null {
  const lower = word.toLowerCase();
  if (damage === 'typed' || lower.length < 4 || (word === word.toUpperCase() && !/\d/.test(word))) return null;
  if (damage !== 'scanned') return printedWord(word, lower, lexicon, damage);
  return lexicon.isWord(word) ? null : scannedWord(word, lower, lexicon);
}

function scannedWord(word: string, lower: string, lexicon: Lexicon): string | null {
  const ruled = impossibleAccents(lower);
  if (ruled !== lower && !lexicon.isKnown(lower)) return inCaseOf(word, accentsRepaired(ruled, lexicon));
  const dotted = dottedForms(lower);
  const listed = onlyKnown(dotted, lexicon.isWord);
  if (listed !== null) return inCaseOf(word, listed);
  if (lexicon.isKnown(lower)) return misreadWord(word, lexicon) ?? splitDoubtfulWord(word, lexicon);
  const accented = onlyKnown(dotted, lexicon.isKnown);
  if (accented !== null) return inCaseOf(word, accented);
  const glued = splitGluedWord(word, lexicon);
  if (glued !== null) return glued.text;
  const both = gluedAndDotted(word, lexicon);
  if (both !== null) return both;
  const swapped = swappedRepair(lower, lexicon);
  return swapped === null ? gluedAndMisread(word, lexicon) : inCaseOf(word, swapped);
}

/**
 * Without signs of a scan: an accent that no Dutch word can have, a trema where the language has the word only with it, and,
 * where other words of the document are glued, words that the document proves.
 */
function printedWord(word: string, lower: string, lexicon: Lexicon, damage: Damage): string | null {
  const ruled = impossibleAccents(lower);
  if (ruled !== lower && (!lexicon.hasDictionary || lexicon.isKnown(ruled))) return inCaseOf(word, ruled);
  if (!lexicon.hasDictionary) return null;
  const dotted = lostTremas(lower);
  if (damage !== 'glued' && dotted.length === 0) return null;
  if (lexicon.isKnown(lower)) return null;
  const accented = onlyKnown(dotted, lexicon.isKnown);
  if (accented !== null) return inCaseOf(word, accented);
  const glued = damage === 'glued' ? splitGluedWord(word, lexicon) : null;
  return glued?.sure === true ? glued.text : null;
}

/** Does a word that the language does not have show that letters were misread? `impossible`: it has a sign that nobody types. */
export function isSurelyMisread(word: string, lexicon: Lexicon): 'impossible' | 'unknown' | null {
  const ruled = impossibleAccents(word);
  if (ruled !== word) return lexicon.isKnown(ruled) ? 'impossible' : null;
  if (word.length < shortestForSwap || !/^[a-z0-9\u00df-\u024f]+$/.test(word)) return null;
  const swapped = onlyKnown(swappedForms(word), lexicon.isWord);
  if (swapped === null) return null;
  return /[a-z]\d[a-z]/.test(word) ? 'impossible' : 'unknown';
}

/** Is a word that the language does not have surely several that lost their spaces? */
export function isSurelyGlued(word: string, lexicon: Lexicon): boolean {
  return splitGluedWord(word, lexicon)?.sure === true;
}

/** After the rule on accents: as it is, with another accent, or with a mistaken letter besides. */
function accentsRepaired(ruled: string, lexicon: Lexicon): string {
  if (lexicon.isKnown(ruled)) return ruled;
  return onlyKnown(accentForms(ruled), lexicon.isKnown) ?? onlyKnown(swappedForms(ruled), lexicon.isWord) ?? ruled;
}

/** A compound that stands here once, and with one letter read otherwise is a word that the document has: misread. */
function misreadWord(word: string, lexicon: Lexicon): string | null {
  const lower = word.toLowerCase();
  if (lower.length < shortestForSwap || lexicon.count(lower) > 1) return null;
  const meant = onlyKnown(swappedForms(lower), (form) => lexicon.count(form) > 1 && lexicon.isWord(form));
  return meant === null ? null : inCaseOf(word, meant);
}

/** One mistaken letter; where a digit or an accent shows that there must be one, the word may be a compound. */
function swappedRepair(lower: string, lexicon: Lexicon): string | null {
  if (lower.length < shortestForSwap) return null;
  const swapped = swappedForms(lower);
  const single = onlyKnown(swapped, lexicon.isWord);
  if (single !== null) return single;
  const written = onlyKnown(swapped, (form) => lexicon.count(form) > 0 && lexicon.isKnown(form));
  if (written !== null) return written;
  const ruled = swapped.map(impossibleAccents);
  if (/[\déèêíîóôúû]/.test(lower) || impossibleC.test(lower)) {
    const sure = onlyKnown(ruled, (form) => !/\d/.test(form) && lexicon.isKnown(form));
    if (sure !== null) return sure;
  }
  return (
    onlyKnown(swapped.flatMap(lostTremas), lexicon.isWord) ?? onlyKnown(swappedForms(lower, commonest), lexicon.isKnown)
  );
}

/** A lost trema in a word that is glued to another ("continuiteitvan"). */
function gluedAndDotted(word: string, lexicon: Lexicon): string | null {
  const ways = new Set(dottedForms(word).flatMap((form) => splitGluedWord(form, lexicon)?.text ?? []));
  return ways.size === 1 ? ([...ways][0] ?? null) : null;
}

/** A misread letter in words that are glued to one another ("overlegtrnetde"). */
function gluedAndMisread(word: string, lexicon: Lexicon): string | null {
  if (word.length < shortestGlued) return null;
  const ways = new Set(
    swappedForms(word, commonest).flatMap((form) => {
      const glued = splitGluedWord(form, lexicon);
      return glued?.sure === true ? glued.text : [];
    }),
  );
  return ways.size === 1 ? ([...ways][0] ?? null) : null;
}

/** The one candidate that is a word; none or several prove nothing. */
function onlyKnown(candidates: readonly string[], isKnown: (word: string) => boolean): string | null {
  const found = new Set(candidates.filter(isKnown));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function inCaseOf(original: string, repaired: string): string {
  const first = original.charAt(0);
  return first === first.toLowerCase() ? repaired : `${repaired.charAt(0).toUpperCase()}${repaired.slice(1)}`;
}
