import { accentRepaired } from './accents';
import { functionWords, lostInOthers, rareForms } from './function-words';
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
import { dividedBeyondDoubt } from './glued-beyond-doubt';
import {
  misreadBeyondDoubt,
  misreadByChance,
  misreadCompound,
  swappedCompound,
  swappedWord,
  withoutSigns,
} from './misread-letters';
import type { Damage } from './spelling';
import { splitContentWords } from './split-content-words';
import { splitGluedWord } from './split-glued-word';

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
  if (rareForms.has(lower)) {
    const glued = splitGluedWord(word, lexicon);
    return damage === 'printed' && glued?.sure !== true ? null : (glued?.text ?? null);
  }
  if (damage !== 'scanned') return lower.length < 4 ? null : printedWord(word, lower, lexicon, damage);
  return lexicon.isWord(word) ? inCaseOf(word, accentRepaired(lower, lexicon)) : scannedWord(word, lower, lexicon);
}

/** A word of the dictionary of which nothing can be wrong unless letters were misread: most words, and seen at once. */
export function isPlainWord(lower: string, lexicon: Lexicon): boolean {
  return (
    lexicon.isWord(lower) && !rareForms.has(lower) && !lostInOthers.has(lower) && impossibleAccents(lower) === lower
  );
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
    return (
      inCaseOf(word, misreadCompound(lower, lexicon)) ??
      dividedBeyondDoubt(word, lexicon) ??
      inCaseOf(word, misreadByChance(lower, lexicon))
    );
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
  if (ruled !== lower) return inCaseOf(word, dividedBeyondDoubt(ruled, lexicon));
  if (!lexicon.hasDictionary) return null;
  const meant = hasSign(lower) ? null : accentRepaired(lower, lexicon);
  if (meant !== null || lexicon.isWord(lower)) return inCaseOf(word, meant);
  const read = inCaseOf(word, misreadBeyondDoubt(word, lexicon));
  if (read !== null || hasSign(lower)) return read;
  const divided = dividedBeyondDoubt(word, lexicon);
  if (divided !== null || damage !== 'glued' || lexicon.isKnown(lower)) return divided;
  const glued = splitGluedWord(word, lexicon);
  return glued?.sure === true || (glued !== null && isWrittenApart(glued.text, lexicon))
    ? glued.text
    : splitContentWords(word, lexicon);
}

/** Does the document have all its words that are more than function words? */
function isWrittenApart(text: string, lexicon: Lexicon): boolean {
  const content = text
    .toLowerCase()
    .split(' ')
    .filter((piece) => !functionWords.has(piece));
  return content.every((piece) => piece.length > 3 && lexicon.count(piece) > 0);
}

/** After the rule on accents: as it is, with another accent, or with a mistaken letter besides. */
function accentsRepaired(ruled: string, lexicon: Lexicon): string {
  if (lexicon.isKnown(ruled)) return ruled;
  return (
    onlyKnown(accentForms(ruled), lexicon.isKnown) ??
    splitGluedWord(ruled, lexicon)?.text ??
    onlyKnown(swappedForms(ruled), lexicon.isWord) ??
    ruled
  );
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
