import type { ImportDiagnostic } from '../import-diagnostic';
import type { PlacedText } from '../source-document';
import { lexiconOf } from '../spelling/lexicon';
import { textRepair } from '../spelling/repair-text';
import type { Spelling, SpellingSource } from '../spelling/spelling';
import type { HyphenJudge } from './join-lines';
import { joinLines, textOf } from './join-lines';

/** Makes one text of the lines it was printed on. */
export interface TextTidier {
  /** Lines joined, broken words made whole, scanned words repaired, spaces collapsed. */
  readonly tidy: (lines: readonly PlacedText[]) => string;
  /** Every repair so far. */
  readonly repairs: readonly ImportDiagnostic[];
}

/**
 * @param texts every line of the document: its own words count as words.
 * @param spelling null = no dictionary.
 */
export function textTidier(texts: readonly string[], spelling: Spelling | null): TextTidier {
  const lexicon = lexiconOf(texts, spelling);
  const repair = textRepair(lexicon);
  const judge: HyphenJudge = { isWord: (word) => lexicon.isKnown(word) || lexicon.count(word.toLowerCase()) > 0 };
  return {
    tidy: (lines) =>
      textOf(repair.repair(joinLines(lines, judge, repair.joined)))
        .replace(/\s+/g, ' ')
        .trim(),
    repairs: repair.diagnostics,
  };
}

/** The dictionary that a source gives, ready for look-up; loaded only now. */
export async function spellingFrom(source: SpellingSource): Promise<Spelling | null> {
  const files = await source();
  return files === null ? null : (await import('../spelling/hunspell-words')).wordsOf(files);
}

/** A point of a list without the sign that parts it from the next: final ";" or "." (contracts/cli.md, "Text rules"). */
export function withoutEndSign(text: string): string {
  return text.replace(/\s*[;.]$/, '').trimEnd();
}
