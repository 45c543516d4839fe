import type { ExamBook } from '../../../core/exam/exam-book';
import type { Report } from '../../../core/report/report';
import { reportTextsOf } from '../../../language/report-texts';
import type { ReportNouns } from '../../../language/report-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { placeSheets } from '../book/place-sheets';
import { nameGiver } from '../book/sheet-names';
import { deviationSentences } from '../exams/setting-words';
import { keyOfRole } from '../identity';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookPlan } from '../workbook-plan';
import { draftReport } from './report-sheet';

/**
 * The sheet Rapport, made anew in the language of the sheets, before the findings; one that is there keeps its name and
 * place. @param report of `book`, which was read from `snapshot`.
 * @throws Refusal workbook/structure-protected; when applied workbook/would-lose, where people put drawings on it
 */
export function planReport(
  report: Report,
  nouns: ReportNouns,
  book: ExamBook,
  snapshot: WorkbookSnapshot,
): WorkbookPlan {
  refuseProtected(snapshot);
  const { byKey } = findSheets(snapshot);
  const there = byKey.get('report')?.sheet ?? null;
  const { language } = book;
  const words = reportTextsOf(language);
  const texts = sheetTextsOf(language, book.framework.kind);
  const name = there?.name ?? nameGiver(snapshot).free(words.sheetName);
  const deviations = deviationSentences(book, texts).map(({ sentence }) => sentence);
  const draft = draftReport(report, { words, texts, nouns, language, deviations }, name);
  return { ...placeSheets([draft], { byKey }), forget: [], activate: keyOfRole(draft.role) };
}
