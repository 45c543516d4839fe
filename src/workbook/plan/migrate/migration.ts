import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { MigrationDiagnosticCode } from '../../../language/migration-texts';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookPlan } from '../workbook-plan';

/** A part of what a workbook of an older format gets, as far as it lacks it. */
export interface MigrationPart extends Pick<WorkbookPlan, 'changes' | 'names'> {
  /** What it comes to, for somebody to read before anything is written. */
  readonly lines: readonly Diagnostic<MigrationDiagnosticCode>[];
}

/** From one format to the next. Adds what is missing; what stands in the workbook stays where it is. */
export interface Migration {
  readonly from: number;
  /** @param book read from `snapshot`, which is of format `from`. */
  readonly partsOf: (book: ExamBook, snapshot: WorkbookSnapshot) => readonly MigrationPart[];
  /** Names of the form sheets that have a layout of before: with nothing filled in they are made anew afterwards (renewForms). */
  readonly formsOf: (book: ExamBook, snapshot: WorkbookSnapshot) => readonly string[];
}
