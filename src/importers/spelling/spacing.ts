import { functionWords } from './function-words';
import type { Lexicon } from './lexicon';
import { hasSign } from './letter-forms';
import { splitGluedWord } from './split-glued-word';

/** What happened to the spaces and hyphens of a document; each is only repaired where the document shows it more than once. */
export interface SpacingDamage {
  /** First pieces of words that stand apart in two ("onder steuning"), in small letters; none = no such damage. */
  readonly split: ReadonlySet<string>;
  /** Hyphens of the end of a line that moved into one ("onder-steuning"). */
  readonly hyphens: boolean;
  /** No space behind a comma or full stop. */
  readonly missing: boolean;
  /** A space before it. */
  readonly surplus: boolean;
}

/** Fewer may be slips of the author. */
const fewest = 3;
/** And of a long document one in so many of its commas. */
const oneIn = 50;

/** Parts that Dutch writes a hyphen behind ("non-verbaal", "co-ouder"). */
const prefixes = /^(non|co|ex|re|pre|pro|anti|semi|vice|oud|e|i|x|bio|eco)$/;

/**
 * Looks for signs of damage to spaces over all lines of a document, in one pass.
 * @param lines every line as it stands.
 */
export function spacingOf(lines: readonly string[], lexicon: Lexicon): SpacingDamage {
  if (!lexicon.hasDictionary) return { split: new Set(), hyphens: false, missing: false, surplus: false };
  let [commas, missing, surplus] = [0, 0, 0];
  for (const line of lines) {
    if (line.includes(',') || line.includes('.')) {
      commas += line.match(/[,.] /g)?.length ?? 0;
      missing += line.match(/[a-zë]{2}(,[a-z]{2}|\.[A-Z][a-z])/g)?.length ?? 0;
      surplus += line.match(/[a-zë]{2} [,.;](?= |$)/g)?.length ?? 0;
    }
  }
  const enough = Math.max(fewest, commas / oneIn);
  return {
    split: piecesOf(lexicon),
    hyphens: hasBrokenWords(lexicon),
    missing: missing >= enough,
    surplus: surplus >= enough,
  };
}

function hasBrokenWords(lexicon: Lexicon): boolean {
  let found = 0;
  for (const [word, count] of lexicon.words) {
    if (count !== 1 || !word.includes('-') || !isBroken(word, lexicon)) continue;
    found += 1;
    if (found >= fewest) return true;
  }
  return false;
}

function piecesOf(lexicon: Lexicon): ReadonlySet<string> {
  const split = lexicon.doubtfulPairs().filter(([first, second]) => isSplit(first, second, lexicon));
  return new Set(split.length < fewest ? [] : split.map(([first]) => first));
}

/**
 * Are these two the pieces of one word? One of them is no word, and the whole is one of the dictionary, or one that the
 * document has.
 * @param left as it stands between two spaces.
 * @param right as it stands, perhaps with a comma or full stop behind it.
 */
export function isSplit(left: string, right: string, lexicon: Lexicon): boolean {
  if (!/^\(?\p{L}{2,}$/u.test(left)) return false;
  const first = left.replace('(', '').toLowerCase();
  const second = /^\p{Ll}{2,}(?![\p{L}\d|’'-])/u.exec(right)?.[0] ?? '';
  if (second === '' || first.length + second.length < 6) return false;
  const whole = `${first}${second}`;
  if (lexicon.isKnown(first) && lexicon.isKnown(second)) return isRareBesides(first, second, whole, lexicon);
  const written = lexicon.count(whole);
  if (!lexicon.isWord(whole) && written <= 2 && (written <= 1 || !lexicon.isKnown(whole))) return false;
  if (functionWords.has(first) && lexicon.count(second) > 1) return false;
  if (functionWords.has(second) && lexicon.count(first) > 1) return false;
  return splitGluedWord(second, lexicon) === null && splitGluedWord(first, lexicon) === null;
}

/** Two words ("in zicht") that the document otherwise has as one only, where one of them stands here alone. */
function isRareBesides(first: string, second: string, whole: string, lexicon: Lexicon): boolean {
  if (lexicon.count(whole) < 2 || !lexicon.isWord(whole)) return false;
  return [first, second].some((piece) => !functionWords.has(piece) && lexicon.count(piece) === 1);
}

/** Is it a word with the hyphen of the end of a line in it ("onder-steuning")? */
export function isBroken(word: string, lexicon: Lexicon): boolean {
  const [first = '', second = '', third] = word.split('-');
  if (first === '' || second === '' || third !== undefined || prefixes.test(first) || hasSign(word)) return false;
  if (lexicon.isWord(first) && lexicon.isWord(second)) return lexicon.count(`${first}${second}`) > 1;
  return lexicon.isKnown(`${first}${second}`) || lexicon.count(`${first}${second}`) > 1;
}
