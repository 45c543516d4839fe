import { dutchNouns } from '../../../core/checks/nouns/dutch';
import { englishNouns } from '../../../core/checks/nouns/english';
import type { FrameworkKind } from '../../../core/framework/framework';
import type { Language } from '../../../language/language';
import type { ReportNouns } from '../../../language/report-texts';
import { planReport } from '../../../workbook/plan/report/plan-report';
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

/** What people call the parts of a kind of document. */
function reportNouns(kind: FrameworkKind, language: Language): ReportNouns {
  return { nl: dutchNouns, en: englishNouns }[language][kind];
}
