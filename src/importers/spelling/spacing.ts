import { functionWords } from './function-words';
import type { Lexicon } from './lexicon';
import { hasSign } from './letter-forms';
import { splitGluedWord } from './split-glued-word';

/** What happened to the spaces and hyphens of a document; each is only repaired where the document shows it more than once. */
export interface SpacingDamage {
  /** Finds the first pieces of words that stand apart in two ("onder steuning"); null = no such damage. */
  readonly split: RegExp | null;
  /** Hyphens of the end of a line that moved into one ("onder-steuning"). */
  readonly hyphens: boolean;
  /** No space behind a comma or full stop. */
  readonly missing: boolean;
  /** A space before it. */
  readonly surplus: boolean;
}

/** Fewer may be slips of the author. */
const fewest = 3;
const fewestUnknown = 2;
/** And of a long document one in so many of its commas. */
const oneIn = 50;

const comma = 44;
const fullStop = 46;
const semicolon = 59;

/** Parts that Dutch writes a hyphen behind ("non-verbaal", "co-ouder"). */
const prefixes = /^(non|co|ex|re|pre|pro|anti|semi|vice|oud|e|i|x|bio|eco)$/;

/**
 * Looks for signs of damage to spaces over all lines of a document, in one pass.
 * @param lines every line as it stands.
 */
export function spacingOf(lines: readonly string[], lexicon: Lexicon): SpacingDamage {
  if (!lexicon.hasDictionary) return { split: null, hyphens: false, missing: false, surplus: false };
  const { spaced, missing, surplus } = signsOf(lines);
  const enough = Math.max(fewest, spaced / oneIn);
  return {
    split: piecesOf(lexicon),
    hyphens: hasBrokenWords(lexicon),
    missing: missing >= enough,
    surplus: surplus >= enough,
  };
}

const noSpaceBehind = /[a-zë]{2}(,[a-z]{2}|\.[A-Z][a-z])$/;
const spaceBefore = /[a-zë]{2} [,.;]( |$)/;

interface SignCounts {
  /** Commas and full stops with a space behind them. */
  spaced: number;
  missing: number;
  surplus: number;
}

/** Counted at the signs themselves: most characters of a document are none. */
function signsOf(lines: readonly string[]): SignCounts {
  const counts = { spaced: 0, missing: 0, surplus: 0 };
  for (const line of lines) {
    for (let at = nextSign(line, 2); at !== -1; at = nextSign(line, at + 1)) {
      if (line.charAt(at - 1) === ' ' && spaceBefore.test(line.slice(Math.max(0, at - 3), at + 2))) counts.surplus += 1;
      if (line.charAt(at + 1) === ' ') counts.spaced += line.charAt(at) === ';' ? 0 : 1;
      else if (noSpaceBehind.test(line.slice(at - 2, at + 3))) counts.missing += 1;
    }
  }
  return counts;
}

/** Where the next comma, full stop or semicolon behind a word stands; -1 = nowhere. */
function nextSign(line: string, from: number): number {
  for (let at = from; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === comma || code === fullStop || code === semicolon) return at;
  }
  return -1;
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

function piecesOf(lexicon: Lexicon): RegExp | null {
  const split = lexicon
    .doubtfulPairs()
    .filter(([first, second]) => canBeSplit(first, second, lexicon) && isSplit(first, second, lexicon));
  if (split.length >= fewest) return firstsOf(split);
  const unknown = split.filter((pair) => !pair.every(lexicon.isKnown));
  return firstsOf(
    unknown.length >= fewestUnknown ? unknown : unknown.filter((pair) => isSplitBeyondDoubt(pair, lexicon)),
  );
}

function firstsOf(split: readonly (readonly [string, string])[]): RegExp | null {
  const firsts = [...new Set(split.map(([first]) => first))];
  if (firsts.length === 0) return null;
  // Their first letters are looked for first: what stands before a letter is dearer to find out, and asked of few.
  const letters = [...new Set(firsts.map((first) => first.charAt(0)))].join('');
  return new RegExp(`(?=[${letters}])(?<!\\p{L})(?:${firsts.join('|')}) `, 'iu');
}

/** The least that must hold, asked first of thousands of pairs. */
function canBeSplit(first: string, second: string, lexicon: Lexicon): boolean {
  return !lexicon.isKnown(first) || !lexicon.isKnown(second) || lexicon.count(`${first}${second}`) > 1;
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
  if (fromOthers.test(second)) return false;
  const written = lexicon.count(whole);
  if (!lexicon.isWord(whole) && written <= 2 && (written <= 1 || !lexicon.isKnown(whole))) return false;
  if (functionWords.has(first) && lexicon.count(second) > 1) return false;
  if (functionWords.has(second) && lexicon.count(first) > 1) return false;
  return splitGluedWord(second, lexicon) === null && splitGluedWord(first, lexicon) === null;
}

/** English that Dutch authors write apart and dictionaries have as one word. */
const fromOthers = /^(based|line|time|made|free|points?)$/;

/** With what no Dutch word begins, and with what none ends. */
const impossibleStart =
  /^(?:([bcdfgklmnprstvz])\1|r[bcdfgklmnpstvwz]|n[bcdfghklmprstvwz]|[ml][bcdfghknprstvwz]|w[bcdfgklmnpstvz])/;
const impossibleEnd = /(?:[vz]|([bdgkmprt])\1|[bcdfgklmnpstvz][wj])$/;
const shortPiece = 3;

/**
 * Are two pieces no words of their own, even if nothing else of the document is parted? One begins or ends as no word can, or is
 * too short to be one that nobody knows.
 */
function isSplitBeyondDoubt([first, second]: readonly [string, string], lexicon: Lexicon): boolean {
  const whole = `${first}${second}`;
  if (!lexicon.isWord(whole) || prefixes.test(first) || functionWords.has(second)) return false;
  const isUnknown = (piece: string): boolean => !lexicon.isKnown(piece) && lexicon.count(piece) <= 1;
  const isShort = (piece: string): boolean => piece.length <= shortPiece && whole.length >= longestEnglish;
  return (
    (isUnknown(first) && (impossibleEnd.test(first) || isShort(first))) ||
    (isUnknown(second) && (impossibleStart.test(second) || isShort(second)))
  );
}

/** Two words ("in zicht") that the document otherwise has as one only, where one of them stands here alone. */
function isRareBesides(first: string, second: string, whole: string, lexicon: Lexicon): boolean {
  if (lexicon.count(whole) < 2 || !lexicon.isWord(whole)) return false;
  return [first, second].some((piece) => !functionWords.has(piece) && lexicon.count(piece) === 1);
}

/** What a hyphen stands behind or before in no Dutch word, but a broken one: "ver-vangt", "behoef-ten". */
const neverBefore = /^(be|ge|her|ont|ver)$/;

/** Is it a word with the hyphen of the end of a line in it ("onder-steuning")? */
export function isBroken(word: string, lexicon: Lexicon): boolean {
  const [first = '', second = '', third] = word.split('-');
  if (first === '' || second === '' || third !== undefined || prefixes.test(first) || hasSign(word)) return false;
  const whole = `${first}${second}`;
  if (isBrokenBeyondDoubt(word, lexicon) || lexicon.count(whole) > 1) return true;
  return lexicon.isKnown(whole) && !(lexicon.isKnown(first) && lexicon.isKnown(second));
}

/** Also where nothing else of the document is: no word is written with a hyphen there. */
export function isBrokenBeyondDoubt(word: string, lexicon: Lexicon): boolean {
  const [first = '', second = '', third] = word.split('-');
  const whole = `${first}${second}`;
  if (third !== undefined || prefixes.test(first) || !lexicon.isWord(whole) || lexicon.isWord(word)) return false;
  if (neverBefore.test(first) || functionWords.has(first) || functionWords.has(second)) return true;
  return whole.length >= longestEnglish && !lexicon.isKnown(first) && !lexicon.isKnown(second);
}

/** Longer ones are not such as "know-how". */
const longestEnglish = 9;
