import type { EditorialChange, InstrumentEvent } from '../../../core/exam/approval/instrument-event';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { Exam } from '../../../core/exam/exam-plan';
import { plain } from '../../../core/exam/form-content';
import { approvalTextsOf } from '../../../language/approval-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { nameGiver } from '../book/sheet-names';
import { linkTo } from '../coverage/form-link';
import { draftForm, stampRows } from '../form/draft-form';
import { frameOf } from '../form/read-form';
import type { SheetRole } from '../identity';
import { definedNameOfRole, markerOfRole } from '../identity';
import { parseCell } from '../range-reference';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { layOut, nameOf } from '../sheet/lay-out';
import type { WorkbookSnapshot } from '../snapshot';
import type { CellBlock, SheetChange, WorkbookPlan } from '../workbook-plan';
import { asText, cellBlock, changeHistory, changePlanRow, statusBlock } from './approval-changes';
import type { Instrument } from './plan-approval';
import { inputOf } from './plan-approval';

/**
 * Begins a new version: a form of its own with the same rows and decisions, in draft. The sheet of the version before
 * stays as it is, with all that is filled in and formatted on it; it only becomes that of a withdrawn version, and says
 * its cut score itself, as the plan's is that of the new version from now on.
 * @throws Refusal workbook/structure-protected
 */
export function planVersion(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  instrument: Instrument,
  event: InstrumentEvent,
): WorkbookPlan {
  refuseProtected(snapshot);
  const { planned, sheet, plan } = instrument;
  const texts = sheetTextsOf(book.language, book.framework.kind);
  const { code, name, version, id } = planned.exam;
  const exam: Exam = { ...planned.exam, status: 'draft', version: event.version, approvedBy: null, approvedOn: null };
  const sheetName = nameGiver(snapshot).free(approvalTextsOf(book.language).versionSheet(code || name, event.version));
  const draft = draftForm(inputOf(book, instrument, exam), texts, sheetName);
  const history = changeHistory(book, findSheets(snapshot), snapshot, event);
  const role: SheetRole = { kind: 'version', examId: id, version: version.toLowerCase().replace(/[^a-z0-9]+/g, '-') };
  return {
    changes: [
      { kind: 'create', sheet: layOut(draft), before: sheet.name },
      { kind: 'write', target: sheet.name, blocks: earlierVersion(book, instrument, role) },
      ...changePlanRow(planned, {
        status: asText(texts.statuses.draft),
        version: asText(event.version),
        approvedBy: null,
        approvedOn: null,
      }),
      ...links(book, instrument, plan, sheetName),
      ...history.changes,
    ],
    names: [
      nameOf(draft),
      { name: definedNameOfRole(role), sheet: sheet.name, area: { ...sheet.corner, rows: 1, columns: 1 } },
      ...history.names,
    ],
    forget: [],
    activate: sheetName,
  };
}

/** What tells the sheet of a form apart as that of an earlier version. */
function earlierVersion(book: ExamBook, { planned, sheet }: Instrument, role: SheetRole): readonly CellBlock[] {
  const { cutScore } = planned.exam;
  return [
    { ...sheet.corner, contents: [[asText(markerOfRole(role))]] },
    ...statusBlock(book, sheet, { ...planned.exam, status: 'withdrawn' }),
    ...(cutScore === null
      ? []
      : cellBlock(sheet, 'mark+cut', frameOf(sheet).right[0], { kind: 'number', number: cutScore })),
  ];
}

/** Links of plan and matrix go by the form's defined name; those made before forms had one name a sheet. */
function links(
  { coverage }: ExamBook,
  { planned }: Instrument,
  plan: KeyedSheet,
  sheetName: string,
): readonly SheetChange[] {
  const { id } = planned.exam;
  const row = parseCell(planned.place.cell)?.row ?? null;
  const column = plan.column('link');
  const header = coverage.columns.find(({ examId }) => examId === id);
  const head = header === undefined ? null : parseCell(header.place.cell);
  return [
    ...(row === null || column === null ? [] : [written(plan.name, { row, column }, linkTo(id, sheetName), sheetName)]),
    ...(header === undefined || head === null
      ? []
      : [written(coverage.sheet, head, linkTo(id, header.header), header.header)]),
  ];
}

function written(
  target: string,
  cell: { readonly row: number; readonly column: number },
  formula: string,
  result: string,
): SheetChange {
  const contents: CellBlock['contents'] = [[{ kind: 'formula', formula, result }]];
  return { kind: 'write', target, blocks: [{ row: cell.row, column: cell.column, contents }] };
}

/**
 * Puts words of an approved form right: in its cell, with the version in its head and in the plan, and the event.
 * @throws Refusal workbook/structure-protected
 */
export function planPutRight(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  instrument: Instrument,
  event: EditorialChange,
): WorkbookPlan {
  refuseProtected(snapshot);
  const { planned, form, sheet } = instrument;
  const exam: Exam = { ...planned.exam, version: event.version };
  const changed: Instrument = { ...instrument, form: withWords(form, event) };
  const texts = sheetTextsOf(book.language, book.framework.kind);
  const stamps = draftForm(inputOf(book, changed, exam), texts, sheet.name).rows.flatMap(({ key, cells }) => {
    const stamp = cells['machine']?.content;
    const isStamp = key === stampRows.form || key === stampRows.source;
    return !isStamp || stamp === undefined || stamp === null ? [] : cellBlock(sheet, key, 'machine', stamp);
  });
  const level = event.level === null ? null : form.levels.indexOf(event.level) + 1;
  const history = changeHistory(book, findSheets(snapshot), snapshot, event);
  return {
    changes: [
      {
        kind: 'write',
        target: sheet.name,
        blocks: [
          ...cellBlock(
            sheet,
            `row:${event.row.id}`,
            level === null ? 'indicator' : `descriptor.${level}`,
            asText(event.after),
          ),
          ...statusBlock(book, sheet, exam),
          ...stamps,
        ],
      },
      ...changePlanRow(planned, { version: asText(event.version) }),
      ...history.changes,
    ],
    names: history.names,
    forget: [],
    activate: null,
  };
}

function withWords(form: AssessmentForm, { row, level, before, after }: EditorialChange): AssessmentForm {
  const criteria = form.criteria.map((criterion) => {
    const words = level === null ? criterion.text : criterion.descriptors[level];
    if (criterion.id !== row.id || plain(words ?? '') !== before) return criterion;
    return level === null
      ? { ...criterion, text: after }
      : { ...criterion, descriptors: { ...criterion.descriptors, [level]: after } };
  });
  return { ...form, criteria };
}
