import { Refusal } from '../../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import { itemNamed, itemOf, referenceOf } from '../../../core/framework/structure';
import { parseCell } from '../range-reference';
import type { SheetChange } from '../workbook-plan';
import { listText } from './readable';

/** The parts of an exam that are marked essential in Examenplan, by id. */
export function essentialParts({ exam }: PlannedExam, { framework }: ExamBook): readonly string[] {
  return exam.essential.flatMap((code) => itemNamed(framework, code)?.id ?? []);
}

/**
 * Marks parts of an exam as essential in its row of Examenplan. Codes that name no part of the dossier stay as they are.
 * @param parts ids of the parts to mark; others of the dossier are no longer marked.
 * @returns the book as it is afterwards, and the change; null when it is so already.
 * @throws Refusal rows/no-essential-cell when Examenplan has no such column any more.
 */
export function planEssential(
  book: ExamBook,
  examId: string,
  parts: readonly string[],
): { readonly book: ExamBook; readonly change: SheetChange } | null {
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  if (planned === undefined || isSame(essentialParts(planned, book), parts)) return null;
  const place = planned.cells.essential;
  const cell = place === undefined ? null : parseCell(place.cell);
  if (place === undefined || cell === null) {
    throw new Refusal({
      code: 'rows/no-essential-cell',
      severity: 'error',
      data: { exam: planned.exam.code, sheet: book.sheets.plan },
    });
  }
  const { framework } = book;
  const kept = planned.exam.essential.filter((code) => {
    const item = itemNamed(framework, code);
    return item === null || parts.includes(item.id);
  });
  const named = kept.flatMap((code) => itemNamed(framework, code)?.id ?? []);
  const added = parts.filter((part) => !named.includes(part)).flatMap((part) => itemOf(framework, part) ?? []);
  const essential = [...kept, ...added.map((item) => referenceOf(framework, item))];
  const exams = book.exams.map((each) => (each === planned ? { ...each, exam: { ...each.exam, essential } } : each));
  const text = listText(essential);
  return {
    book: { ...book, exams },
    change: {
      kind: 'write',
      target: place.sheet,
      blocks: [{ row: cell.row, column: cell.column, contents: [[text === '' ? null : { kind: 'text', text }]] }],
    },
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part) => other.includes(part));
}
