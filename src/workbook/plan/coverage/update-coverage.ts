import type { ExamBook } from '../../../core/exam/exam-book';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { NamePlan, SheetChange } from '../workbook-plan';
import { coverageLines, knowledgeLines } from './coverage-rows';
import { keptCoverage } from './keep-coverage';
import { coverageAnew } from './renew-coverage';

export interface CoverageUpdate {
  readonly changes: readonly SheetChange[];
  readonly names: readonly NamePlan[];
  /** Code and title of rows that stay although their item is gone. */
  readonly lapsed: readonly string[];
}

/**
 * The matrix for a newer version of the dossier: rows come and go with the items, marks stay by the items' ids. A row
 * whose item is gone stays, under its code and marked as lapsed, while there are marks or notes on it.
 * @param book with the newer framework. @param sheet Dekking and @param plan Examenplan as they are.
 */
export function updateCoverage(book: ExamBook, sheet: KeyedSheet, plan: KeyedSheet): CoverageUpdate {
  const { framework, language } = book;
  const lines = [...coverageLines(framework), ...knowledgeLines(framework)];
  const there = new Set([
    ...lines.map(({ item }) => `item:${item.id}`),
    ...knowledgeLines(framework).map(({ item }) => `knowledge:${item.parent ?? ''}`),
  ]);
  const { lapsed } = sheetTextsOf(language, framework.kind).coverage;
  const kept = keptCoverage(
    sheet,
    book.exams.map(({ exam }) => exam.code),
    { isGone: (key) => !there.has(key), title: lapsed },
  );
  const formSheets = new Map(book.forms.map(({ examId, sheet: name }) => [examId, name] as const));
  return {
    ...coverageAnew(book, sheet, plan, formSheets, kept),
    lapsed: kept.rows.flatMap(({ code, lapsed: title }) =>
      title === undefined ? [] : [[code, title].filter(Boolean).join(' ')],
    ),
  };
}
