import type { Finding, Rule } from './rule';
import type { RuleLanguage } from './rule-language';
import { rules } from './rules/registry';

/** The words of a finding in one language. */
export interface FindingTexts {
  /** A few words: what the rule is about. */
  readonly title: string;
  /** What is wrong, or why a person must look, naming the thing. */
  readonly sentence: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** What was wrong when somebody accepted it, where that was something else; null = that is not so. */
  readonly before: string | null;
}

/** What a finding says, in one sentence. Throws when the finding is of no registered rule: a programming error. */
export function sentenceOf(
  finding: Pick<Finding, 'rule' | 'kind' | 'verdict' | 'reason' | 'data'>,
  language: RuleLanguage,
): string {
  const texts = language.wordsOf(ruleOf(finding.rule), finding.kind);
  if (finding.verdict === 'unmet') return texts.unmet(finding.data);
  const unclear = texts.unclear[finding.reason ?? ''];
  if (unclear === undefined) throw new Error(`${finding.rule} has no text for reason ${finding.reason}`);
  return unclear(finding.data);
}

/** Everything there is to say about a finding. */
export function textsOf(finding: Finding, language: RuleLanguage): FindingTexts {
  const { title, why, fix } = language.wordsOf(ruleOf(finding.rule), finding.kind);
  const { rule, kind, acceptedBefore } = finding;
  const before = acceptedBefore === undefined ? null : sentenceOf({ rule, kind, ...acceptedBefore.as }, language);
  return { title, sentence: sentenceOf(finding, language), why, fix, before };
}

/** The rule with this id; throws when there is none. */
export function ruleOf(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
