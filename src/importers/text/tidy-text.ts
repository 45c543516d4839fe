import type { ImportDiagnostic } from '../import-diagnostic';
import type { PlacedText, SourceDocument } from '../source-document';
import { damageOf } from '../spelling/damage';
import { lexiconOf } from '../spelling/lexicon';
import type { TextRepair } from '../spelling/repair-text';
import { textRepair } from '../spelling/repair-text';
import { spacingOf } from '../spelling/spacing';
import type { DocumentWords, SpellingSource } from '../spelling/spelling';
import type { HyphenJudge } from './join-lines';
import { joinLines, textOf } from './join-lines';
import { collapsed } from './white-space';

/** Makes one text of the lines it was printed on. */
export interface TextTidier {
  /** Lines joined, broken words made whole, scanned words repaired, spaces collapsed. */
  readonly tidy: (lines: readonly PlacedText[]) => string;
  /** Every repair so far. */
  readonly repairs: readonly ImportDiagnostic[];
  /** The two parts of `tidy`, for readers that do something between them. */
  readonly judge: HyphenJudge;
  readonly repair: TextRepair;
}

/**
 * @param texts every line of the document: its own words count as words, and show how damaged it is.
 * @param words what is known of its words.
 */
export function textTidier(texts: readonly string[], { spelling, typed }: DocumentWords): TextTidier {
  const lexicon = lexiconOf(texts, spelling);
  const repair = textRepair(lexicon, damageOf(lexicon, typed), spacingOf(typed ? [] : texts, lexicon));
  const judge: HyphenJudge = {
    isWord: (word) => lexicon.isKnown(word) || lexicon.count(word.toLowerCase()) > 0,
    isWritten: (word) => lexicon.count(word) > 0,
  };
  return {
    tidy: (lines) => collapsed(textOf(repair.repair(joinLines(lines, judge, repair.joined)))),
    repairs: repair.diagnostics,
    judge,
    repair,
  };
}

/** What is known of the words of this document; the dictionary is loaded only now. */
export async function documentWords(source: SpellingSource, document: SourceDocument): Promise<DocumentWords> {
  const files = await source();
  return {
    spelling: files === null ? null : (await import('../spelling/hunspell-words')).wordsOf(files),
    typed: document.shape !== 'lines' || document.typed === true,
  };
}

/** A point of a list without the sign that parts it from the next: final ";" or "." (contracts/cli.md, "Text rules"). */
export function withoutEndSign(text: string): string {
  return text.replace(/\s*[;.]$/, '').trimEnd();
}
