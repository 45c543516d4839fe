import type { FolderTexts } from '../../../language/folder-texts';
import type { Language } from '../../../language/language';
import type { CheckedFile, SpokenFinding } from '../../check-book';
import { countOf } from '../count-findings';
import { qualificationName } from '../qualification-name';
import { ruleTitle } from '../rule-title';
import { levelMark } from './level-mark';
import { markup } from './markup';
import type { Markup } from './markup';

/** One workbook in the list: what was found, folded in. @param file that could be read. */
export function fileItem({ file, framework, findings }: CheckedFile, texts: FolderTexts, language: Language): Markup {
  const { page } = texts;
  const qualification = markup`<span class="id">${qualificationName(framework, texts)}</span>`;
  if (findings.length === 0) {
    const sound = markup`<span class="sums fine">${page.nothingFound}</span>`;
    return markup`<li><div class="head"><span class="name">${file}</span>${sound}${qualification}</div></li>\n`;
  }
  const sums = texts.counts(countOf(findings));
  const rows = findings.map((finding) =>
    findingRow(
      finding,
      ruleTitle({ rule: finding.rule, kind: framework?.kind ?? 'qualification-file' }, language),
      texts,
    ),
  );
  const headers = [page.headers.severity, page.headers.rule, page.headers.place, page.headers.message].map(
    (header) => markup`<th scope="col">${header}</th>`,
  );
  return markup`<li><details><summary class="head"><span class="name">${file}</span><span class="sums">${sums}</span>${qualification}</summary>
<table><thead><tr>${headers}</tr></thead><tbody>
${rows}</tbody></table></details></li>\n`;
}

function findingRow(finding: SpokenFinding, title: string, texts: FolderTexts): Markup {
  const { accepted, sheet, cell, message, rule } = finding;
  const why =
    accepted === null
      ? null
      : markup`<span class="name"><b>${texts.page.accepted(accepted.by, accepted.date, accepted.reason)}</b></span>`;
  const cells = markup`<td>${levelMark(finding, texts)}</td><td>${title}<span class="id">${rule}</span></td><td>${texts.page.place(sheet, cell)}</td><td>${message}${why}</td>`;
  return accepted === null ? markup`<tr>${cells}</tr>\n` : markup`<tr class="accepted">${cells}</tr>\n`;
}
