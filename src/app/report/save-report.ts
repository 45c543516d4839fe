import type { ExamBook } from '../../core/exam/exam-book';
import { reportPaneTextsOf } from '../../language/report-pane-texts';
import { inSlices, stopIfAsked } from '../in-slices';
import type { TaskOptions } from '../session/use-cases';
import { bookWithoutResults } from './book-without-results';
import type { ReportFileKind } from './report-formats';
import { partsOfReport, reportOfBookInParts } from './report-of-book';
import type { ReportChoice, ReportFiles } from './report-use-cases';

/**
 * Saves the report as a file, in the language of the workbook. @returns the name of the file.
 * @throws Refusal workbook/cancelled when somebody stopped it
 */
export async function saveReport(
  book: ExamBook,
  kind: ReportFileKind,
  choice: ReportChoice,
  files: ReportFiles,
  { progress, signal }: TaskOptions,
): Promise<string> {
  // Results for the student administration are those of candidates.
  const wishes = { ...choice, candidates: choice.candidates || kind === 'oke' };
  const parts = partsOfReport(book, wishes);
  const report = await inSlices(reportOfBookInParts(book, wishes), signal, (done) =>
    progress(Math.min(done, parts), parts),
  );
  const { language } = book;
  const bytes = await files.make({ kind, report, book: bookWithoutResults(book), language }, signal);
  stopIfAsked(signal);
  const name = reportPaneTextsOf(language).fileName(kind, choice.on, choice.names);
  await files.save(name, bytes);
  return name;
}
