import { planReport } from '../../../workbook/plan/report/plan-report';
import { reportNouns } from '../report-nouns';
import type { ReportMaker } from '../report-subject';

/** A workbook with nothing but the sheet Rapport, in the language of the report. */
export const xlsxReport: ReportMaker = async ({ report, book, language, newWorkbook }) => {
  const workbook = await newWorkbook();
  const inLanguage = { ...book, language };
  await workbook.apply(
    planReport(report, reportNouns(book.framework.kind, language), inLanguage, await workbook.snapshot()),
  );
  return workbook.bytes();
};
