import type { Exam } from '../../../core/exam/exam-plan';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import { parseCell } from '../range-reference';
import type { CellRemark } from '../sheet/cell-remarks';
import { cellEmpty, cellUnreadable, headOf } from '../sheet/cell-remarks';
import type { KeyedSheet } from '../sheet/keyed-sheet';

/** Fields that no rule of plan/* says "unclear" about; weight, cut score and assessors have theirs. */
const told: readonly (keyof Exam)[] = ['form', 'status', 'approvedOn', 'scale', 'critical'];

/** Cells of Examenplan that cannot be understood, and exams without a code. @param sheet Examenplan. */
export function planRemarks(exams: readonly PlannedExam[], sheet: KeyedSheet): readonly CellRemark[] {
  return exams.flatMap(({ exam, place, unreadable }) => {
    const row = parseCell(place.cell)?.row ?? null;
    const at = (key: string) => ({ row, column: sheet.column(key) });
    const head = (key: string): string => headOf(sheet, sheet.column(key));
    return [
      ...(exam.code === '' && sheet.column('code') !== null ? [cellEmpty(sheet, at('code'), head('code'))] : []),
      ...told.flatMap((key) => (key in unreadable ? [cellUnreadable(sheet, at(key), head(key))] : [])),
    ];
  });
}
