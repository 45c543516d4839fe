import type { ExamBook } from '../../core/exam/exam-book';
import type { ReportGap } from '../../core/report/gaps';
import type { ReportWishes } from '../../core/report/report';
import type { TaskOptions } from '../session/use-cases';
import type { ReportFileKind } from './report-formats';
import type { ReportSubject } from './report-subject';

/** What somebody asks of a report. */
export type ReportChoice = Omit<ReportWishes, 'programVersion'>;

/** What will be in the report, before it is made. */
export interface ReportGlance {
  /** Exams that are not withdrawn. */
  readonly exams: number;
  /** Candidates with at least one attempt. */
  readonly withResults: number;
  /** Those of the list, and whoever has an attempt. */
  readonly candidates: number;
  /** What will not be in it, whoever makes it. */
  readonly gaps: readonly ReportGap[];
}

/** A report that becomes a file, as it is given to who makes files; `book` without what it knows of candidates. */
export type ReportRequest = Omit<ReportSubject, 'newWorkbook'> & { readonly kind: ReportFileKind };

/** What making files of a report needs of the world; where from is the composition root's business. */
export interface ReportFiles {
  /** The bytes of the file, made where it holds up nobody. Rejects with workbook/cancelled when the signal says stop. */
  readonly make: (request: ReportRequest, signal: AbortSignal) => Promise<Uint8Array>;
  /** Gives a file to whoever sits at the screen. */
  readonly save: (name: string, bytes: Uint8Array) => Promise<void>;
}

/** What the pane can have done about the report. It rejects with a Refusal; a write happens whole or not at all. */
export interface ReportUseCases {
  readonly look: (book: ExamBook, options: TaskOptions) => Promise<ReportGlance>;
  /**
   * Makes the sheet Rapport, anew where it is there. Rejects with workbook/would-lose when somebody put drawings on it.
   * @param book what is reported: what the pane shows. @returns the name of the sheet.
   */
  readonly writeSheet: (book: ExamBook, choice: ReportChoice, options: TaskOptions) => Promise<string>;
  /** Saves the report as a file; the workbook does not change. @returns its name. */
  readonly saveAs: (
    book: ExamBook,
    kind: ReportFileKind,
    choice: ReportChoice,
    options: TaskOptions,
  ) => Promise<string>;
}
