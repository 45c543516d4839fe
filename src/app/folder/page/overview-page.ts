import type { FolderTexts } from '../../../language/folder-texts';
import type { Language } from '../../../language/language';
import { acceptedErrorsOf } from '../count-findings';
import type { Overview, QualificationCount, RuleCount } from '../overview';
import { qualificationName } from '../qualification-name';
import { ruleTitle } from '../rule-title';
import type { Shards } from '../shards';
import { missingParts } from '../shards';
import { acceptedTable } from './accepted-table';
import { levelMark } from '../../page/level-mark';
import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';
import { stylePolicy } from '../../page/style-policy';
import { pageStyle } from './page-style';
import { settingsTable } from './settings-table';
import { table } from './table';

export interface PageAbout {
  readonly texts: FolderTexts;
  readonly language: Language;
  /** As people write it. */
  readonly date: string;
  /** What all names of files begin with (commonFolder); the page says it once. */
  readonly folder: string;
  readonly shards: readonly Shards[];
}

/** A file as the page calls it, which says the folder once. */
export function nameOnPage(file: string, folder: string): string {
  return file.startsWith(folder) && file !== folder ? file.slice(folder.length) : file;
}

/**
 * Everything of the page above the list of workbooks. The page needs nothing from elsewhere and runs nothing: its policy
 * allows its own style sheet only.
 */
export async function pageStart(overview: Overview, about: PageAbout): Promise<string> {
  const { texts, language, date, shards, folder } = about;
  const nameOf = (file: string): string => nameOnPage(file, folder);
  const { page } = texts;
  const policy = await stylePolicy(pageStyle);
  const head = markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<style>${{ html: pageStyle }}</style>
</head>`;
  const incomplete = shards.map(
    (each) => markup`<p class="alert">${page.incomplete}: ${texts.merge.missing(missingParts(each), each.of)}</p>`,
  );
  const nothing =
    overview.rules.length === 0 && overview.unreadable.length === 0
      ? markup`<p class="fine">${page.allFine}</p>`
      : null;
  const named = folder === '' ? null : markup`<p class="quiet">${page.folder(folder)}</p>`;
  const list = overview.workbooks === overview.unreadable.length ? null : markup`<h2>${page.perWorkbook}</h2>\n`;
  return markup`<!doctype html>
<html lang="${language}">
${head}
<body>
<header><h1>${page.title}</h1><p class="quiet">${page.made(date)}</p>${named}</header>
<main>
${incomplete}${lead(overview, texts)}${totals(overview, texts)}${nothing}
${unreadableTable(overview, nameOf, texts)}${qualificationTable(overview.qualifications, texts)}${ruleTable(overview.rules, texts, language)}${acceptedTable(overview.accepted, nameOf, texts, language)}${settingsTable(overview.settings, texts)}${list}<ul>
`.html;
}

/** Everything below the list. */
export function pageEnd({ page }: FolderTexts): string {
  return markup`</ul>
</main>
<footer><p>${page.colophon}</p></footer>
</body>
</html>
`.html;
}

function lead({ workbooks, withErrors, unreadable, accepted }: Overview, { page }: FolderTexts): Markup {
  const unread = unreadable.length;
  const errors = acceptedErrorsOf(accepted.map(({ finding }) => finding));
  const also = errors === 0 ? '' : ` ${page.acceptedLead(errors)}`;
  return markup`<p class="lead">${page.lead(withErrors, workbooks - unread, unread)}${also}</p>`;
}

function totals({ workbooks, withErrors, unreadable, counts }: Overview, { page }: FolderTexts): Markup {
  const { headers } = page;
  const sums: readonly (readonly [string, number, string])[] = [
    [headers.workbooks, workbooks, ''],
    [headers.withErrors, withErrors, withErrors === 0 ? '' : 'error'],
    [headers.errors, counts.errors, counts.errors === 0 ? '' : 'error'],
    [headers.warnings, counts.warnings, counts.warnings === 0 ? '' : 'warning'],
    [headers.infos, counts.infos, ''],
    [headers.unclear, counts.unclear, ''],
    [headers.accepted, counts.accepted, ''],
    [page.unread, unreadable.length, unreadable.length === 0 ? '' : 'error'],
  ];
  const parts = sums.map(([name, sum, colour]) => markup`<div><dt>${name}</dt><dd class="${colour}">${sum}</dd></div>`);
  return markup`<section aria-label="${page.total}"><dl class="totals">${parts}</dl></section>`;
}

function unreadableTable({ unreadable }: Overview, nameOf: (file: string) => string, { page }: FolderTexts): Markup {
  if (unreadable.length === 0) return markup``;
  const rows = unreadable.map(
    ({ file, error }) => markup`<tr><th scope="row">${nameOf(file)}</th><td>${error}</td></tr>\n`,
  );
  return table(page.unreadable(unreadable.length), [page.headers.file, page.headers.reason], [], rows);
}

function qualificationTable(counts: readonly QualificationCount[], texts: FolderTexts): Markup {
  if (counts.length === 0) return markup``;
  const { headers } = texts.page;
  const rows = counts.map(
    ({ framework, workbooks, withErrors, counts: sums }) =>
      markup`<tr><th scope="row">${qualificationName(framework, texts)}</th>${[workbooks, withErrors, sums.errors, sums.warnings, sums.infos, sums.unclear, sums.accepted].map(number)}</tr>\n`,
  );
  const { workbooks, withErrors, errors, warnings, infos, unclear, accepted } = headers;
  return table(
    texts.perQualification,
    [headers.qualification],
    [workbooks, withErrors, errors, warnings, infos, unclear, accepted],
    rows,
  );
}

function ruleTable(counts: readonly RuleCount[], texts: FolderTexts, language: Language): Markup {
  if (counts.length === 0) return markup``;
  const { headers } = texts.page;
  const rows = counts.map((count) => {
    const { rule, severity, workbooks, counts: sums } = count;
    const name = markup`<th scope="row"><span class="name">${ruleTitle(count, language)}</span><span class="id">${rule}</span></th>`;
    const level = levelMark({ severity, verdict: 'unmet', accepted: null }, texts);
    const open = sums.errors + sums.warnings + sums.infos;
    return markup`<tr>${name}<td>${level}</td>${[workbooks, open, sums.unclear, sums.accepted].map(number)}</tr>\n`;
  });
  const { workbooks, open, unclear, accepted } = headers;
  return table(texts.perRule, [headers.rule, headers.severity], [workbooks, open, unclear, accepted], rows);
}

function number(value: number): Markup {
  return value === 0 ? markup`<td class="number nil">0</td>` : markup`<td class="number">${value}</td>`;
}
