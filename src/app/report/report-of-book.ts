import type { ExamBook } from '../../core/exam/exam-book';
import { reportOf } from '../../core/report/make-report';
import type { Report, ReportWishes } from '../../core/report/report';
import { usualSettings } from '../../workbook/plan/exams/usual-settings';
import { programVersion } from '../program-version';

/** The report of a workbook with a plan, signed with this version. */
export function reportOfBook(book: ExamBook, wishes: Omit<ReportWishes, 'programVersion'>): Report {
  return reportOf(book, { ...wishes, programVersion }, usualSettings(book.language, book.framework.kind));
}
