import { rules } from '../../core/checks/rules/registry';
import type { ExamBook } from '../../core/exam/exam-book';
import type { InParts } from '../../core/in-parts';
import { atOnce } from '../../core/in-parts';
import { reportInParts } from '../../core/report/make-report';
import type { Report, ReportWishes } from '../../core/report/report';
import { usualSettings } from '../../workbook/plan/exams/usual-settings';
import { programVersion } from '../program-version';

/** The report of a workbook with a plan, signed with this version. */
export function reportOfBook(book: ExamBook, wishes: Omit<ReportWishes, 'programVersion'>): Report {
  return atOnce(reportOfBookInParts(book, wishes));
}

/** The same, for whoever must not be kept waiting. */
export function reportOfBookInParts(book: ExamBook, wishes: Omit<ReportWishes, 'programVersion'>): InParts<Report> {
  return reportInParts(book, { ...wishes, programVersion }, usualSettings(book.language, book.framework.kind));
}

/** About how many parts that has: what is known already takes none. */
export function partsOfReport(book: ExamBook, { candidates }: Pick<ReportWishes, 'candidates'>): number {
  return rules.length + book.exams.length + (candidates ? book.candidates.length : 0);
}
