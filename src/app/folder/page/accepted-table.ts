import type { FolderTexts } from '../../../language/folder-texts';
import type { Language } from '../../../language/language';
import { sentenceAlone } from '../../check-book';
import type { AcceptedInFile } from '../overview';
import { ruleTitle } from '../rule-title';
import { levelMark } from '../../page/level-mark';
import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';
import { table } from './table';

/** What somebody accepted: where, what, by whom, why and when. @param nameOf a file as the page calls it. */
export function acceptedTable(
  accepted: readonly AcceptedInFile[],
  nameOf: (file: string) => string,
  texts: FolderTexts,
  language: Language,
): Markup {
  if (accepted.length === 0) return markup``;
  const { page } = texts;
  const { file, severity, message, by, reason, date } = page.headers;
  const rows = accepted.map(({ file: name, kind, finding, decision }) => {
    const title = ruleTitle({ rule: finding.rule, kind }, language);
    const what = markup`<span class="name">${title}</span><span class="id">${sentenceAlone(finding)} ${page.place(finding.sheet, finding.cell)}</span>`;
    return markup`<tr><th scope="row">${nameOf(name)}</th><td>${levelMark(finding, texts)}</td><td>${what}</td><td>${decision.by}</td><td>${decision.reason}</td><td class="date">${decision.date}</td></tr>\n`;
  });
  return table(page.acceptedList(accepted.length), [file, severity, message, by, reason, date], [], rows);
}
