import type { Diagnostic, DiagnosticData } from '../../diagnostics/diagnostic';
import { Refusal } from '../../diagnostics/diagnostic';

/** Why an instrument cannot be approved, withdrawn, renewed or put right; data exam names it. */
export type ApprovalStop =
  | 'approval/no-exam'
  /** Several exams have the code. */
  | 'approval/several-exams'
  | 'approval/no-form'
  /** The form is not as plan and dossier say now: data sheet. */
  | 'approval/outdated'
  | 'approval/no-rows'
  /** Rules in locked cells of the form are not those of plan and settings: data sheet, cells. */
  | 'approval/rules-changed'
  /** A row weighs nothing: data text. */
  | 'approval/weight'
  | 'approval/cut-score-missing'
  /** A cell of the plan cannot be understood: data found. */
  | 'approval/unreadable'
  /** Nobody is named as: */
  | 'approval/no-constructor'
  | 'approval/no-approver'
  | 'approval/no-name'
  /** Data date. */
  | 'approval/bad-date'
  /** Nobody has decided anything on a day that is to come: data date. */
  | 'approval/date-ahead'
  /** What was done to it before, was done later: data date, before (YYYY-MM-DD). */
  | 'approval/date-before-history'
  /** Long before the document holds: data date, before (YYYY-MM-DD). */
  | 'approval/date-before-dossier'
  /** Data version. */
  | 'approval/approved-already'
  /** Data version: it was withdrawn, so it takes a new version. */
  | 'approval/withdrawn-already'
  /** It was never approved, so there is nothing to withdraw, renew or put right. */
  | 'approval/not-approved'
  /** Words to put right: data text; where they stand several times count, and whether in the row that was named (inRow). */
  | 'approval/words-not-found'
  | 'approval/words-several'
  | 'approval/words-same'
  | 'approval/words-missing'
  /** Instructions are conditions and not words to put right: data text. */
  | 'approval/words-are-content';

/** What somebody should know before approving. */
export type ApprovalRemark =
  | 'approval/cut-score-unjustified'
  | 'approval/instructions-missing'
  /** Data rows: how many lack a descriptor for a level. */
  | 'approval/descriptors-missing'
  /** Data rows: how many have a descriptor that is still a proposal. */
  | 'approval/proposals-open'
  /** Data name. */
  | 'approval/constructor-approves'
  /** How much differs in words that are put right: data before, after, changed (of) words. */
  | 'approval/words-changed'
  /** The same where it is so much, or such words, that it may be another requirement. */
  | 'approval/words-differ';

export type ApprovalDiagnosticCode = ApprovalStop | ApprovalRemark;

export function stop(code: ApprovalStop, data: DiagnosticData): Diagnostic<ApprovalStop> {
  return { code, severity: 'error', data };
}

export function refuse(code: ApprovalStop, data: DiagnosticData): never {
  throw new Refusal(stop(code, data));
}
