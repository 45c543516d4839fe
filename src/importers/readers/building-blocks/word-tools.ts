import type { PlacedText, SourceLine } from '../../source-document';
import { lexiconOf } from '../../spelling/lexicon';
import type { TextRepair } from '../../spelling/repair-text';
import { textRepair } from '../../spelling/repair-text';
import type { Spelling, SpellingSource } from '../../spelling/spelling';
import type { HyphenJudge } from '../../text/join-lines';
import { joinLines, textOf } from '../../text/join-lines';

/** What makes whole texts of the lines of one document. */
export interface WordTools {
  readonly judge: HyphenJudge;
  readonly repairs: TextRepair;
  /** Lines joined, broken words whole, damage repaired. */
  readonly tidy: (lines: readonly PlacedText[]) => string;
}

/** The tools for one document: its own words count as words. */
export function wordTools(lines: readonly SourceLine[], spelling: Spelling | null): WordTools {
  const lexicon = lexiconOf(
    lines.map(({ text }) => text),
    spelling,
  );
  const repairs = textRepair(lexicon);
  const judge = { isWord: (word: string) => lexicon.isKnown(word) || lexicon.count(word.toLowerCase()) > 0 };
  return { judge, repairs, tidy: (placed) => textOf(repairs.repair(joinLines(placed, judge, repairs.joined))).trim() };
}

/** The dictionary, parsed when there is one. */
export async function spellingOf(source: SpellingSource): Promise<Spelling | null> {
  const files = await source();
  return files === null ? null : (await import('../../spelling/hunspell-words')).wordsOf(files);
}
