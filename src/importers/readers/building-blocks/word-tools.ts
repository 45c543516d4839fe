import type { PlacedText, SourceLine } from '../../source-document';
import type { TextRepair } from '../../spelling/repair-text';
import type { DocumentWords } from '../../spelling/spelling';
import type { HyphenJudge } from '../../text/join-lines';
import { textTidier } from '../../text/tidy-text';

/** What makes whole texts of the lines of one document. */
export interface WordTools {
  readonly judge: HyphenJudge;
  readonly repairs: TextRepair;
  /** Lines joined, broken words whole, damage repaired. */
  readonly tidy: (lines: readonly PlacedText[]) => string;
}

/** The tools for one document: its own words count as words. */
export function wordTools(lines: readonly SourceLine[], known: DocumentWords): WordTools {
  const { judge, repair, tidy } = textTidier(
    lines.map(({ text }) => text),
    known,
  );
  return { judge, repairs: repair, tidy };
}
