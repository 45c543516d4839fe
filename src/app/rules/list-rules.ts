import type { Rule, RuleSource } from '../../core/checks/rule';
import { rules } from '../../core/checks/rules/registry';
import type { Severity } from '../../core/diagnostics/diagnostic';
import type { Language } from '../../language/language';
import { ruleTexts } from '../../language/rule-texts';

/** A rule as `dekkend rules --json` prints it. */
export interface ListedRule {
  readonly id: string;
  /** While the settings of a workbook say nothing else. */
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly source: Omit<RuleSource, 'inForce'> & { readonly inForce: string | null };
  /** What a finding says; null while the rule has no example. */
  readonly example: string | null;
  /** Why it may be unable to tell, with what a finding then says. */
  readonly unclear: readonly { readonly reason: string; readonly example: string | null }[];
}

/** Every rule in the order of findings, in the words of a qualification file. */
export function listRules(language: Language): readonly ListedRule[] {
  return rules.map((rule) => listed(rule, language));
}

function listed(rule: Rule, language: Language): ListedRule {
  const { title, why, fix, unmet, unclear } = ruleTexts(rule, 'qualification-file', language);
  const { id, severity, source, examples } = rule;
  const told = (data = examples?.['unmet']): string | null => (data === undefined ? null : unmet(data));
  return {
    id,
    severity,
    title,
    why,
    fix,
    source: { ...source, inForce: source.inForce ?? null },
    example: told(),
    unclear: Object.entries(unclear).map(([reason, say]) => {
      const data = examples?.[reason];
      return { reason, example: data === undefined ? null : say(data) };
    }),
  };
}
