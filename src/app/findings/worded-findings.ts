import { check } from '../../core/checks/engine';
import { ruleOf } from '../../core/checks/sentence';
import type { ExamBook } from '../../core/exam/exam-book';
import { inEachLanguage } from '../../language/language';
import { findingTexts } from '../../language/rule-texts';
import type { WordedFinding } from '../session/use-cases';
import { wordedRepair } from './worded-repair';

/** Everything the checks have to say of a workbook, worst first, in every language of the pane and with what can be repaired. */
export function wordedFindings(book: ExamBook): readonly WordedFinding[] {
  return check(book).map((finding) => ({
    finding,
    source: ruleOf(finding.rule).source,
    words: inEachLanguage((language) => findingTexts(finding, language)),
    repair: wordedRepair(book, finding),
  }));
}
