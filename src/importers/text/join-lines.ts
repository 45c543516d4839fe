import type { PlacedText } from '../source-document';
import { collapsed } from './white-space';

/** What to do with a hyphen at the end of a line. */
export interface HyphenJudge {
  /** Is this, as one written word, a word of the language or of this document? */
  readonly isWord: (word: string) => boolean;
  /** Does the document itself write this word, unbroken, somewhere? Small letters. */
  readonly isWritten: (word: string) => boolean;
}

/** Hears of every word that was broken over two lines, and of what it became, with or without its hyphen. */
export type HyphenListener = (original: string, repaired: string, line: number | null) => void;

/** Words after which "hoofd-" keeps its hyphen: the rest of the compound follows later ("hoofd- en bijzaken"). */
const suspends = /^(en|of|en\/of|tot|noch|én|óf|alsook|alsmede)(?![\p{L}])/iu;

/** A hyphen that opens the second half of a compound, parted from it by the end of the line ("en -⏎technieken"). */
const openCompound = /(^|[\s(])(en|of|en\/of|\p{L}+,)\s-$/iu;

const hyphens = ['-', '‐', '‑', '¬', '\u00AD'];

/** Two vowels that would be read as one sound: Dutch then writes the hyphen ("auto-onderdelen"). Source: Woordenlijst, 6.G. */
const clash = /^(aa|ae|ai|au|ee|ei|eu|ie|ii|ij|oe|oi|oo|ou|ui|uu)$/i;

/** Abbreviations in small letters, and "niet" before an adjective, are written with a hyphen. Source: Woordenlijst, 6. */
const keepsHyphen = /^\W*(v?mbo|hbo|havo|vwo|cao|bso|ggz|zzp|btw|pgb|pvc|tv|pr|hr|gps|pc|cv|bhv|ehbo|niet|ex)$/;

/**
 * Joins the lines of one text: one space between lines, and words that were broken at the end of a line made whole.
 * @param lines in order; empty ones are skipped.
 * @param told hears of every word made whole.
 * @returns the same text with every word whole; a word broken over two lines stands on the first of them.
 * Source: contracts/cli.md, "Text rules".
 */
export function joinLines(
  lines: readonly PlacedText[],
  judge: HyphenJudge,
  told: HyphenListener = () => undefined,
): PlacedText[] {
  const joined: { text: string; line: number | null }[] = [];
  for (const { text: printed, line } of lines) {
    const text = collapsed(printed);
    const last = joined[joined.length - 1];
    const left = last === undefined ? null : firstHalf(last.text);
    if (last !== undefined && last.text.endsWith(' -') && openCompound.test(last.text) && /^\p{Ll}{3}/u.test(text)) {
      last.text = `${last.text}${text}`;
      continue;
    }
    if (last === undefined || left === null || suspends.test(text)) {
      if (last !== undefined && left !== null) last.text = `${last.text.slice(0, -1)}-`;
      if (text !== '') joined.push({ text, line });
      continue;
    }
    const [head = '', ...rest] = text.split(' ');
    const whole = wordOf(left, head, judge);
    told(`${left}- ${head}`, whole, last.line);
    last.text = `${last.text.slice(0, -1 - left.length)}${whole}`;
    const remainder = rest.join(' ');
    if (remainder !== '') joined.push({ text: remainder, line });
  }
  return joined;
}

/** What stands before the hyphen that a line breaks a word with; null where it breaks none. */
function firstHalf(text: string): string | null {
  if (!hyphens.includes(text.slice(-1))) return null;
  const left = text.slice(text.lastIndexOf(' ') + 1, -1);
  return /[\p{L}\p{N})]$/u.test(left) ? left : null;
}

/** Lines as one string. */
export function textOf(lines: readonly PlacedText[]): string {
  return lines.map(({ text }) => text).join(' ');
}

/** The word that "left-" and "right" are the halves of. */
function wordOf(left: string, right: string, judge: HyphenJudge): string {
  const hyphened = `${left}-${right}`;
  const start = /^\p{Ll}+/u.exec(right)?.[0];
  const end = /[\p{L}]+$/u.exec(left)?.[0];
  if (start === undefined || end === undefined || (end.length > 1 && end === end.toUpperCase())) return hyphened;
  // No word is broken behind a single letter; it is one that is written with a hyphen ("e-mail", "x-as").
  if (end.length === 1 && /^[^\p{L}]*\p{L}$/u.test(left)) return hyphened;
  const whole = `${left}${right}`;
  const habit = habitOf(left, right, judge) ?? spellingOf(end, start, judge);
  if (habit !== null) return habit === 'joined' ? whole : hyphened;
  if (keepsHyphen.test(left) || isClash(end, start, judge)) return hyphened;
  if (judge.isWord(`${end}${start}`)) return whole;
  const dotted = withTrema(start);
  if (dotted !== null && judge.isWord(`${end}${dotted}`)) return `${left}${dotted}${right.slice(start.length)}`;
  return judge.isWord(`${end}-${start}`) ? hyphened : whole;
}

/** Two words that meet in vowels: shorter ones are syllables as well ("draai-ing"). */
function isClash(end: string, start: string, judge: HyphenJudge): boolean {
  if (end.length < 3 || start.length < 4 || !clash.test(`${end.slice(-1)}${start.charAt(0)}`)) return false;
  return judge.isWord(end) && judge.isWord(start);
}

/** How the document spells the word elsewhere, looked up with everything that hyphens tie to its halves ("e-mail-adres"). */
function habitOf(left: string, right: string, judge: HyphenJudge): 'hyphened' | 'joined' | null {
  const before = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.exec(left)?.[0];
  const after = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(right)?.[0];
  return before === undefined || after === undefined ? null : spellingOf(before, after, judge);
}

/** The document's own spelling decides; where it has both, the hyphen is the line's. */
function spellingOf(before: string, after: string, judge: HyphenJudge): 'hyphened' | 'joined' | null {
  if (judge.isWritten(`${before}${after}`.toLowerCase())) return 'joined';
  return judge.isWritten(`${before}-${after}`.toLowerCase()) ? 'hyphened' : null;
}

/** Breaking "geëvalueerd" drops the trema ("ge-evalueerd"); joining must give it back. */
function withTrema(start: string): string | null {
  const dotted = ({ e: 'ë', i: 'ï', o: 'ö', u: 'ü' } as const)[start.charAt(0)];
  return dotted === undefined ? null : `${dotted}${start.slice(1)}`;
}
