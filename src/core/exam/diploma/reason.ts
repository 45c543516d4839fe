import type { DiagnosticData } from '../../diagnostics/diagnostic';
import type { CellPlace } from '../cell-place';

/**
 * Why a requirement for the diploma is not met yet. Sentences: src/language/<language>/diploma.ts. A keuzedeel is told by
 * `number` (its place) and `name` ("" = none); of the cell that is not understood `found` is what stands there.
 */
export type ReasonCode =
  /** Data: coreTask; of failed also mark (null = none). */
  | 'core-task-failed'
  | 'core-task-unrated'
  | 'core-task-not-examined'
  | 'core-task-not-adopted'
  | 'core-task-changed-since'
  /** The dossier has none. */
  | 'core-tasks-none'
  | 'placement-missing'
  | 'placement-negative'
  /** Data: found. */
  | 'placement-unread'
  | 'citizenship-missing'
  | 'citizenship-not-met'
  /** Data: found. */
  | 'citizenship-unread'
  /** Data: part. */
  | 'generic-missing'
  /** Data: part, found. */
  | 'generic-unread'
  /** Data: part, mark (whole), lowest. */
  | 'generic-too-low'
  /** Data: parts, lowest. */
  | 'generic-too-many-low'
  /** Exempt without a mark, so that nobody can say whether too many are low. Data: parts (exempt), lowest. */
  | 'generic-exempt-unclear'
  | 'electives-none'
  /** Data: number. */
  | 'elective-without-name'
  /** Data: number, name. */
  | 'elective-without-result'
  /** Exempt, and the result of before is not entered: how it counts is not in the law. Data: number, name. */
  | 'elective-exempt-without-result'
  /** Data: number, name, found. */
  | 'elective-unread'
  | 'elective-extra-unread'
  /** Data: number, name, mark (whole), lowest. */
  | 'elective-too-low'
  /** Data: reached (how many), count, half. */
  | 'electives-half'
  /** Data: average (6 decimals), least. */
  | 'electives-average'
  /** The rest of the set is not in this product. */
  | 'not-in-product'
  | 'start-date-missing'
  | 'level-unknown'
  /** Data: level. */
  | 'no-rules-for-level';

export interface Reason {
  readonly code: ReasonCode;
  readonly data: DiagnosticData;
  /** Where to put it right; null = on no cell that we know. */
  readonly place: CellPlace | null;
}

/** Reasons that a person must look at before anybody can say whether the requirement is met. */
const needsLooking: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'core-task-changed-since',
  'core-tasks-none',
  'placement-unread',
  'citizenship-unread',
  'generic-unread',
  'generic-exempt-unclear',
  'elective-exempt-without-result',
  'elective-unread',
  'elective-extra-unread',
  'not-in-product',
  'start-date-missing',
  'level-unknown',
  'no-rules-for-level',
]);

export type RequirementState = 'met' | 'not-met' | 'unclear';

/** No reasons = met; unclear while nothing but unclear things stand in the way. */
export function stateOf(reasons: readonly Reason[]): RequirementState {
  if (reasons.length === 0) return 'met';
  return reasons.every(({ code }) => needsLooking.has(code)) ? 'unclear' : 'not-met';
}

export function reason(code: ReasonCode, data: DiagnosticData = {}, place: CellPlace | null = null): Reason {
  return { code, data, place };
}
