import type { ExamBook } from '../../../core/exam/exam-book';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { KeptCell } from '../kept/kept-cell';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { NamePlan, SheetChange } from '../workbook-plan';
import { coverageLines, knowledgeLines } from './coverage-rows';
import type { KeptCoverage } from './coverage-input';
import { keptCoverage } from './keep-coverage';
import { returnOf } from './lapsed-rows';
import { coverageAnew } from './renew-coverage';
import { examKey } from '../exams/exam-columns';

export interface CoverageUpdate {
  readonly changes: readonly SheetChange[];
  readonly names: readonly NamePlan[];
  /** What people put there and has no place on the matrix made anew. */
  readonly lost: readonly KeptCell[];
  /** Code and title of rows that stay although their item is gone. */
  readonly lapsed: readonly string[];
}

/**
 * The matrix for a newer version of the dossier: rows come and go with the items, marks stay by the items' ids. A row
 * whose item is gone stays, under its code and marked as lapsed, while there are marks or notes on it; when a later
 * version has the item again, its row gets them back.
 * @param book with the newer framework. @param sheet Dekking and @param plan Examenplan as they are.
 * @param formSheets names of form sheets by exam id.
 */
export function updateCoverage(
  book: ExamBook,
  sheet: KeyedSheet,
  plan: KeyedSheet,
  formSheets: ReadonlyMap<string, string>,
): CoverageUpdate {
  const { framework, language } = book;
  const lines = [...coverageLines(framework), ...knowledgeLines(framework)];
  const there = new Set([
    ...lines.map(({ item }) => `item:${item.id}`),
    ...knowledgeLines(framework).map(({ item }) => `knowledge:${item.parent ?? ''}`),
  ]);
  const arrivals = lines.filter(({ item }) => sheet.row(`item:${item.id}`) === null);
  const { lapsed } = sheetTextsOf(language, framework.kind).coverage;
  const kept = keptCoverage(book, sheet, {
    isGone: (key) => /^(item|knowledge):/.test(key) && !there.has(key),
    title: lapsed,
    back: (row, title) => {
      const line = returnOf(row, title, lapsed, arrivals);
      return line === null ? null : `item:${line.item.id}`;
    },
  });
  return {
    ...coverageAnew(covering(book, kept), sheet, plan, formSheets, kept),
    lapsed: kept.rows.flatMap(({ code, lapsed: title }) =>
      title === undefined ? [] : [[code, title].filter(Boolean).join(' ')],
    ),
  };
}

/** The exams cover again what of their marks is back. */
function covering(book: ExamBook, { returned }: KeptCoverage): ExamBook {
  if (returned.length === 0) return book;
  const exams = book.exams.map((planned) => {
    const again = returned.filter(({ marked }) => marked.includes(examKey(planned.exam.id)));
    const ids = new Set([...planned.exam.covers, ...again.map(({ key }) => key.slice('item:'.length))]);
    const covers = book.framework.items.flatMap(({ id }) => (ids.has(id) ? [id] : []));
    return { ...planned, exam: { ...planned.exam, covers } };
  });
  return { ...book, exams };
}
