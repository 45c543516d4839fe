import type { Lexicon } from './lexicon';

/** Two words that no compound is made of: an inflected adjective or a verb before another, or a noun before an adjective. */
export function isNoCompound(pair: string, lexicon: Lexicon): boolean {
  const [first = '', second = ''] = pair.toLowerCase().split(' ');
  if (inflected.test(first)) return true;
  if (!lexicon.stands([first, second])) return false;
  return (
    /e$/.test(first) || isFinite(first, lexicon) || /(ig|lijk|isch|end)$/.test(second) || isFinite(second, lexicon)
  );
}

/** A verb with its t ("maakt"): "teammaakt" is no compound. Its infinitive is a word ("maken", "zetten", "sturen"). */
function isFinite(word: string, lexicon: Lexicon): boolean {
  const stem = /^(\p{L}*[^t])t$/u.exec(word)?.[1];
  if (stem === undefined) return false;
  const open = stem
    .replace(/([aeou])\1([bcdfghklmnprsvwz])$/, '$1$2')
    .replace(/f$/, 'v')
    .replace(/s$/, 'z');
  return [`${stem}en`, `${open}en`, `${stem}${stem.slice(-1)}en`].some(lexicon.isWord);
}

/** Oftener no two words lose the space between them. */
const mostGlued = 3;

/** Shorter pieces are found in any word. */
const shortestContent = 4;

/** Forms of verbs and adjectives that no compound begins with. */
const inflected = /(eert|elt|[aeiou]rt|ende|ische|lijke|ieke|bare|eerde|[^n]ige)$/;

/**
 * Divides two content words that lost the space between them ("controleerttijdig", "geldendevoorschriften"): both are
 * words of the document, which has them next to each other, or the first has a form that no compound begins with.
 * @param word one that the language does not have, or only as a compound.
 */
export function splitContentWords(word: string, lexicon: Lexicon): string | null {
  const lower = word.toLowerCase();
  if (!lexicon.hasDictionary || lower.length < 2 * shortestContent || /[^\p{L}]/u.test(lower)) return null;
  if (lexicon.count(lower) > mostGlued) return null;
  const cuts: number[] = [];
  for (let at = shortestContent; at <= lower.length - shortestContent; at += 1) {
    if (lexicon.count(lower, at) === 0 || lexicon.count(lower, 0, at) === 0) continue;
    const [first, second] = [lower.slice(0, at), lower.slice(at)];
    if (!lexicon.isKnown(first) || !lexicon.isKnown(second)) continue;
    if (inflected.test(first) || lexicon.stands([first, second])) cuts.push(at);
  }
  const [at] = cuts;
  return at === undefined || cuts.length > 1 ? null : `${word.slice(0, at)} ${word.slice(at)}`;
}
