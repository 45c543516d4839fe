import { accentRepaired } from './accents';
import { rareForms } from './function-words';
import type { Lexicon } from './lexicon';
import {
  accentForms,
  commonest,
  dottedForms,
  hasSign,
  impossibleAccents,
  loanForms,
  onlyKnown,
  onlyOne,
  swappedForms,
} from './letter-forms';
import { misreadCompound, swappedCompound, swappedWord, withoutSigns } from './misread-letters';
import type { Damage } from './spelling';
import { splitContentWords, splitDoubtfulWord, splitGluedWord } from './split-glued-word';

/** Shorter words are not taken for several words with a mistake besides. */
const shortestGlued = 7;

/**
 * Repairs one word of a scan, or leaves it: only what the language or the document settles is changed, and a word that the
 * dictionary has is never touched. In this order: signs that are no letters; an accent that no Dutch word can have; a lost
 * or mistaken trema; words surely glued; one mistaken letter; words probably glued; a mistake besides another.
 * @param word letters, with or without signs that were letters; any case.
 * @param damage of its document: in one that was not scanned no letter is taken for another.
 * @returns the repaired text (of several words when it was glued), or null when nothing is sure.
 */
export function repairWord(word: string, lexicon: Lexicon, damage: Damage = 'scanned'): string | null {
  const lower = word.toLowerCase();
  if (damage === 'typed' || lower.length < 2 || (word === word.toUpperCase() && (!hasSign(word) || lower.length < 4)))
    return null;
  if (damage !== 'scanned') return lower.length < 4 ? null : printedWord(word, lower, lexicon, damage);
  if (rareForms.has(lower)) return splitGluedWord(word, lexicon)?.text ?? null;
  return lexicon.isWord(word) ? null : scannedWord(word, lower, lexicon);
}

function scannedWord(word: string, lower: string, lexicon: Lexicon): string | null {
  if (/^\p{Lu}+\ufffds$/u.test(word)) return word.replace('\ufffd', '’');
  if (hasSign(lower)) return inCaseOf(word, withoutSigns(lower, lexicon));
  const inner = word.replace(/(?<=\p{Ll})I(?=\p{Ll})/gu, 'l');
  if (inner !== word && lexicon.isKnown(inner)) return inner;
  if (lower.length < 4) return inCaseOf(word, swappedWord(word, lower, lexicon));
  const meant = accentRepaired(lower, lexicon);
  if (meant !== null) return inCaseOf(word, meant);
  const ruled = impossibleAccents(lower);
  if (ruled !== lower && !lexicon.isKnown(lower)) return inCaseOf(word, accentsRepaired(ruled, lexicon));
  const dotted = dottedForms(lower);
  const listed = onlyKnown(dotted, lexicon.isWord);
  if (listed !== null) return inCaseOf(word, listed);
  if (lexicon.isKnown(lower))
    return inCaseOf(word, misreadCompound(lower, lexicon)) ?? splitDoubtfulWord(word, lexicon);
  const accented = onlyKnown(dotted, lexicon.isKnown) ?? onlyKnown(loanForms(lower), lexicon.isKnown);
  if (accented !== null) return inCaseOf(word, accented);
  const glued = splitGluedWord(word, lexicon);
  if (glued?.sure === true) return glued.text;
  return (
    inCaseOf(word, swappedWord(word, lower, lexicon)) ??
    splitContentWords(word, lexicon) ??
    glued?.text ??
    gluedAndDotted(word, lexicon) ??
    inCaseOf(word, swappedCompound(lower, lexicon)) ??
    gluedAndMisread(word, lexicon)
  );
}

/**
 * Without signs of a scan: an accent that no Dutch word can have, a trema where the language has the word only with it, and
 * words that the document proves to be glued; where others are too, also those that the language does.
 */
function printedWord(word: string, lower: string, lexicon: Lexicon, damage: Damage): string | null {
  const ruled = impossibleAccents(lower);
  if (ruled !== lower && (!lexicon.hasDictionary || lexicon.isKnown(ruled))) return inCaseOf(word, ruled);
  if (!lexicon.hasDictionary || hasSign(lower) || lexicon.isWord(lower)) return null;
  const meant = accentRepaired(lower, lexicon);
  if (meant !== null) return inCaseOf(word, meant);
  if (lexicon.isKnown(lower)) return null;
  if (damage !== 'glued') return loneGlued(word, lexicon);
  const glued = splitGluedWord(word, lexicon);
  return glued?.sure === true ? glued.text : splitContentWords(word, lexicon);
}

/** The only glued word of a document must be beyond doubt: no name, and it stands here once. */
function loneGlued(word: string, lexicon: Lexicon): string | null {
  if (word.length < shortestGlued || /[^\p{Ll}]/u.test(word) || lexicon.count(word) > 1) return null;
  const glued = splitGluedWord(word, lexicon);
  if (glued?.sure !== true) return null;
  return glued.text.split(' ').some((piece) => piece.length > 3 && lexicon.count(piece) > 0) ? glued.text : null;
}

/** Is a word that the language does not have surely several that lost their spaces? */
export function isSurelyGlued(word: string, lexicon: Lexicon): boolean {
  return splitGluedWord(word, lexicon)?.sure === true || splitContentWords(word, lexicon) !== null;
}

/** After the rule on accents: as it is, with another accent, or with a mistaken letter besides. */
function accentsRepaired(ruled: string, lexicon: Lexicon): string {
  if (lexicon.isKnown(ruled)) return ruled;
  return onlyKnown(accentForms(ruled), lexicon.isKnown) ?? onlyKnown(swappedForms(ruled), lexicon.isWord) ?? ruled;
}

/** A lost trema in a word that is glued to another ("continuiteitvan"). */
function gluedAndDotted(word: string, lexicon: Lexicon): string | null {
  return onlyOne(dottedForms(word).flatMap((form) => splitGluedWord(form, lexicon)?.text ?? []));
}

/** A misread letter in words that are glued to one another ("overlegtrnetde"). */
function gluedAndMisread(word: string, lexicon: Lexicon): string | null {
  if (word.length < shortestGlued) return null;
  const splits = (forms: readonly string[]): readonly string[] =>
    forms.flatMap((form) => {
      const glued = splitGluedWord(form, lexicon);
      return glued?.sure === true ? glued.text : (splitContentWords(form, lexicon) ?? []);
    });
  const common = splits(swappedForms(word, commonest));
  return onlyOne(common.length > 0 ? common : splits(swappedForms(word)));
}

function inCaseOf(original: string, repaired: string | null): string | null {
  if (repaired === null) return null;
  const first = original.charAt(0);
  return first === first.toLowerCase() ? repaired : `${repaired.charAt(0).toUpperCase()}${repaired.slice(1)}`;
}
