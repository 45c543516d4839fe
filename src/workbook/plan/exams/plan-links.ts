import type { ExamBook } from '../../../core/exam/exam-book';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import { linkTo } from '../coverage/form-link';
import { parseCell } from '../range-reference';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { CellBlock } from '../workbook-plan';
import { examKey } from './exam-columns';

/**
 * Rows of Examenplan that people typed get their hidden id; exams with a new form a link to it.
 * @param exams whose rows. @param formSheets names of form sheets by exam id, new ones as well.
 */
export function planLinks(
  book: ExamBook,
  exams: readonly PlannedExam[],
  plan: KeyedSheet,
  formSheets: ReadonlyMap<string, string>,
): readonly CellBlock[] {
  const formsThere = new Set(book.forms.map(({ examId }) => examId));
  const keyColumn = plan.corner.column;
  const linkColumn = plan.column('link');
  return exams.flatMap(({ exam, place }): readonly CellBlock[] => {
    const row = parseCell(place.cell)?.row;
    if (row === undefined) return [];
    const key = examKey(exam.id);
    const sheet = formSheets.get(exam.id);
    const isNew = sheet !== undefined && !formsThere.has(exam.id);
    return [
      ...(plan.text(row, keyColumn) === key
        ? []
        : [{ row, column: keyColumn, contents: [[{ kind: 'text', text: key }]] } satisfies CellBlock]),
      ...(isNew && linkColumn !== null
        ? [
            {
              row,
              column: linkColumn,
              contents: [[{ kind: 'formula', formula: linkTo(exam.id, sheet), result: sheet }]],
            } satisfies CellBlock,
          ]
        : []),
    ];
  });
}
