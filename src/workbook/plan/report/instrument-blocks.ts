import type { Approval, InstrumentEvent } from '../../../core/exam/approval/instrument-event';
import type { InstrumentReport } from '../../../core/report/instruments';
import type { ApprovalTexts } from '../../../language/approval-texts';
import type { ReportTexts } from '../../../language/report-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { Block, BlockLine, TableColumns } from './report-block';
import { block, caption, emptyLine, heading, paragraph, tableHead, tableLine } from './report-block';

const columns: TableColumns = [1, 2, 1, 1, 2, 2, 2];
const historyColumns: TableColumns = [1, 1, 1, 2, 2, 2, 2];

/** What the school judges with: the form of each exam, its version, who made it and who approved it, and its history. */
export function instrumentBlock(
  instruments: readonly InstrumentReport[],
  words: ReportTexts,
  texts: SheetTexts,
  approvals: ApprovalTexts,
): Block {
  if (instruments.length === 0) return block([]);
  const { labels, sections } = words;
  return block([
    heading(sections.instruments),
    tableHead(columns, [
      ...[labels.exam, labels.rows, labels.version, labels.status, labels.builtBy, labels.route],
      labels.approvedBy,
    ]),
    ...instruments.map((each) => instrumentLine(each, words, texts, approvals)),
    emptyLine,
    caption(sections.history),
    ...historyLines(instruments, words, approvals),
    emptyLine,
  ]);
}

function instrumentLine(
  { label, exam, form, approval, history }: InstrumentReport,
  words: ReportTexts,
  { statuses }: SheetTexts,
  { routes }: ApprovalTexts,
): BlockLine {
  const { noForm, form: rowsOf, notApproved, changedSince } = words.instruments;
  const made = approval === null ? null : lastApproval(history);
  const approved =
    approval === null
      ? notApproved
      : [`${approval.by}, ${words.date(approval.on)}`, ...(approval.isChangedSince ? [changedSince] : [])].join(', ');
  const isOdd = exam.status !== 'withdrawn' && (approval === null || approval.isChangedSince);
  return tableLine(
    columns,
    [
      label,
      form === null ? noForm : rowsOf(form.rows, form.ownRows, form.criticalRows),
      approval?.version ?? exam.version,
      statuses[exam.status],
      made?.builtBy ?? words.unknown,
      made === null ? words.unknown : routes[made.route],
      approved,
    ],
    (index) => ((index === 6 && isOdd) || (index === 1 && form === null) ? 'attentionText' : 'text'),
  );
}

function lastApproval(history: readonly InstrumentEvent[]): Approval | null {
  return history.reduce<Approval | null>((last, event) => (event.kind === 'approved' ? event : last), null);
}

/** What happened to all of them, by exam, oldest first. */
function historyLines(
  instruments: readonly InstrumentReport[],
  { labels, date, instruments: words }: ReportTexts,
  { sheet }: ApprovalTexts,
): readonly BlockLine[] {
  const lines = instruments.flatMap(({ label, history }) =>
    history.map((event) => {
      const change = event.kind === 'editorial' ? event : null;
      return tableLine(historyColumns, [
        label,
        date(event.on),
        event.version,
        sheet.events[event.kind],
        event.by,
        change?.before ?? '',
        change?.after ?? '',
      ]);
    }),
  );
  if (lines.length === 0) return [paragraph(words.noHistory)];
  return [
    tableHead(historyColumns, [
      ...[labels.exam, labels.on, labels.version, labels.what, labels.by, labels.before, labels.after],
    ]),
    ...lines,
  ];
}
