import type { Language } from '../../language/language';
import { packOf } from '../../language/pack-of';
import type { RuleSourceTexts } from '../../language/rule-source-texts';
import type { RulesPageTexts } from '../../language/rules-page-texts';
import type { ListedRule } from './list-rules';
import { listRules } from './list-rules';

/** Every rule on one page of Markdown: docs/checks.md and docs/controles.md are this. */
export function rulesPage(language: Language): string {
  const { rulesPage: words, ruleSource } = packOf(language);
  const rules = listRules(language);
  const areas = [...new Set(rules.map(areaOf))];
  const blocks = [
    `# ${words.title}`,
    ...words.intro,
    table(rules, words),
    ...areas.flatMap((area) => [
      `## ${words.areas[area] ?? area}`,
      ...rules.filter((rule) => areaOf(rule) === area).flatMap((rule) => chapter(rule, words, ruleSource)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function areaOf({ id }: ListedRule): string {
  return id.slice(0, id.indexOf('/'));
}

/** GitHub's own name for the heading of a rule: letters, digits and dashes stay. */
function anchorOf({ id }: ListedRule): string {
  return `#${id.replace(/[^a-z0-9-]/g, '')}`;
}

function table(rules: readonly ListedRule[], { columns, severity }: RulesPageTexts): string {
  return [
    `| ${columns.join(' | ')} |`,
    '| --- | --- | --- |',
    ...rules.map((rule) => `| [${rule.id}](${anchorOf(rule)}) | ${rule.title} | ${severity[rule.severity]} |`),
  ].join('\n');
}

function chapter(rule: ListedRule, words: RulesPageTexts, ofSource: RuleSourceTexts): readonly string[] {
  const { source, unclear } = rule;
  const facts = [
    `- **${words.standing}**: ${words.severity[rule.severity]}`,
    `- **${words.why}**: ${rule.why}`,
    `- **${words.fix}**: ${rule.fix}`,
    `- **${words.source}**: ${source.reference} (${ofSource.standing(source.status, source.read)})`,
    ...(source.inForce === null ? [] : [`- **${ofSource.inForce}**: ${source.inForce}`]),
    ...(rule.example === null ? [] : [`- **${words.example}**: ${asText(rule.example)}`]),
    ...(unclear.length === 0 ? [] : [`- **${words.unclear}**:`]),
    ...unclear.map(({ reason, example }) => `  - ${example === null ? `\`${reason}\`` : asText(example)}`),
  ];
  return [`### ${rule.id}`, `**${rule.title}**`, facts.join('\n')];
}

/** Data of a workbook may hold what Markdown has a meaning for. */
function asText(sentence: string): string {
  return sentence.replace(/[\\*_<>`|[\]]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, ' ');
}
