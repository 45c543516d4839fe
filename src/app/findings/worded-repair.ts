import { repairOf, repairWords } from '../../core/checks/repair-of';
import type { Finding } from '../../core/checks/rule';
import type { ExamBook } from '../../core/exam/exam-book';
import type { FindingsRepaired, WordedRepair } from './finding-use-cases';
import type { Repairable } from './repair-findings';

/** What can be done about a finding, in both languages; null when a person has to, or somebody accepted it. */
export function wordedRepair(book: ExamBook, finding: Finding): WordedRepair | null {
  const offer = finding.accepted === null ? repairOf(book, finding) : null;
  if (offer === null) return null;
  return {
    repair: offer.repair,
    words: { nl: repairWords(finding, offer, 'nl'), en: repairWords(finding, offer, 'en') },
  };
}

/** What was done, each sentence once: rows of one form are put back together. */
export function doneWords(found: readonly Repairable[]): FindingsRepaired['words'] {
  const said = (language: 'nl' | 'en'): readonly string[] => {
    const bySubject = new Map(
      found.map(({ finding, offer }) => [JSON.stringify(offer.repair), repairWords(finding, offer, language).done]),
    );
    return [...bySubject.values()];
  };
  return { nl: said('nl'), en: said('en') };
}
