import type { FrameworkKind } from '../framework/framework';
import { dutchNouns } from './nouns/dutch';
import { englishNouns } from './nouns/english';
import type { Finding, Rule, RuleTexts } from './rule';
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
  language: 'nl' | 'en',
): string {
  const texts = ruleTexts(ruleOf(finding.rule), finding.kind, language);
  if (finding.verdict === 'unmet') return texts.unmet(finding.data);
  const unclear = texts.unclear[finding.reason ?? ''];
  if (unclear === undefined) throw new Error(`${finding.rule} has no text for reason ${finding.reason}`);
  return unclear(finding.data);
}

/** Everything there is to say about a finding. */
export function textsOf(finding: Finding, language: 'nl' | 'en'): FindingTexts {
  const { title, why, fix } = ruleTexts(ruleOf(finding.rule), finding.kind, language);
  const { rule, kind, acceptedBefore } = finding;
  const before = acceptedBefore === undefined ? null : sentenceOf({ rule, kind, ...acceptedBefore.as }, language);
  return { title, sentence: sentenceOf(finding, language), why, fix, before };
}

/** The words of a rule for one kind of document. */
export function ruleTexts({ texts }: Rule, kind: FrameworkKind, language: 'nl' | 'en'): RuleTexts {
  switch (language) {
    case 'nl':
      return typeof texts.nl === 'function' ? texts.nl(dutchNouns[kind]) : texts.nl;
    case 'en':
      return typeof texts.en === 'function' ? texts.en(englishNouns[kind]) : texts.en;
  }
}

/** The rule with this id; throws when there is none. */
export function ruleOf(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
