import type { Approval, InstrumentEvent } from '../../../core/exam/approval/instrument-event';
import { refuse } from '../../../core/exam/approval/approval-diagnostic';
import { Refusal } from '../../../core/diagnostics/diagnostic';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import type { Exam } from '../../../core/exam/exam-plan';
import { plain } from '../../../core/exam/form-content';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { planColumnsOf } from '../exams/plan-columns';
import { draftForm } from '../form/draft-form';
import type { FormInput } from '../form/form-draft';
import { decisionsOf } from '../form/form-decisions';
import { fillIn, readFilling } from '../form/form-filling';
import { unitsOn } from '../form/form-sheet';
import { ownInstructions } from '../form/own-instructions';
import { carryNotes } from '../form/notes';
import { renewForm, replaceForm } from '../form/renew-form';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { nameOf } from '../sheet/lay-out';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookPlan } from '../workbook-plan';
import { asText, changeHistory, changePlanRow, statusBlock } from './approval-changes';

/** Where an instrument stands in the workbook: its row of the plan, its form, and their sheets. */
export interface Instrument {
  readonly planned: PlannedExam;
  readonly form: AssessmentForm;
  readonly sheet: KeyedSheet;
  readonly plan: KeyedSheet;
}

/** @throws Refusal approval/no-form */
export function instrumentOf(book: ExamBook, snapshot: WorkbookSnapshot, planned: PlannedExam): Instrument {
  const { byKey } = findSheets(snapshot);
  const form = book.forms.find(({ examId }) => examId === planned.exam.id);
  const sheet = byKey.get(`form:${planned.exam.id}`)?.sheet;
  const plan = byKey.get('plan')?.sheet;
  return form === undefined || sheet === undefined || plan === undefined
    ? refuse('approval/no-form', { exam: planned.exam.code || planned.exam.name })
    : { planned, form, sheet, plan };
}

/** What an instrument's form is made of, as it stands. */
export function inputOf(book: ExamBook, { form, sheet, plan }: Instrument, exam: Exam): FormInput {
  const { framework, profile, settings } = book;
  return {
    exam,
    framework,
    profile,
    settings,
    decisions: decisionsOf(form, framework, ownInstructions(sheet)),
    plan: planColumnsOf(plan),
    rater: null,
    copy: null,
  };
}

/**
 * Writes down an approval: the form with its rows, weights and instructions locked, the exam's row of the plan, and the
 * event. What is filled in on the form stays.
 * @param event made of `book`, which was read from `snapshot`.
 * @throws Refusal approval/outdated when the form would not stay as it was approved, forms/edit-loses-notes when people
 *   wrote something that has no place on it, workbook/structure-protected
 */
export function planApproval(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  instrument: Instrument,
  event: Approval,
): WorkbookPlan {
  refuseProtected(snapshot);
  const { planned, form, sheet, plan } = instrument;
  const exam: Exam = { ...planned.exam, status: 'approved' };
  const input = inputOf(book, instrument, exam);
  const renewal = renewForm(book, planned.exam, planColumnsOf(plan), sheet, () => sheet.name);
  const filled = fillIn(
    draftForm(input, sheetTextsOf(book.language, book.framework.kind), sheet.name),
    readFilling(sheet),
  );
  if (renewal.kind !== 'up-to-date' || !standAsDrafted(form, input) || filled.left.size > 0) {
    refuse('approval/outdated', { exam: exam.code || exam.name, sheet: sheet.name });
  }
  const notes = carryNotes(sheet, filled.draft);
  const [homeless] = [...notes.between, ...notes.homeless];
  if (homeless !== undefined) {
    const data = { sheet: sheet.name, cell: homeless.place.cell, text: homeless.text };
    throw new Refusal({ code: 'forms/edit-loses-notes', severity: 'error', data });
  }
  const history = changeHistory(book, findSheets(snapshot), snapshot, event);
  return {
    changes: [
      replaceForm(sheet, filled.draft, notes.blocks),
      ...changePlanRow(planned, {
        status: asText(sheetTextsOf(book.language, book.framework.kind).statuses.approved),
        version: asText(event.version),
        builtBy: asText(event.builtBy),
        approvedBy: asText(event.by),
        approvedOn: { kind: 'date', date: event.on },
      }),
      ...history.changes,
    ],
    names: [nameOf(filled.draft), ...history.names],
    forget: [],
    activate: null,
  };
}

/** Writes down a withdrawal. @throws Refusal workbook/structure-protected */
export function planWithdrawal(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  { planned, sheet }: Instrument,
  event: InstrumentEvent,
): WorkbookPlan {
  refuseProtected(snapshot);
  const history = changeHistory(book, findSheets(snapshot), snapshot, event);
  const status = sheetTextsOf(book.language, book.framework.kind).statuses.withdrawn;
  const exam: Exam = { ...planned.exam, status: 'withdrawn', version: event.version };
  return {
    changes: [
      { kind: 'write', target: sheet.name, blocks: statusBlock(book, sheet, exam) },
      ...changePlanRow(planned, { status: asText(status) }),
      ...history.changes,
    ],
    names: history.names,
    forget: [],
    activate: null,
  };
}

/** Whether a form made anew has the rows and words of the one that is there. */
function standAsDrafted({ criteria }: AssessmentForm, input: FormInput): boolean {
  const said = (rows: readonly { readonly id: string; readonly text: string }[]): string =>
    JSON.stringify(rows.map(({ id, text }) => `${id} ${plain(text)}`).sort());
  const drafted = unitsOn(input).flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.map(({ row }) => row)));
  return said(criteria) === said(drafted);
}
