import type { ExamBook } from '../exam/exam-book';
import type { RepairOffer, RepairWords } from './repair';
import type { Finding, RuleTexts } from './rule';
import { ruleOf, ruleTexts } from './sentence';

/** What a rule can have repaired about one of its findings now; null when nothing is safe. */
export function repairOf(book: ExamBook, finding: Finding): RepairOffer | null {
  return book.role === 'plan' ? (ruleOf(finding.rule).repair?.(book, finding) ?? null) : null;
}

/** The sentences of a repair. Throws when its rule has none: a programming error. */
export function repairWords(finding: Finding, { data }: RepairOffer, language: 'nl' | 'en'): RepairWords {
  const { repair }: RuleTexts = ruleTexts(ruleOf(finding.rule), finding.kind, language);
  if (repair === undefined) throw new Error(`${finding.rule} repairs without words`);
  const all = { ...finding.data, ...data };
  return { offer: repair.offer(all), done: repair.done(all) };
}
