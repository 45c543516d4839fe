import type { ExamBook } from '../exam/exam-book';
import type { RepairOffer, RepairWords } from './repair';
import type { Finding, RuleTexts } from './rule';
import type { RuleLanguage } from './rule-language';
import { ruleOf } from './sentence';

/** What a rule can have repaired about one of its findings now; null when nothing is safe. */
export function repairOf(book: ExamBook, finding: Finding): RepairOffer | null {
  return book.role === 'plan' ? (ruleOf(finding.rule).repair?.(book, finding) ?? null) : null;
}

/** The sentences of a repair. Throws when its rule has none: a programming error. */
export function repairWords(finding: Finding, { data }: RepairOffer, language: RuleLanguage): RepairWords {
  const { repair }: RuleTexts = language.wordsOf(ruleOf(finding.rule), finding.kind);
  if (repair === undefined) throw new Error(`${finding.rule} repairs without words`);
  const all = { ...finding.data, ...data };
  return { offer: repair.offer(all), done: repair.done(all) };
}
