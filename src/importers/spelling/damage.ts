import type { Lexicon } from './lexicon';
import { lostTremas } from './letter-forms';
import { isSurelyMisread } from './misread-letters';
import { dividedBeyondDoubt } from './glued-beyond-doubt';
import { splitContentWords } from './split-content-words';
import { splitGluedWord } from './split-glued-word';
import type { Damage } from './spelling';

/**
 * Words that are surely misread make a scan of a document only in some number: every text has a name or a foreign word that is
 * one letter away from a Dutch one. Of signs that nobody types (an impossible accent or a digit inside a word) fewer do; in a
 * file that was typed only those count, and words glued by the half dozen: a scan may have been pasted into it.
 */
const fewestMisread = 3;
const leastMisread = 1 / 500;
const fewestImpossible = 2;
/** More often no word is misread in the same way; then it is one that the document has and the language has not. */
const mostAlike = 3;
/** Extraction from a PDF loses a space or an accent here and there, a scan a space in every paragraph. */
const fewestLost = 3;
const fewestByScan = 5;
const gluedByScan = 1 / 100;

/**
 * Measures the damage over all different words of a document, each looked at once. Only words that the language does not
 * have say something; without a dictionary nothing can be said.
 * @param lexicon of the whole document.
 * @param typed does its format say that its words were typed?
 */
export function damageOf(lexicon: Lexicon, typed: boolean): Damage {
  const least = typed ? 'typed' : 'printed';
  if (!lexicon.hasDictionary) return least;
  const size = lexicon.words.size;
  const needed = Math.max(fewestMisread, size * leastMisread);
  let misread = 0;
  let impossible = 0;
  let evident = 0;
  let glued = 0;
  let unaccented = 0;
  for (const [word, count] of lexicon.words) {
    if (word.length < 3 || lexicon.isKnown(word)) continue;
    const sign = isSurelyMisread(word, lexicon);
    if (sign === 'impossible') impossible += 1;
    else if (sign !== null && count <= mostAlike) {
      misread += 1;
      if (sign === 'evident') evident += 1;
    } else if (lostTremas(word).some(lexicon.isWord)) unaccented += 1;
    else if (isSurelyGlued(word, lexicon)) glued += 1;
    if (impossible >= fewestImpossible) return 'scanned';
    if (!typed && (evident + impossible >= fewestImpossible || misread + impossible >= needed)) return 'scanned';
  }
  if (glued >= Math.max(fewestByScan, size * gluedByScan)) return 'scanned';
  return typed || glued + unaccented < fewestLost ? least : 'glued';
}

/** Is a word that the language does not have surely several that lost their spaces? */
function isSurelyGlued(word: string, lexicon: Lexicon): boolean {
  return (
    splitGluedWord(word, lexicon)?.sure === true ||
    splitContentWords(word, lexicon) !== null ||
    dividedBeyondDoubt(word, lexicon) !== null
  );
}
