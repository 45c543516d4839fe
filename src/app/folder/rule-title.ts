import { rules } from '../../core/checks/rules/registry';
import type { Language } from '../../language/language';
import type { RuleCount } from './overview';
import { ruleTexts } from '../../language/rule-texts';

/** What a rule is about, in a few words; its id where this version does not know it (a merged outcome of a later one). */
export function ruleTitle({ rule: id, kind }: Pick<RuleCount, 'rule' | 'kind'>, language: Language): string {
  const rule = rules.find((known) => known.id === id);
  return rule === undefined ? id : ruleTexts(rule, kind, language).title;
}
