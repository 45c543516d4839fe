import { planPlace, examLabel } from '../../core/checks/covering';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { ApprovalDiagnosticCode } from '../../core/exam/approval/approval-diagnostic';
import { stop } from '../../core/exam/approval/approval-diagnostic';
import type { ApprovalWish } from '../../core/exam/approval/before-approval';
import { beforeApproval } from '../../core/exam/approval/before-approval';
import type { AssessmentForm, Criterion } from '../../core/exam/assessment-form';
import type { CellPlace } from '../../core/exam/cell-place';
import type { ExamBook } from '../../core/exam/exam-book';
import type { PlannedExam } from '../../core/exam/planned-exam';
import type { Exam } from '../../core/exam/exam-plan';
import { isProposed } from '../../core/exam/rubric-row';
import { scaleOf } from '../../core/exam/scoring';

/** Something to know before approving, with the cell to look at; null = it is about what was typed in the pane. */
export interface PlacedRemark {
  readonly diagnostic: Diagnostic<ApprovalDiagnosticCode>;
  readonly place: CellPlace | null;
}

/**
 * What stands in the way of approving, and what to look at before, each with its cell.
 * @param outdated names of the form sheets that are not as plan and dossier say.
 */
export function beforeDeciding(
  book: ExamBook,
  planned: PlannedExam,
  wish: ApprovalWish,
  outdated: readonly string[],
): readonly PlacedRemark[] {
  const form = book.forms.find(({ examId }) => examId === planned.exam.id) ?? null;
  const found = beforeApproval(book, planned, wish);
  const isOutdated = form !== null && outdated.includes(form.sheet);
  const all = isOutdated
    ? [stop('approval/outdated', { exam: examLabel(planned.exam), sheet: form.sheet }), ...found]
    : found;
  return all.map((diagnostic) => ({ diagnostic, place: placeOf(diagnostic, book, planned, form) }));
}

function placeOf(
  { code, data }: Diagnostic<ApprovalDiagnosticCode>,
  book: ExamBook,
  planned: PlannedExam,
  form: AssessmentForm | null,
): CellPlace | null {
  const row = (wanted: (row: Criterion) => boolean, column: (row: Criterion) => string): CellPlace | null => {
    const found = form?.criteria.find(wanted);
    return form === null || found === undefined ? null : cellIn(form, found, column(found));
  };
  const levels = scaleOf(planned.exam, book.settings).map((level) => level.code);
  const missing = ({ descriptors }: Criterion) => levels.find((level) => (descriptors[level] ?? '').trim() === '');
  const proposed = (each: Criterion) => Object.keys(each.descriptors).find((level) => isProposed(each, level));
  const descriptor = (level: string | undefined) => `descriptor.${(form?.levels.indexOf(level ?? '') ?? -1) + 1}`;
  switch (code) {
    case 'approval/cut-score-missing':
      return planPlace(planned, 'cutScore');
    case 'approval/cut-score-unjustified':
      return planPlace(planned, 'cutScoreReason');
    case 'approval/no-form':
    case 'approval/approved-already':
    case 'approval/withdrawn-already':
      return planned.place;
    case 'approval/unreadable': {
      const [field] = Object.entries(planned.unreadable).find(([, text]) => text === data['found']) ?? [];
      return field === undefined ? planned.place : planPlace(planned, field as keyof Exam);
    }
    case 'approval/weight':
      return row(
        ({ weight }) => weight <= 0,
        () => 'weight',
      );
    case 'approval/descriptors-missing':
      return row(
        (each) => missing(each) !== undefined,
        (each) => descriptor(missing(each)),
      );
    case 'approval/proposals-open':
      return row(
        (each) => proposed(each) !== undefined,
        (each) => descriptor(proposed(each)),
      );
    case 'approval/instructions-missing':
      return form?.instructionsPlace ?? form?.title ?? null;
    case 'approval/rules-changed': {
      const { cells } = data;
      const [cell] = Array.isArray(cells) ? cells : [];
      return form === null || typeof cell !== 'string' ? null : { sheet: form.sheet, cell };
    }
    case 'approval/no-rows':
    case 'approval/outdated':
      return form?.title ?? null;
    default:
      return null;
  }
}

/** The cell of a row in a column of its form; where the form has no such column, that of its text. */
function cellIn(form: AssessmentForm, { place }: Criterion, column: string): CellPlace {
  const letters = form.columns[column];
  return letters === undefined ? place : { ...place, cell: place.cell.replace(/^[A-Z]+/i, letters) };
}
