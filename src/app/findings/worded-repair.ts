import { repairOf } from '../../core/checks/repair-of';
import type { Finding } from '../../core/checks/rule';
import type { ExamBook } from '../../core/exam/exam-book';
import { inEachLanguage } from '../../language/language';
import type { FindingsRepaired, WordedRepair } from './finding-use-cases';
import type { Repairable } from './repair-findings';
import { repairTexts } from '../../language/rule-texts';

/** What can be done about a finding, in every language; null when a person has to, or somebody accepted it. */
export function wordedRepair(book: ExamBook, finding: Finding): WordedRepair | null {
  const offer = finding.accepted === null ? repairOf(book, finding) : null;
  if (offer === null) return null;
  return {
    repair: offer.repair,
    words: inEachLanguage((language) => repairTexts(finding, offer, language)),
  };
}

/** What was done, each sentence once: rows of one form are put back together. */
export function doneWords(found: readonly Repairable[]): FindingsRepaired['words'] {
  return inEachLanguage((language) => {
    const bySubject = new Map(
      found.map(({ finding, offer }) => [JSON.stringify(offer.repair), repairTexts(finding, offer, language).done]),
    );
    return [...bySubject.values()];
  });
}
