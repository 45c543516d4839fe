import type { ExamBook } from '../../core/exam/exam-book';
import type { Report } from '../../core/report/report';
import type { Language } from '../../language/language';
import type { WorkbookFile } from '../ports';

/** What a file of the report is made of. */
export interface ReportSubject {
  readonly report: Report;
  /** The workbook it is about, for what a standard asks beside the report. */
  readonly book: ExamBook;
  /** Of the words in it. */
  readonly language: Language;
  /** An empty workbook, for a report that is one. */
  readonly newWorkbook: () => Promise<WorkbookFile>;
}

/** Makes the bytes of a file. */
export type ReportMaker = (subject: ReportSubject) => Promise<Uint8Array>;
