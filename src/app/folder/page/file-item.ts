import { acceptTextsOf } from '../../../language/accept-texts';
import type { FolderTexts } from '../../../language/folder-texts';
import type { Language } from '../../../language/language';
import { sentenceAlone } from '../../check-book';
import type { CheckedFile, SpokenFinding } from '../../check-book';
import { acceptedErrorsOf, countOf, noFindings } from '../count-findings';
import { qualificationName } from '../qualification-name';
import { ruleTitle } from '../rule-title';
import { levelMark } from '../../page/level-mark';
import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';
import { settingsList } from './settings-table';

/** One workbook in the list: what was found, folded in. @param file that could be read, by the name the page gives it. */
export function fileItem(
  { file, framework, findings, settings }: CheckedFile,
  texts: FolderTexts,
  language: Language,
): Markup {
  const { page } = texts;
  const qualification = markup`<span class="id">${qualificationName(framework, texts)}</span>`;
  if (findings.length === 0 && settings.length === 0) {
    return markup`<li class="quiet"><div class="head"><span class="name">${file}</span><span class="sums">${page.nothingFound}</span>${qualification}</div></li>\n`;
  }
  const rows = findings.map((finding) =>
    findingRow(
      finding,
      ruleTitle({ rule: finding.rule, kind: framework?.kind ?? 'qualification-file' }, language),
      texts,
      language,
    ),
  );
  return markup`<li><details><summary class="head"><span class="name">${file}</span><span class="sums">${sums(findings, settings.length, texts)}</span>${qualification}</summary>
${findingTable(rows, texts)}${settingsList(settings, texts)}</details></li>\n`;
}

function findingTable(rows: readonly Markup[], texts: FolderTexts): Markup {
  if (rows.length === 0) return markup``;
  const { severity, rule, place, message } = texts.page.headers;
  return markup`<table><thead><tr><th scope="col">${severity}</th><th scope="col" class="about">${rule}</th><th scope="col">${place}</th><th scope="col">${message}</th></tr></thead><tbody>
${rows}</tbody></table>`;
}

/** How many of each, errors first and with weight; an error that somebody accepted is called one. */
function sums(findings: readonly SpokenFinding[], deviating: number, texts: FolderTexts): readonly Markup[] {
  const counts = countOf(findings);
  const errors = acceptedErrorsOf(findings);
  const open =
    counts.errors === 0 ? [] : [markup`<b class="error">${texts.counts({ ...noFindings, errors: counts.errors })}</b>`];
  const rest = [
    texts.counts({ ...counts, errors: 0, accepted: counts.accepted - errors }),
    errors === 0 ? '' : texts.acceptedErrors(errors),
    findings.length === 0 ? texts.page.nothingFound : '',
    deviating === 0 ? '' : texts.deviatingCount(deviating),
  ].filter((part) => part !== '');
  return [...open, ...rest.map((part) => markup`${part}`)].map((part, index) =>
    index === 0 ? part : markup`, ${[part]}`,
  );
}

function findingRow(finding: SpokenFinding, title: string, texts: FolderTexts, language: Language): Markup {
  const { accepted, acceptedBefore: before = null, sheet, cell, fix, rule } = finding;
  const why =
    accepted === null
      ? null
      : markup`<span class="name"><b>${texts.page.accepted(accepted.by, accepted.date, accepted.reason)}</b></span>`;
  const then =
    before === null
      ? null
      : markup`<span class="name">${acceptTextsOf(language).before(before.by, before.date, before.reason, before.message)}</span>`;
  const what = markup`${sentenceAlone(finding)} <span class="name">${fix}</span>${why}${then}<span class="id">${rule}</span>`;
  const cells = markup`<td>${levelMark(finding, texts)}</td><td>${title}</td><td>${texts.page.place(sheet, cell)}</td><td>${what}</td>`;
  return accepted === null ? markup`<tr>${cells}</tr>\n` : markup`<tr class="accepted">${cells}</tr>\n`;
}
