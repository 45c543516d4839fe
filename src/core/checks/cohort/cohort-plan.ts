import { changedSince } from '../changed-content';
import type { AcceptedFinding } from '../../exam/accepted-finding';
import type { InstrumentEvent } from '../../exam/approval/instrument-event';
import { standingOf } from '../../exam/approval/standing';
import type { ExamBook } from '../../exam/exam-book';
import { labelOf } from '../../exam/exam-label';
import type { Exam, ExamPlan } from '../../exam/exam-plan';
import type { PlannedExam } from '../../exam/planned-exam';

/** What of last year's workbook a new cohort begins with. */
export interface CohortPlan {
  readonly plan: ExamPlan;
  /** Of the instruments that are used as they were approved. */
  readonly history: readonly InstrumentEvent[];
  /** Findings that were accepted about plan, coverage and forms. */
  readonly accepted: readonly AcceptedFinding[];
  /** Exams whose instrument stays approved, and those whose instrument goes back to the committee, as people call them. */
  readonly approved: readonly string[];
  readonly back: readonly string[];
}

/**
 * The plan with its settings for a new cohort. An approved instrument is approved for what it asks, not for a year: as long as
 * its content is what was approved it stays usable, with its version, date and history. One whose content changed since goes
 * back to the committee as a draft, and so does one that only the plan calls approved; a withdrawn one stays withdrawn. Source:
 * domain.md, published rules 8 and 11.
 * @param book last year's. What it knows of candidates is left out of account.
 */
export function cohortPlan(book: ExamBook): CohortPlan {
  const exams = book.exams.map((planned) => ({ planned, stays: staysApproved(book, planned) }));
  const isKept = (examId: string): boolean =>
    exams.some(({ planned, stays }) => planned.exam.id === examId && (stays || planned.exam.status === 'withdrawn'));
  const labels = (wanted: (each: (typeof exams)[number]) => boolean): readonly string[] =>
    exams.filter(wanted).map(({ planned }) => labelOf(planned.exam.id, book));
  return {
    plan: {
      exams: exams.map(({ planned: { exam }, stays }): Exam => {
        if (stays || exam.status !== 'approved') return exam;
        return { ...exam, status: 'draft', approvedBy: null, approvedOn: null };
      }),
      settings: book.settings,
    },
    history: book.instrumentHistory.filter(({ examId }) => isKept(examId)),
    accepted: book.acceptedFindings.filter(({ key }) => isAboutPlan(key)),
    approved: labels(({ stays }) => stays),
    back: labels(({ stays, planned }) => !stays && planned.exam.status === 'approved'),
  };
}

function staysApproved(book: ExamBook, planned: PlannedExam): boolean {
  const standing = standingOf(book.instrumentHistory, planned.exam.id);
  const form = book.forms.find(({ examId }) => examId === planned.exam.id);
  if (standing === null || standing.withdrawn || form === undefined || planned.exam.status !== 'approved') return false;
  return changedSince(standing, form, planned, book).length === 0;
}

/** What hangs on days of exams, ratings and results is about last year's candidates. */
const ofLastYear = /^(?:rating|result|diploma)\/|^dossier\/expired|^plan\/not-approved-at-exam-date/;

function isAboutPlan(key: string): boolean {
  return !ofLastYear.test(key);
}
