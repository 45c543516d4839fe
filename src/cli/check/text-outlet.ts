import type { CheckedFile } from '../../app/check-book';
import { countOf } from '../../app/folder/count-findings';
import { acceptTextsOf } from '../../language/accept-texts';
import type { Desk } from '../desk';
import type { Outcome, Outlet } from './outlet';
import { summaryLines } from './summary-lines';

/** For people: the findings of one workbook, or a line for each of several and a total. */
export function textOutlet({ count }: Outcome, desk: Desk): Outlet {
  if (count === 1) return { add: (file) => showFindings(file, desk), finish: () => undefined };
  const { terminal, texts } = desk;
  return {
    add: ({ file, error, findings, settings }) => {
      const found = findings.length === 0 ? texts.nothingFound : texts.counts(countOf(findings));
      const deviating = settings.length === 0 ? '' : ` · ${texts.folder.deviatingCount(settings.length)}`;
      terminal.out(`${file}: ${error ?? `${found}${deviating}`}`);
    },
    finish: (overview) => {
      // Beside the data, which is a line for each file and a total for whoever counts lines.
      for (const line of summaryLines(overview, texts.folder, desk.language)) terminal.err(line);
      terminal.out(texts.total(overview.workbooks, overview.counts, overview.unreadable.length));
    },
  };
}

function showFindings({ file, error, findings, settings }: CheckedFile, { terminal, texts, language }: Desk): void {
  if (error !== null) {
    return;
  }
  for (const finding of findings) {
    const where = texts.place({ sheet: finding.sheet ?? undefined, cell: finding.cell ?? undefined });
    const what = finding.verdict === 'unclear' ? texts.lookAtThis : texts.severity[finding.severity];
    const { accepted, acceptedBefore: before = null } = finding;
    const so = accepted === null ? '' : `\n  ${texts.accepted(accepted.by, accepted.date, accepted.reason)}`;
    const otherwise =
      before === null
        ? ''
        : `\n  ${acceptTextsOf(language).before(before.by, before.date, before.reason, before.message)}`;
    terminal.out(
      `${what} · ${finding.rule}${where === '' ? '' : ` · ${where}`}\n  ${finding.message}${so}${otherwise}`,
    );
  }
  if (settings.length > 0) terminal.out(`${texts.folder.perSetting}:`);
  for (const { message } of settings) terminal.out(`  ${message}`);
  terminal.out(`${file}: ${findings.length === 0 ? texts.nothingFound : texts.counts(countOf(findings))}`);
}
