import type { ExamBook } from '../../../core/exam/exam-book';
import { findSheets } from '../book/find-sheets';
import { stampRows } from '../form/draft-form';
import { basisRow } from '../form/form-basis-cell';
import { planRowEdit, rowsOnForm } from '../plan-row-edit';
import type { WorkbookSnapshot } from '../snapshot';
import type { CellBlock, WorkbookPlan } from '../workbook-plan';

/** Puts on the form of an exam every row of the dossier that it lacks. @throws what planRowEdit refuses. */
export function planMissingRows(book: ExamBook, snapshot: WorkbookSnapshot, examId: string): WorkbookPlan {
  return planRowEdit(book, snapshot, examId, rowsOnForm(book, examId));
}

/**
 * The form of an exam as it was before these rows were put on it; it says to be made of the same as it does now.
 * @param rows ids of items. @throws what planRowEdit refuses.
 */
export function planWithoutRows(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  examId: string,
  rows: readonly string[],
): WorkbookPlan {
  const items = book.framework.items.filter(({ id }) => !rows.includes(id));
  const without: ExamBook = { ...book, framework: { ...book.framework, items } };
  const plan = planRowEdit(without, snapshot, examId, rowsOnForm(without, examId));
  const stamps = stampsOn(snapshot, examId);
  const changes = plan.changes.map((change) =>
    change.kind === 'replace'
      ? { ...change, sheet: { ...change.sheet, blocks: [...change.sheet.blocks, ...stamps] } }
      : change,
  );
  return { ...plan, changes };
}

/** The hidden stamps stand above the rows, where they stay when rows come and go. */
function stampsOn(snapshot: WorkbookSnapshot, examId: string): readonly CellBlock[] {
  const sheet = findSheets(snapshot).byKey.get(`form:${examId}`)?.sheet;
  const column = sheet?.column('machine') ?? null;
  if (sheet === undefined || column === null) return [];
  return [...Object.values(stampRows), basisRow].flatMap((key): readonly CellBlock[] => {
    const row = sheet.row(key);
    return row === null ? [] : [{ row, column, contents: [[{ kind: 'text', text: sheet.text(row, column) }]] }];
  });
}
