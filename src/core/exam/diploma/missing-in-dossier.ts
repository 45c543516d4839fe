import type { DiagnosticData } from '../../diagnostics/diagnostic';
import type { CellPlace } from '../cell-place';
import type { ReasonCode } from './reason';

/** What is missing in the exam file (examendossier) of a candidate. Sentences: src/language/<language>/diploma.ts. */
export type DossierCode =
  /** The candidate has no attempt at an exam of the plan. Data: exam, coreTasks. */
  | 'exam-missing'
  /** There is one, and its result is not complete. Data: exam, coreTasks, attempt. */
  | 'exam-unrated'
  /** The candidate did not appear. Data: exam, coreTasks, attempt, date ("" = unknown). */
  | 'exam-absent'
  /** Before it could be rated. Data: as above. */
  | 'exam-broken-off'
  /** It was declared invalid; the date is that of the exam. Data: as above. */
  | 'exam-invalid'
  /** Only the register knows of it. Data: exam, attempt. */
  | 'form-missing'
  /** Data: exam, attempt. */
  | 'exam-date-missing'
  /** Data: exam, attempt, date, version ("" = unknown). */
  | 'not-approved-on-date'
  /** Whether it was approved then cannot be told. Data: as above. */
  | 'approval-unclear'
  /** Data: exam, attempt, assessors (numbers). */
  | 'not-signed'
  /** Data: exam, attempt, coreTask. */
  | 'not-adopted'
  | 'changed-since-adoption'
  /** Data: coreTask, part ("" = the whole). */
  | 'exemption-without-date'
  | 'exemption-without-ground';

export interface MissingInDossier {
  /** Also what the requirements miss: nothing entered, or nothing that is understood. */
  readonly code: DossierCode | ReasonCode;
  readonly data: DiagnosticData;
  readonly place: CellPlace | null;
}
