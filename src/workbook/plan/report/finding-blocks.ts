import type { Finding } from '../../../core/checks/rule';
import type { Report } from '../../../core/report/report';
import { acceptTextsOf } from '../../../language/accept-texts';
import type { Language } from '../../../language/language';
import type { ReportTexts } from '../../../language/report-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { Block, TableColumns } from './report-block';
import { block, emptyLine, heading, note, paragraph, tableHead, tableLine } from './report-block';
import { findingTexts } from '../../../language/rule-texts';

const openColumns: TableColumns = [3, 1, 2, 5];
const acceptedColumns: TableColumns = [3, 1, 2, 1, 4];

/** What the checks found and nobody accepted, worst first, and what somebody did accept, with name, day and reason. */
export function findingBlocks({ findings }: Report, words: ReportTexts, texts: SheetTexts, language: Language): Block {
  const { labels, sections, none, date } = words;
  const open = findings.filter(({ accepted }) => accepted === null);
  const severity = ({ severity: level, verdict }: Finding): string =>
    verdict === 'unclear' ? texts.findings.unclear : texts.findings.severities[level];
  const place = ({ place: at }: Finding): string => (at === null ? '' : `${at.sheet} ${at.cell}`);
  return block([
    heading(sections.findings),
    note(words.notes.findings),
    ...(open.length === 0
      ? [paragraph(none.findings)]
      : [
          tableHead(openColumns, [labels.finding, labels.severity, labels.place, labels.fix]),
          ...open.map((finding) => {
            const { sentence, fix } = findingTexts(finding, language);
            const isError = finding.severity === 'error' && finding.verdict === 'unmet';
            return tableLine(
              openColumns,
              [said(finding, sentence, language), severity(finding), place(finding), fix],
              (index) => (index === 1 && isError ? 'badText' : 'text'),
            );
          }),
        ]),
    emptyLine,
    heading(sections.accepted),
    ...acceptedLines(findings),
    emptyLine,
  ]);

  function acceptedLines(all: Report['findings']) {
    const accepted = all.flatMap((finding) => (finding.accepted === null ? [] : [{ finding, by: finding.accepted }]));
    if (accepted.length === 0) return [paragraph(none.accepted)];
    return [
      tableHead(acceptedColumns, [
        ...[labels.finding, labels.severity, labels.acceptedBy, labels.acceptedOn],
        labels.reason,
      ]),
      ...accepted.map(({ finding, by }) =>
        tableLine(acceptedColumns, [
          findingTexts(finding, language).sentence,
          severity(finding),
          by.by,
          by.date === '' ? '' : date(by.date),
          by.reason,
        ]),
      ),
    ];
  }
}

/** The sentence, and that somebody accepted it when it was something else. */
function said(finding: Finding, sentence: string, language: Language): string {
  const { acceptedBefore } = finding;
  const { before } = findingTexts(finding, language);
  if (acceptedBefore === undefined || before === null) return sentence;
  const { by, date, reason } = acceptedBefore;
  return `${sentence}\n${acceptTextsOf(language).before(by, date, reason, before)}`;
}
