import type { Finding, Rule } from './rule';
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
}

/** What a finding says, in one sentence. Throws when the finding is of no registered rule: a programming error. */
export function sentenceOf(
  finding: Pick<Finding, 'rule' | 'verdict' | 'reason' | 'data'>,
  language: 'nl' | 'en',
): string {
  const texts = ruleOf(finding.rule).texts[language];
  if (finding.verdict === 'unmet') return texts.unmet(finding.data);
  const unclear = texts.unclear[finding.reason ?? ''];
  if (unclear === undefined) throw new Error(`${finding.rule} has no text for reason ${finding.reason}`);
  return unclear(finding.data);
}

/** Everything there is to say about a finding. */
export function textsOf(finding: Finding, language: 'nl' | 'en'): FindingTexts {
  const { title, why, fix } = ruleOf(finding.rule).texts[language];
  return { title, sentence: sentenceOf(finding, language), why, fix };
}

/** The rule with this id; throws when there is none. */
export function ruleOf(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
