import type { Approval, InstrumentEvent } from '../../../core/exam/approval/instrument-event';
import { approvalColumns, approvalTextsOf } from '../../../language/approval-texts';
import type { ApprovalTexts } from '../../../language/approval-texts';
import type { Language } from '../../../language/language';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftColumn, DraftRow, DraftSheet } from '../sheet/draft';
import { text } from '../sheet/draft';
import { listFeatures } from '../sheet/list-features';
import { partsOf } from '../sheet/long-text';

const widths: Readonly<Record<(typeof approvalColumns)[number], number>> = {
  on: 12,
  exam: 12,
  version: 9,
  what: 24,
  by: 20,
  builtBy: 20,
  route: 20,
  where: 34,
  before: 40,
  after: 40,
};

/** Rows above the first event: key row, title, note, header. */
const headerIndex = 3;

/** Key of the hidden column with a part of what the event was, from 1. */
export const factsColumn = (part: number): string => `facts.${part}`;

/** Key of the row of an event, in the order in which they happened, from 1. */
export const eventKey = (number: number): string => `event:${number}`;

/**
 * The sheet Vaststelling: what happened to the instruments, one row each, in words; beside them hidden columns that hold
 * the same as data, with all that was approved. Protected: it is told here and done elsewhere.
 * @param codes of the exams, by id. @param history at least one event.
 */
export function draftApprovals(
  history: readonly InstrumentEvent[],
  codes: ReadonlyMap<string, string>,
  language: Language,
  texts: SheetTexts,
  name: string,
): DraftSheet {
  const words = approvalTextsOf(language);
  const facts = history.map((event) => partsOf(JSON.stringify(event)));
  const hidden = Array.from({ length: Math.max(1, ...facts.map(({ length }) => length)) }, (_, at) =>
    factsColumn(at + 1),
  );
  const columns: readonly DraftColumn[] = [
    ...approvalColumns.map((key) => ({ key, width: widths[key] })),
    // Inside the table, so that sorting takes them along.
    ...hidden.map((key) => ({ key, width: 10, hidden: true })),
  ];
  const headers = [...approvalColumns.map((key) => words.sheet.columns[key]), ...hidden];
  return {
    role: { kind: 'approvals' },
    name,
    visibility: 'visible',
    tabColor: '#8a8886',
    columns,
    rows: [
      { key: 'title', height: 30, cells: { on: text(words.sheet.title, 'title') } },
      { key: 'note', height: 22, cells: { on: text(words.sheet.note, 'label') } },
      {
        key: 'header',
        height: 22,
        cells: Object.fromEntries(columns.map(({ key }, at) => [key, text(headers[at] ?? '', 'header')])),
      },
      ...history.map((event, index): DraftRow => ({
        key: eventKey(index + 1),
        height: null,
        cells: {
          ...eventCells(event, codes.get(event.examId) ?? event.examId, words),
          ...Object.fromEntries((facts[index] ?? []).map((part, at) => [factsColumn(at + 1), machine(part)])),
        },
      })),
    ],
    features: [
      ...listFeatures(
        { name: 'DekkendVaststelling', headerIndex, rows: history.length, headers, title: words.sheet.title },
        texts,
      ),
      { kind: 'protection', allow: ['sort', 'filter', 'format-columns', 'format-rows'] },
    ],
  };
}

function machine(part: string): DraftCell {
  return { content: { kind: 'text', text: part }, style: 'machine' };
}

function eventCells(
  event: InstrumentEvent,
  exam: string,
  { sheet, routes }: ApprovalTexts,
): Readonly<Record<(typeof approvalColumns)[number], DraftCell>> {
  const approval: Approval | null = event.kind === 'approved' ? event : null;
  const change = event.kind === 'editorial' ? event : null;
  const where =
    change === null ? '' : change.level === null ? change.row.text : sheet.level(change.level, change.row.text);
  return {
    on: { content: { kind: 'date', date: event.on }, style: 'date' },
    exam: text(exam, 'text'),
    version: text(event.version, 'text'),
    what: text(sheet.events[event.kind], 'text'),
    by: text(event.by, 'text'),
    builtBy: text(approval?.builtBy ?? '', 'text'),
    route: text(approval === null ? '' : routes[approval.route], 'text'),
    where: text(where, 'text'),
    before: text(change?.before ?? '', 'text'),
    after: text(change?.after ?? '', 'text'),
  };
}
