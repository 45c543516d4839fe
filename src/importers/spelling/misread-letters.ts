import { isFirmCompound } from './compound-parts';
import type { Lexicon } from './lexicon';
import {
  hasSign,
  impossibleAccents,
  impossibleC,
  lostTremas,
  onlyKnown,
  onlyOne,
  signForms,
  swappedForms,
} from './letter-forms';
import { functionWords } from './function-words';
import { splitGluedWord } from './split-glued-word';

/** Shorter words have too many neighbours for one mistaken letter to be sure ("intra", "infra"), but for what the document shows. */
const shortestForSwap = 7;

/** A compound that is one letter away from a word of the document is rather that word; shorter ones are looked at no more. */
const shortestCompound = 5;

/** Shorter parts of a compound are found in any word. */
const shortestFirm = 4;
const shortestAlone = 6;

/** A word that stands here so often is written so, whatever the language has. */
const mostMistakes = 3;

/** Two letters are a misread article or preposition only where the document has it often. */
const oftenEnough = 5;

/**
 * A word with signs that are no letters ("contro1e", "be|eid", "cli\ufffdnt"): certainly damaged, so that also a compound,
 * or words glued to one another, may be what was meant.
 * @param lower in small letters.
 */
export function withoutSigns(lower: string, lexicon: Lexicon): string | null {
  if (isMark(lower, lexicon)) return null;
  const forms = signForms(lower);
  const words = forms.filter(lexicon.isWord);
  const [only] = words;
  if (only !== undefined && words.length === 1) return lower.length > 2 || functionWords.has(only) ? only : null;
  if (lower.length < 3) return null;
  if (words.length > 1) return commonestOf(words, lexicon);
  const compound = onlyKnown(forms, lexicon.isKnown) ?? onlyKnown(forms.map(impossibleAccents), lexicon.isKnown);
  if (compound !== null) return compound;
  const known = forms.filter(lexicon.isKnown);
  if (known.length > 1) return commonestOf(known, lexicon) ?? known[0] ?? null;
  return (
    onlyKnown(forms, (form) => lexicon.count(form) > 1) ??
    onlyOne(forms.flatMap((form) => splitGluedWord(form, lexicon)?.text ?? [])) ??
    (lower.length < shortestForSwap
      ? null
      : onlyKnown(
          forms.flatMap((form) => swappedForms(form)),
          lexicon.isWord,
        )) ??
    (/^\p{Ll}{2,}0\p{Ll}{2,}$/u.test(lower) ? lower.replace('0', 'o') : null)
  );
}

/** A word with the number of a footnote behind it, or a number with a letter ("regel5", "2e"). */
function isMark(lower: string, lexicon: Lexicon): boolean {
  const word = /^(\p{L}*)\d+$/u.exec(lower)?.[1];
  if (word !== undefined) return word.length < 2 || (word.length > 3 && lexicon.isKnown(word));
  return /^\d\d|^\d+\p{L}$/u.test(lower) && !functionWords.has(signForms(lower)[0] ?? '');
}

/** One mistaken letter as the document or the dictionary shows it: the word that was meant is there, and no other. */
export function swappedWord(word: string, lower: string, lexicon: Lexicon): string | null {
  const isName = word !== lower;
  const forms = swappedForms(lower).filter((form) => !isName || form.charAt(0) === lower.charAt(0));
  const meant = commonestOf(
    forms.filter((form) => form.length > 1 && lexicon.isKnown(form)),
    lexicon,
    lexicon.count(lower) * (lower.length < 4 ? oftenEnough : 1),
  );
  if (meant !== null) return meant;
  if (lower.length < shortestForSwap || lexicon.count(lower) > mostMistakes) return null;
  return onlyKnown(forms, lexicon.isWord);
}

/** The same where only a compound is meant, or a trema is lost besides; where a c shows that there must be a mistake, any of them. */
export function swappedCompound(lower: string, lexicon: Lexicon): string | null {
  if (lower.length < shortestForSwap || lexicon.count(lower) > mostMistakes) return null;
  const swapped = swappedForms(lower);
  if (/[èêîíóôúû]/.test(lower) || impossibleC.test(lower)) {
    const sure = onlyKnown(swapped.map(impossibleAccents), lexicon.isKnown);
    if (sure !== null) return sure;
  }
  return (
    onlyKnown(swapped.flatMap(lostTremas), lexicon.isWord) ??
    onlyKnown(swapped, (form) => isCompoundOfWritten(form, lower, lexicon))
  );
}

/** Two words of the dictionary, and either they are long or the document has the one that the letter was misread in. */
function isCompoundOfWritten(form: string, misread: string, lexicon: Lexicon): boolean {
  let from = 0;
  while (form.charAt(from) === misread.charAt(from)) from += 1;
  for (let at = shortestFirm; at <= form.length - shortestFirm; at += 1) {
    const parts = [form.slice(0, at), form.slice(at)];
    const changed = parts[from < at ? 0 : 1] ?? '';
    if (
      lexicon.count(changed) > 0
        ? parts.every(lexicon.isKnown)
        : changed.length >= shortestAlone && parts.every(lexicon.isWord)
    )
      return true;
  }
  return false;
}

/** A compound that stands here once, and with one letter read otherwise is a word that the document has: misread. */
export function misreadCompound(lower: string, lexicon: Lexicon): string | null {
  if (lower.length < shortestCompound || lexicon.count(lower) > 1) return null;
  return commonestOf(
    swappedForms(lower).filter(
      (form) => lexicon.count(form) > 1 && (lexicon.isWord(form) || (form.length > 9 && lexicon.isKnown(form))),
    ),
    lexicon,
    1,
  );
}

/**
 * A mistaken letter that cannot be anything else, even if no other word of the document has one: a sign inside a word that is
 * no letter, or a word that stands here once where the language has it only with a letter that is read so, or the document has.
 * @param word any case; a name is not looked at.
 */
export function misreadBeyondDoubt(word: string, lexicon: Lexicon): string | null {
  const lower = word.toLowerCase();
  if (/\p{Ll}[^\p{Ll}]*\p{Lu}/u.test(word)) return null;
  if (hasSign(lower))
    return lower.length >= shortestCompound && signInside.test(lower) ? withoutSigns(lower, lexicon) : null;
  if (word !== lower || lower.length < 4 || lexicon.count(lower) > 1) return null;
  if (lexicon.isKnown(lower)) return misreadCompound(lower, lexicon);
  const forms = swappedForms(lower);
  const written = forms.filter((form) => lexicon.count(form) > 1 && lexicon.isKnown(form));
  if (written.length > 0) return commonestOf(written, lexicon, 1);
  return lower.length < shortestForSwap ? null : onlyKnown(forms, lexicon.isWord);
}

/** Only very short words make a compound of it ("ver-baai"), and with another letter it is a word. */
export function misreadByChance(lower: string, lexicon: Lexicon): string | null {
  if (lower.length < shortestForSwap || lexicon.count(lower) > 1) return null;
  const meant = onlyKnown(swappedForms(lower), lexicon.isWord);
  return meant === null || isFirmCompound(lower, lexicon) ? null : meant;
}

const signInside = /\p{Ll}[01568|\ufffd]\p{Ll}/u;

/** How a misread word gives itself away; see `isSurelyMisread`. */
export type MisreadSign = 'impossible' | 'evident' | 'unknown';

/**
 * Does a word that the language does not have show that letters were misread? `impossible`: it has a sign that nobody types;
 * `evident`: the word that was meant stands elsewhere in the document; `unknown`: it is a word of the dictionary.
 */
export function isSurelyMisread(word: string, lexicon: Lexicon): MisreadSign | null {
  const ruled = impossibleAccents(word);
  if (ruled !== word) return lexicon.isKnown(ruled) ? 'impossible' : null;
  if (hasSign(word)) {
    return /\p{Ll}\p{Ll}?[\d|\ufffd]\p{Ll}/u.test(word) && withoutSigns(word, lexicon) !== null ? 'impossible' : null;
  }
  if (!/^[a-z\u00df-\u024f]+$/.test(word)) return null;
  const forms = swappedForms(word);
  if (word.length < shortestForSwap) {
    const meant = (form: string): boolean => lexicon.count(form) > mostMistakes && lexicon.isKnown(form);
    return lexicon.count(word) > 1 || onlyKnown(forms, meant) === null ? null : 'unknown';
  }
  const written = onlyKnown(forms, (form) => lexicon.count(form) > 1 && lexicon.isKnown(form));
  if (written !== null) return 'evident';
  return onlyKnown(forms, lexicon.isWord) === null ? null : 'unknown';
}

/** The word that the document has most often, and at least twice as often as the next; null where it has none, or no more than `least`. */
function commonestOf(words: readonly string[], lexicon: Lexicon, least = 0): string | null {
  const ranked = [...new Set(words)]
    .map((word) => ({ word, count: lexicon.count(word) }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = ranked;
  if (best === undefined || best.count <= least) return null;
  return next !== undefined && next.count * 2 > best.count ? null : best.word;
}
