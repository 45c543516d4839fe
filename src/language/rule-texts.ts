import type { RepairOffer, RepairWords } from '../core/checks/repair';
import { repairWords } from '../core/checks/repair-of';
import type { Finding, Rule, RuleTexts } from '../core/checks/rule';
import { sentenceOf, textsOf } from '../core/checks/sentence';
import type { FindingTexts } from '../core/checks/sentence';
import type { FrameworkKind } from '../core/framework/framework';
import type { Language } from './language';
import { packOf } from './pack-of';

/** Everything there is to say about a finding. */
export function findingTexts(finding: Finding, language: Language): FindingTexts {
  return textsOf(finding, packOf(language).rules);
}

/** What a finding says, in one sentence. */
export function findingSentence(finding: Parameters<typeof sentenceOf>[0], language: Language): string {
  return sentenceOf(finding, packOf(language).rules);
}

/** The words of a rule for one kind of document. */
export function ruleTexts(rule: Rule, kind: FrameworkKind, language: Language): RuleTexts {
  return packOf(language).rules.wordsOf(rule, kind);
}

/** The sentences of a repair. */
export function repairTexts(finding: Finding, offer: RepairOffer, language: Language): RepairWords {
  return repairWords(finding, offer, packOf(language).rules);
}
