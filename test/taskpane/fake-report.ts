import { lookAtReport } from '../../src/app/report/look-at-report';
import type { ReportChoice, ReportUseCases } from '../../src/app/report/report-use-cases';
import type { TaskOptions, UseCases } from '../../src/app/session/use-cases';
import { atOnce } from '../../src/core/in-parts';
import type { FakeWorkbook } from './fake-use-cases';

/** What somebody asked of a report: a file of this kind, or the sheet. */
export interface AskedReport {
  readonly kind: string;
  readonly choice: ReportChoice;
}

/** The report of a fake workbook: really looked at, not really made. */
export function fakeReport(
  fake: () => FakeWorkbook,
  write: (name: keyof UseCases, options: TaskOptions) => Promise<void>,
): ReportUseCases {
  return {
    look: async (book) => atOnce(lookAtReport(book)),
    writeSheet: async (_book, choice, options) => {
      await write('report', options);
      fake().reports.push({ kind: 'sheet', choice });
      const { book } = fake();
      if (book !== null) fake().book = { ...book, sheets: { ...book.sheets, report: 'Rapport' } };
      return 'Rapport';
    },
    saveAs: async (_book, kind, choice, options) => {
      await write('report', options);
      fake().reports.push({ kind, choice });
      return `rapport.${kind}`;
    },
  };
}
