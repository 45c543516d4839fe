import { examLabel, formsOf } from '../checks/covering';
import type { InstrumentEvent } from '../exam/approval/instrument-event';
import { standingOf } from '../exam/approval/standing';
import type { ExamBook } from '../exam/exam-book';
import type { PlannedExam } from '../exam/planned-exam';
import type { Exam } from '../exam/exam-plan';
import { contentOn, fingerprintOf } from '../exam/form-content';
import { examinedBy } from '../exam/results/examined-by';
import { assessorsOf, scaleOf } from '../exam/scoring';
import type { Scale } from '../exam/scale';

/** One exam of the plan with its instrument. */
export interface InstrumentReport {
  readonly exam: Exam;
  /** What people call it. */
  readonly label: string;
  readonly assessors: number;
  readonly scale: Scale;
  /** The core tasks it examines, with its weight for each; null = none is given. */
  readonly coreTasks: readonly {
    readonly reference: string;
    readonly workProcesses: readonly string[];
    readonly weight: number | null;
  }[];
  /** Its form; null = it has none. */
  readonly form: {
    readonly sheet: string;
    readonly rows: number;
    readonly ownRows: number;
    readonly criticalRows: number;
  } | null;
  /** Of the version that holds, or held until it was withdrawn: who approved it, when; null = it never was. */
  readonly approval: Approved | null;
  /** What happened to it, oldest first. */
  readonly history: readonly InstrumentEvent[];
}

/** An approval with what became of it. */
export interface Approved {
  readonly by: string;
  /** YYYY-MM-DD */
  readonly on: string;
  /** Now: that of the approval, raised by typing errors that were put right. */
  readonly version: string;
  readonly route: string | null;
  /** Its form no longer is what was approved. */
  readonly isChangedSince: boolean;
}

/** The instruments of a workbook, in the order of the plan. */
export function instrumentsOf(book: ExamBook): readonly InstrumentReport[] {
  return book.exams.map((planned) => instrumentOf(book, planned));
}

function instrumentOf(book: ExamBook, planned: PlannedExam): InstrumentReport {
  const { exam } = planned;
  const [form] = formsOf(book, exam);
  return {
    exam,
    label: examLabel(exam),
    assessors: assessorsOf(exam, book.settings),
    scale: scaleOf(exam, book.settings),
    coreTasks: examinedBy(exam, book.framework).map(({ coreTask, workProcesses }) => ({
      reference: coreTask,
      workProcesses,
      weight: typeof exam.weight === 'number' ? exam.weight : (exam.weight?.[coreTask] ?? null),
    })),
    form:
      form === undefined
        ? null
        : {
            sheet: form.sheet,
            rows: form.criteria.length,
            ownRows: form.criteria.filter(({ own }) => own).length,
            criticalRows: form.criteria.filter(({ critical }) => critical).length,
          },
    approval: approvalOf(book, planned),
    history: book.instrumentHistory.filter(({ examId }) => examId === exam.id),
  };
}

/** By the history of the instrument; a plan that says "approved" without one has been approved elsewhere. */
function approvalOf(book: ExamBook, { exam }: PlannedExam): Approved | null {
  const standing = standingOf(book.instrumentHistory, exam.id);
  if (standing === null) {
    return exam.status === 'approved' && exam.approvedBy !== null && exam.approvedOn !== null
      ? { by: exam.approvedBy, on: exam.approvedOn, version: exam.version, route: null, isChangedSince: false }
      : null;
  }
  // A new version that is being made is not approved, whatever was before.
  if (standing.withdrawn && exam.status !== 'withdrawn') return null;
  const [form] = formsOf(book, exam);
  const { by, on, route } = standing.approval;
  const isChangedSince =
    form === undefined || fingerprintOf(contentOn(form, exam, book.settings)) !== fingerprintOf(standing.content);
  return { by, on, version: standing.version, route, isChangedSince };
}
