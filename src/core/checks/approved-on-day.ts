import type { InstrumentEvent } from '../exam/approval/instrument-event';
import type { PlannedExam } from '../exam/planned-exam';
import type { InstrumentStatus } from '../exam/exam-plan';
import type { ExamDay } from './exam-days';

export type Standing =
  | 'approved'
  | 'not-approved'
  | 'status-unreadable'
  | 'approval-date-unknown'
  | 'withdrawal-date-unknown'
  | 'exam-date-unreadable';

/** How an instrument stood on a day, and what that rests on. */
export interface StandingOnDay {
  readonly standing: Standing;
  readonly status: InstrumentStatus;
  readonly approvedOn: string | null;
}

/**
 * How an exam's instrument stood on the day of a candidate: by what happened to it (sheet Vaststelling), each version from
 * the day of its own approval; where nothing is written down, and on the exam's own form, by status and date in the plan.
 */
export function standingOnDay(day: ExamDay, planned: PlannedExam, history: readonly InstrumentEvent[]): StandingOnDay {
  const own = history.filter(({ examId }) => examId === planned.exam.id);
  if (day.candidate === null || own.length === 0) {
    const { status, approvedOn } = planned.exam;
    return { standing: byPlan(day.date, planned), status, approvedOn };
  }
  return byHistory(day, own);
}

function byHistory({ date, version }: ExamDay, history: readonly InstrumentEvent[]): StandingOnDay {
  const approvals = history.filter(({ kind, ...event }) => kind === 'approved' && isOf(event.version, version));
  const days = approvals.map(({ on }) => on).sort();
  const approvedOn = days[0] ?? null;
  if (!isDate(date)) return { standing: 'exam-date-unreadable', status: 'approved', approvedOn };
  if (approvedOn === null) return { standing: 'not-approved', status: 'draft', approvedOn };
  if (date < approvedOn) return { standing: 'not-approved', status: 'approved', approvedOn };
  const withdrawals = history.filter(({ kind, on }) => kind === 'withdrawn' && on < date).map(({ on }) => on);
  const withdrawn = withdrawals.sort().at(-1);
  const again = withdrawn !== undefined && days.some((on) => on > withdrawn && on <= date);
  return withdrawn === undefined || again
    ? { standing: 'approved', status: 'approved', approvedOn }
    : { standing: 'not-approved', status: 'withdrawn', approvedOn };
}

/** An editorial change raises the minor version of what was approved: 1.0 and 1.3 are one instrument. */
function isOf(approved: string, handedOut: string | null): boolean {
  const major = (version: string): string => /\d+/.exec(version)?.[0] ?? '';
  return handedOut === null || major(approved) === major(handedOut);
}

/** Whether an exam's instrument was approved on a day, by the plan. */
function byPlan(date: string, { exam: { status, approvedOn }, unreadable }: PlannedExam): Standing {
  if (unreadable.status !== undefined) return 'status-unreadable';
  if (status === 'draft') return 'not-approved';
  if (approvedOn === null || !isDate(approvedOn)) return 'approval-date-unknown';
  if (!isDate(date)) return 'exam-date-unreadable';
  if (date < approvedOn) return 'not-approved';
  return status === 'withdrawn' ? 'withdrawal-date-unknown' : 'approved';
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
