import type { ImportDiagnostic } from '../import-diagnostic';
import { notice } from '../import-diagnostic';
import type { PlacedText } from '../source-document';
import type { HyphenListener } from '../text/join-lines';
import type { Lexicon } from './lexicon';
import { repairWord } from './repair-word';

/** Repairs texts of one document and tells every repair. */
export interface TextRepair {
  readonly repair: (lines: readonly PlacedText[]) => PlacedText[];
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
 * Repairs what a scan did to Dutch words; see `repairWord` for what is changed and what is left alone.
 * Each different word is judged once, so the time grows with the text, not with its square.
 */
export function textRepair(lexicon: Lexicon): TextRepair {
  const judged = new Map<string, JudgedWord>();
  const diagnostics: ImportDiagnostic[] = [];
  return { repair: (lines) => lines.map(repairLine), joined, diagnostics };

  function joined(original: string, repaired: string, line: number | null): void {
    diagnostics.push(notice('import/hyphen-joined', line, { original, repaired }));
  }

  function repairLine({ text, line }: PlacedText): PlacedText {
    let doubtful = false;
    const repaired = abbreviations(text, line).replace(word, (found, at: number, whole: string) => {
      const { better, known } = judge(found);
      doubtful ||= !known;
      if (better === null) return found;
      const partOfWord = whole.charAt(at + found.length) === '-' || whole.charAt(at - 1) === '-';
      return partOfWord && better.includes(' ') ? found : told(found, better, line);
    });
    return { text: doubtful ? rejoined(repaired, line) : repaired, line };
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
    const verdict = lexicon.isWord(found)
      ? { better: null, known: true }
      : { better: repairWord(found, lexicon), known: lexicon.isKnown(found) };
    judged.set(found, verdict);
    return verdict;
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
