import type { ImportDiagnostic } from '../import-diagnostic';
import { notice } from '../import-diagnostic';
import type { PlacedText } from '../source-document';
import type { HyphenListener } from '../text/join-lines';
import type { Lexicon } from './lexicon';
import { repairSpacing } from './repair-spacing';
import { isPlainWord, repairWord } from './repair-word';
import type { SpacingDamage } from './spacing';
import type { Damage } from './spelling';

/** Repairs texts of one document and tells every repair. */
export interface TextRepair {
  readonly repair: (lines: readonly PlacedText[]) => readonly PlacedText[];
  /** To be told of words that were broken at the end of a line (`joinLines`). */
  readonly joined: HyphenListener;
  /** Every repair so far, with the original and its line. */
  readonly diagnostics: readonly ImportDiagnostic[];
}

/**
 * A word: letters, with the signs that a scan takes for some ("co6rdineert", "contro|e"), and an apostrophe with what
 * follows. Latin letters, spelt out: \p{L} is several times slower, and Dutch has no others.
 */
const word =
  /(?<![\d.,|])[\d|\ufffd]{0,2}[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:[\d|\ufffd]{1,2}[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*(?:[\d|\ufffd]{1,2}(?![\d.,]\d))?(?:[’'][A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)?/g;

/**
 * Repairs what was done to the Dutch words of a document; see `repairWord` for what is changed and what is left alone.
 * Each different word is judged once, so the time grows with the text, not with its square.
 * @param damage of the whole document (`damageOf`): where there is none, lines come back as they went in.
 * @param spacing what happened to its spaces (`spacingOf`).
 */
export function textRepair(lexicon: Lexicon, damage: Damage, spacing: SpacingDamage): TextRepair {
  const judged = new Map<string, string | null>();
  const diagnostics: ImportDiagnostic[] = [];
  const isScanned = damage === 'scanned';
  /** Outside a scan few words will be repaired: only lines that have one are looked at word by word. */
  const hasRepairable = lexicon.hasWord(
    (one) => one.length >= 3 && (one.includes('-') ? one.split('-').some(isRepairable) : isRepairable(one)),
  );
  return { repair: (lines) => (damage === 'typed' ? lines : lines.map(repairLine)), joined, diagnostics };

  function joined(original: string, repaired: string, line: number | null): void {
    diagnostics.push(notice('import/hyphen-joined', line, { original, repaired }));
  }

  function isRepairable(one: string): boolean {
    return !isPlainWord(one, lexicon) && judge(one) !== null;
  }

  function repairLine(placed: PlacedText): PlacedText {
    const { text, line } = placed;
    const spaced = repairSpacing(text, lexicon, spacing, damage !== 'printed', (original, repaired) =>
      told(original, repaired, line),
    );
    const spelt = abbreviations(spaced, line);
    if (!isScanned && !hasRepairable(spelt)) return spelt === text ? placed : { text: spelt, line };
    const repaired = spelt.replace(word, (found, at: number, whole: string) => {
      const better = judge(found);
      if (better === null || isAddress(whole, at, found.length)) return found;
      const partOfWord =
        /^-\S/.test(whole.slice(at + found.length, at + found.length + 2)) || whole.charAt(at - 1) === '-';
      return partOfWord && better.includes(' ') ? found : told(found, better, line);
    });
    return { text: repaired, line };
  }

  /** "0.a." is "o.a." */
  function abbreviations(text: string, line: number | null): string {
    return text.includes('0.')
      ? text.replace(/(?<![\p{L}\p{N}.])0(?=\.\p{Ll}\.)/gu, (zero) => told(zero, 'o', line))
      : text;
  }

  /** What the word should be; null = as it is. */
  function judge(found: string): string | null {
    const before = judged.get(found);
    if (before !== undefined) return before;
    const better = repairWord(found, lexicon, damage);
    judged.set(found, better);
    return better;
  }

  function told(original: string, repaired: string, line: number | null): string {
    diagnostics.push(notice('import/text-repaired', line, { original, repaired }));
    return repaired;
  }
}

/** "kansopwerk.nl": words of addresses are written together. */
function isAddress(line: string, at: number, length: number): boolean {
  return /^(\.[a-z]|@)/.test(line.slice(at + length, at + length + 2)) || line.slice(at - 2, at) === '//';
}
