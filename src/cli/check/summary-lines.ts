import type { Overview } from '../../app/folder/overview';
import { qualificationName } from '../../app/folder/qualification-name';
import { ruleTitle } from '../../app/folder/rule-title';
import type { FolderTexts } from '../../language/folder-texts';
import type { Language } from '../../language/language';

/** What was found per rule and per qualification and what deviates, in lines for people; none where nothing was read. */
export function summaryLines(overview: Overview, texts: FolderTexts, language: Language): readonly string[] {
  const rules = overview.rules.map((count) => [
    texts.severity[count.severity],
    ruleTitle(count, language),
    `${texts.counts(count.counts)} ${texts.inWorkbooks(count.workbooks)}`,
    count.rule,
  ]);
  const qualifications = overview.qualifications.map(({ framework, workbooks, withErrors, counts }) => [
    qualificationName(framework, texts),
    [texts.workbooks(workbooks), texts.withErrors(withErrors), texts.counts(counts)]
      .filter((part) => part !== '')
      .join(', '),
  ]);
  const settings = overview.settings.map(({ message, workbooks }) => [message, texts.inWorkbooks(workbooks)]);
  const lines = [
    ...under(texts.perRule, rules),
    ...under(texts.perQualification, qualifications),
    ...under(texts.perSetting, settings),
  ];
  return lines.length === 0 ? [] : [...lines, ''];
}

function under(heading: string, rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : ['', heading, ...rows.map((cells) => `  ${cells.join(' · ')}`)];
}
