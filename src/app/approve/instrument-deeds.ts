import { refuse } from '../../core/exam/approval/approval-diagnostic';
import type { ApprovalWish } from '../../core/exam/approval/before-approval';
import type { Deed, Wording } from '../../core/exam/approval/happenings';
import { approve, beginVersion, putRight, withdraw } from '../../core/exam/approval/happenings';
import type { InstrumentEvent } from '../../core/exam/approval/instrument-event';
import type { ExamBook } from '../../core/exam/exam-book';
import type { PlannedExam } from '../../core/exam/planned-exam';
import { plainCode } from '../../core/framework/same-code';
import { instrumentOf, planApproval, planWithdrawal } from '../../workbook/plan/approval/plan-approval';
import { planPutRight, planVersion } from '../../workbook/plan/approval/plan-version';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';

/** What somebody does to an instrument. */
export type InstrumentDeed =
  | { readonly kind: 'approved'; readonly wish: ApprovalWish }
  | { readonly kind: 'withdrawn' | 'new-version'; readonly deed: Deed }
  | { readonly kind: 'editorial'; readonly deed: Deed; readonly wording: Wording };

/**
 * Plans what somebody does to an instrument. @param book of role plan, read from `snapshot`.
 * @throws Refusal approval/… when it cannot be done; nothing is written then.
 */
export function planDeed(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  planned: PlannedExam,
  deed: InstrumentDeed,
): { readonly event: InstrumentEvent; readonly plan: WorkbookPlan } {
  switch (deed.kind) {
    case 'approved': {
      const event = approve(book, planned, deed.wish);
      return { event, plan: planApproval(book, snapshot, instrumentOf(book, snapshot, planned), event) };
    }
    case 'withdrawn': {
      const event = withdraw(book, planned, deed.deed);
      return { event, plan: planWithdrawal(book, snapshot, instrumentOf(book, snapshot, planned), event) };
    }
    case 'new-version': {
      const event = beginVersion(book, planned, deed.deed);
      return { event, plan: planVersion(book, snapshot, instrumentOf(book, snapshot, planned), event) };
    }
    case 'editorial': {
      const event = putRight(book, planned, deed.wording, deed.deed);
      return { event, plan: planPutRight(book, snapshot, instrumentOf(book, snapshot, planned), event) };
    }
  }
}

/** The exam that somebody names by its code (case and spaces ignored) or id. @throws Refusal approval/no-exam, approval/several-exams */
export function examNamed(book: ExamBook, name: string): PlannedExam {
  const [first, ...others] = book.exams.filter(
    ({ exam }) => exam.id === name || plainCode(exam.code) === plainCode(name),
  );
  if (first === undefined) return refuse('approval/no-exam', { exam: name });
  return others.length === 0 ? first : refuse('approval/several-exams', { exam: name });
}
