import type { LiveWorkbookPort } from '../ports';
import type { ReportFiles, ReportUseCases } from './report-use-cases';

/** The use cases about the report on one workbook; what makes it is loaded when it is first needed. */
export function liveReport(port: LiveWorkbookPort, files: ReportFiles | null): ReportUseCases {
  return {
    look: async (book, { signal }) => {
      const [{ inSlices }, { lookAtReport }] = await Promise.all([import('../in-slices'), import('./look-at-report')]);
      return inSlices(lookAtReport(book), signal);
    },
    writeSheet: async (book, choice, options) => {
      const { writeReportSheet } = await import('./write-report-sheet');
      return writeReportSheet(port, book, choice, options);
    },
    saveAs: async (book, kind, choice, options) => {
      if (files === null) throw new Error('no way to make files was given');
      const { saveReport } = await import('./save-report');
      return saveReport(book, kind, choice, files, options);
    },
  };
}
