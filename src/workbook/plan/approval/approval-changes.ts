import type { InstrumentEvent } from '../../../core/exam/approval/instrument-event';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import type { Exam } from '../../../core/exam/exam-plan';
import { approvalTextsOf } from '../../../language/approval-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { FoundSheets } from '../book/find-sheets';
import { placeSheets } from '../book/place-sheets';
import { nameGiver } from '../book/sheet-names';
import { statusLine } from '../form/form-head';
import { frameOf } from '../form/read-form';
import { parseCell } from '../range-reference';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../snapshot';
import type { CellBlock, CellContent, SheetChange, WorkbookPlan } from '../workbook-plan';
import { draftApprovals } from './approval-sheet';

/** The sheet with the history of the instruments, with one event more. */
export function changeHistory(
  book: ExamBook,
  { byKey }: FoundSheets,
  snapshot: WorkbookSnapshot,
  event: InstrumentEvent,
): Pick<WorkbookPlan, 'changes' | 'names'> {
  const there = byKey.get('approvals')?.sheet.name;
  const name = there ?? nameGiver(snapshot).free(approvalTextsOf(book.language).sheet.name);
  const codes = new Map(book.exams.map(({ exam }) => [exam.id, exam.code || exam.name]));
  const texts = sheetTextsOf(book.language, book.framework.kind);
  const draft = draftApprovals([...book.instrumentHistory, event], codes, book.language, texts, name);
  return placeSheets([draft], { byKey });
}

/** Cells of an exam's row of Examenplan, and what stands in them now; a column that is gone is passed over. */
export function changePlanRow(
  planned: PlannedExam,
  contents: Readonly<Partial<Record<keyof Exam, CellContent | null>>>,
): readonly SheetChange[] {
  const blocks = Object.entries(contents).flatMap(([field, content]): readonly CellBlock[] => {
    const place = planned.cells[field as keyof Exam];
    const cell = place === undefined ? null : parseCell(place.cell);
    return cell === null ? [] : [{ row: cell.row, column: cell.column, contents: [[content]] }];
  });
  return blocks.length === 0 ? [] : [{ kind: 'write', target: planned.place.sheet, blocks }];
}

/** The line of a form's head with version and status. */
export function statusBlock(book: ExamBook, form: KeyedSheet, exam: Exam): readonly CellBlock[] {
  const texts = sheetTextsOf(book.language, book.framework.kind);
  return cellBlock(form, 'status', frameOf(form).first, { kind: 'text', text: statusLine(exam, texts) });
}

/** What a keyed cell is to hold; nothing where the row or column is gone. */
export function cellBlock(sheet: KeyedSheet, row: string, column: string, content: CellContent): readonly CellBlock[] {
  const at = { row: sheet.row(row), column: sheet.column(column) };
  return at.row === null || at.column === null ? [] : [{ row: at.row, column: at.column, contents: [[content]] }];
}

export function asText(text: string): CellContent {
  return { kind: 'text', text };
}
