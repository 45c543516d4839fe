import type { ExamBook } from '../../core/exam/exam-book';
import { planReport } from '../../workbook/plan/report/plan-report';
import { inSlices, stopIfAsked, turnForOthers } from '../in-slices';
import type { LiveWorkbookPort } from '../ports';
import type { TaskOptions } from '../session/use-cases';
import { reportNouns } from './report-nouns';
import { partsOfReport, reportOfBookInParts } from './report-of-book';
import type { ReportChoice } from './report-use-cases';

/** How much of the way is making the report; the rest is writing it. In percent. */
const making = 50;

/**
 * Makes the sheet Rapport. What it says is that of `book`, as the pane shows it; where it goes is decided on the workbook
 * as it is now. @returns the name of the sheet. @throws Refusal as planReport, and what applying it rejects with
 */
export async function writeReportSheet(
  port: LiveWorkbookPort,
  book: ExamBook,
  choice: ReportChoice,
  options: TaskOptions,
): Promise<string> {
  const { progress, signal } = options;
  const parts = partsOfReport(book, choice);
  const report = await inSlices(reportOfBookInParts(book, choice), signal, (done) =>
    progress(Math.min(making, Math.round((making * done) / parts)), 100),
  );
  const snapshot = await port.snapshot();
  stopIfAsked(signal);
  const plan = planReport(report, reportNouns(book.framework.kind, book.language), book, snapshot);
  await turnForOthers();
  await port.apply(plan, {
    ...options,
    progress: (done, total) => progress(making + Math.round(((100 - making) * done) / total), 100),
  });
  const [name = ''] = plan.changes.flatMap((change) => ('sheet' in change ? [change.sheet.name] : []));
  return name;
}
