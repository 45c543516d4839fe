import type { Lexicon } from './lexicon';
import { splitDoubtfulWord, splitGluedWord } from './split-glued-word';

/** Letters that scans read for one another, and for nothing else; both spellings in small letters. */
const confusions: readonly (readonly [string, string])[] = [
  ['i', 'l'],
  ['l', 'i'],
  ['1', 'l'],
  ['1', 'i'],
  ['0', 'o'],
  ['5', 's'],
  ['6', 'b'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['vv', 'w'],
  ['ii', 'n'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['li', 'h'],
  ['c', 'e'],
  ['e', 'c'],
  ['h', 'b'],
  ['b', 'h'],
  ['f', 't'],
  ['t', 'f'],
  ['n', 'u'],
  ['u', 'n'],
];

/** Of these, the ones that a compound is repaired by as well: other compounds are too often one such letter away. */
const commonest: typeof confusions = confusions.filter(([read]) => /^(rn|cl|vv|ii|\d|i|l)$/.test(read));

/** Shorter words have too many neighbours for one mistaken letter to be sure ("intra", "infra"). */
const shortestForSwap = 7;

/** A c where Dutch has none: an e was read as one ("bcroep", "vcrgadcring"). */
const impossibleC = /^[bdfghjklmnpqrtvwxz]c(?!h)|[bdfgjkmptvwz]c[bdfgjkmnpqstvwxz]/;

/** Shorter ones are not taken for several words with a mistake besides. */
const shortestGlued = 9;

/** What a letter with a trema is read as. */
const accents: Readonly<Record<string, readonly string[]>> = {
  e: ['ë'],
  é: ['ë'],
  è: ['ë'],
  ê: ['ë'],
  i: ['ï'],
  í: ['ï'],
  î: ['ï'],
  l: ['ï'],
  o: ['ö'],
  ó: ['ö'],
  ô: ['ö'],
  '6': ['ö', 'ë'],
  '0': ['ö'],
  d: ['ö'],
  u: ['ü'],
  ú: ['ü'],
};

/**
 * Repairs one word of a scan, or leaves it: only what the language settles is changed, and a word that the dictionary
 * has is never touched. In this order: an accent that no Dutch word can have; a lost or mistaken trema; words glued to a
 * function word; one mistaken letter; a mistaken letter and a trema.
 * @param word letters, with or without a digit that was a letter; any case.
 * @returns the repaired text (of several words when it was glued), or null when nothing is sure.
 */
export function repairWord(word: string, lexicon: Lexicon): string | null {
  const lower = word.toLowerCase();
  if (lower.length < 4 || (word === word.toUpperCase() && !/\d/.test(word)) || lexicon.isWord(word)) return null;
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

/** é straight after another vowel, inside a word, is a misread ë: "cliént", "ideeén", "hygiéne". */
function impossibleAccents(word: string): string {
  return word.replace(/(?<=[aeiouëïöü])[éèê](?=\p{L})/gu, 'ë');
}

/** After the rule: another trema, or one of two e's too many ("cliéent"). */
function accentForms(word: string): string[] {
  return [...dottedForms(word), word.replace(/ëe|eë/, 'ë'), word.replace(/ëë/, 'eë')];
}

/** The word with one trema, beside a vowel, that the scan may have lost or mistaken; and without a doubled e after it. */
function dottedForms(word: string): string[] {
  return [...word].flatMap((character, at) =>
    (accents[character] ?? [])
      .filter((dotted) => /[aeiouëïöü]/.test(word.charAt(at - 1)) && dotted !== character)
      .flatMap((dotted) => [
        `${word.slice(0, at)}${dotted}${word.slice(at + 1)}`,
        ...(word.charAt(at + 1) === 'e' ? [`${word.slice(0, at)}${dotted}${word.slice(at + 2)}`] : []),
      ]),
  );
}

/** The forms of a word whose trema was lost, not mistaken: beside another mistaken letter only that is likely. */
function lostTremas(word: string): string[] {
  return /[aeiou][eiou]/.test(word) ? dottedForms(word).filter((form) => form.length === word.length) : [];
}

function swappedForms(word: string, by: typeof confusions = confusions): string[] {
  return by.flatMap(([read, written]) => {
    const forms: string[] = [];
    for (let at = word.indexOf(read); at !== -1; at = word.indexOf(read, at + 1)) {
      forms.push(`${word.slice(0, at)}${written}${word.slice(at + read.length)}`);
    }
    return forms;
  });
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
