import type { ImportDiagnostic } from '../import-diagnostic';
import { notice } from '../import-diagnostic';
import type { PlacedText } from '../source-document';
import type { HyphenListener } from '../text/join-lines';
import type { Lexicon } from './lexicon';
import { repairWord } from './repair-word';
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
 * A word: letters, with digits only inside ("co6rdineert"), and an apostrophe with what follows. Latin letters, spelt out:
 * \p{L} is several times slower, and Dutch has no others.
 */
const word =
  /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:\d[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*(?:[’'][A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)?/g;

/** A word as it was judged: what it should be (null = as it is), and whether the language has it. */
interface JudgedWord {
  readonly better: string | null;
  readonly known: boolean;
}

/**
 * Repairs what was done to the Dutch words of a document; see `repairWord` for what is changed and what is left alone.
 * Each different word is judged once, so the time grows with the text, not with its square.
 * @param damage of the whole document (`damageOf`): where there is none, lines come back as they went in.
 */
export function textRepair(lexicon: Lexicon, damage: Damage): TextRepair {
  const judged = new Map<string, JudgedWord>();
  const diagnostics: ImportDiagnostic[] = [];
  const isScanned = damage === 'scanned';
  let suspects = isScanned || damage === 'typed' ? null : patternOf(repairable());
  return { repair: (lines) => (damage === 'typed' ? lines : lines.map(repairLine)), joined, diagnostics };

  function joined(original: string, repaired: string, line: number | null): void {
    diagnostics.push(notice('import/hyphen-joined', line, { original, repaired }));
    if (!isScanned && damage !== 'typed') suspects = withSuspects(suspects, repaired.match(word) ?? []);
  }

  /** Words of the document that will be repaired: outside a scan they are few, and only lines with one are looked at. */
  function repairable(): string[] {
    const found: string[] = [];
    for (const one of lexicon.words.keys()) {
      if (one.length >= 4) found.push(...repairableIn(one.includes('-') ? one.split('-') : [one]));
    }
    return found;
  }

  function repairableIn(words: readonly string[]): string[] {
    return words.filter((one) => judge(one).better !== null);
  }

  function withSuspects(known: RegExp | null, words: readonly string[]): RegExp | null {
    const more = repairableIn(words);
    return more.length === 0 ? known : patternOf([...(known === null ? [] : [known.source]), ...more]);
  }

  function repairLine(placed: PlacedText): PlacedText {
    const { text, line } = placed;
    const spelt = abbreviations(text, line);
    if (!isScanned && suspects?.test(spelt) !== true) return spelt === text ? placed : { text: spelt, line };
    let doubtful = false;
    const repaired = spelt.replace(word, (found, at: number, whole: string) => {
      const { better, known } = judge(found);
      doubtful ||= !known;
      if (better === null) return found;
      const partOfWord = whole.charAt(at + found.length) === '-' || whole.charAt(at - 1) === '-';
      return partOfWord && better.includes(' ') ? found : told(found, better, line);
    });
    return { text: doubtful && isScanned ? rejoined(repaired, line) : repaired, line };
  }

  /** "0.a." is "o.a." */
  function abbreviations(text: string, line: number | null): string {
    return text.includes('0.')
      ? text.replace(/(?<![\p{L}\p{N}.])0(?=\.\p{Ll}\.)/gu, (zero) => told(zero, 'o', line))
      : text;
  }

  function judge(found: string): JudgedWord {
    const before = judged.get(found);
    if (before !== undefined) return before;
    const verdict = verdictOn(found);
    judged.set(found, verdict);
    return verdict;
  }

  function verdictOn(found: string): JudgedWord {
    if (!isScanned) return { better: repairWord(found, lexicon, damage), known: true };
    return lexicon.isWord(found)
      ? { better: null, known: true }
      : { better: repairWord(found, lexicon, damage), known: lexicon.isKnown(found) };
  }

  /** "onder steuning": a piece that is no word, and with its neighbour is one that the document has elsewhere. */
  function rejoined(text: string, line: number | null): string {
    const pieces = text.split(' ');
    for (let at = 0; at < pieces.length - 1; at += 1) {
      const left = pieces[at] ?? '';
      const right = /^\p{Ll}{2,}/u.exec(pieces[at + 1] ?? '')?.[0] ?? '';
      const joined = `${left}${right}`;
      if (right === '' || joined.length < 6 || lexicon.count(joined.toLowerCase()) === 0) continue;
      if (!/^\p{L}{2,}$/u.test(left) || (lexicon.isKnown(left) && lexicon.isKnown(right)) || !lexicon.isKnown(joined))
        continue;
      told(`${left} ${right}`, joined, line);
      pieces.splice(at, 2, `${left}${pieces[at + 1]}`);
    }
    return pieces.join(' ');
  }

  function told(original: string, repaired: string, line: number | null): string {
    diagnostics.push(notice('import/text-repaired', line, { original, repaired }));
    return repaired;
  }
}

/** Finds any of the words, in any case; null = there are none. */
function patternOf(words: readonly string[]): RegExp | null {
  return words.length === 0 ? null : new RegExp(words.join('|'), 'i');
}
