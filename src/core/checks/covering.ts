import type { AssessmentForm } from '../exam/assessment-form';
import type { CellPlace } from '../exam/cell-place';
import type { CoverageColumn } from '../exam/coverage-matrix';
import type { ExamBook } from '../exam/exam-book';
import type { PlannedExam } from '../exam/planned-exam';
import type { Exam } from '../exam/exam-plan';
import { sameCode } from '../framework/same-code';
import type { Framework, FrameworkItem } from '../framework/framework';
import { coverableOf, itemNamed, unitAbove, unitsOf } from '../framework/structure';

/** What behaviour is examined in: the sub-units (work processes), and the units that have none. */
export function coverablesOf(framework: Framework): readonly FrameworkItem[] {
  return unitsOf(framework).flatMap((unit) => coverableOf(framework, unit));
}

/** The exams of the plan that cover an item itself. */
export function examsCovering(book: ExamBook, itemId: string): readonly PlannedExam[] {
  return book.exams.filter(({ exam }) => exam.covers.includes(itemId));
}

/** The units an exam covers something of, in the order of the dossier. */
export function unitsCovered(book: ExamBook, { covers }: Exam): readonly FrameworkItem[] {
  const ids = new Set(covers.map((id) => unitAbove(book.framework, id)?.id));
  return unitsOf(book.framework).filter(({ id }) => ids.has(id));
}

/** Behaviour cannot be shown in a written test (domain.md, published rule 9). */
export function isKnowledgeExam({ exam, unreadable }: PlannedExam): boolean {
  return exam.form === 'kennisexamen' && unreadable.form === undefined;
}

export function formsOf(book: ExamBook, { id }: Exam): readonly AssessmentForm[] {
  return book.forms.filter(({ examId }) => examId === id);
}

/** What people call an exam: its code, or its name while it has none. */
export function examLabel({ code, name }: Exam): string {
  return code.trim() === '' ? name : code.trim();
}

/** What people call an item: its code, or its title where the document gives no codes. */
export function itemLabel({ code, title, text, id }: FrameworkItem): string {
  return code ?? title ?? text ?? id;
}

/** Code and title of an item for a sentence; a document whose items have no title has their text. */
export function naming({ code, title, text }: FrameworkItem): {
  readonly code: string | null;
  readonly title: string | null;
} {
  return { code, title: title ?? text };
}

/** What people call the part of a form or matrix with this reference: a part without a code goes by its title. */
export function partLabel(framework: Framework, reference: string): string {
  const item = itemNamed(framework, reference);
  return item === null ? reference : itemLabel(item);
}

/** The code cell of an item's row in the matrix; where the row is gone that of its unit, else the header over the codes. */
export function coveragePlace(book: ExamBook, itemId: string): CellPlace {
  const rowOf = (id: string | undefined) => book.coverage.rows.find((row) => row.itemId === id);
  const row = rowOf(itemId) ?? rowOf(unitAbove(book.framework, itemId)?.id);
  return row?.place ?? book.coverage.header;
}

/** The header of an exam's column in the matrix; its row in the plan where it has no column. */
export function examColumnPlace(book: ExamBook, planned: PlannedExam): CellPlace {
  return book.coverage.columns.find((column) => isColumnOf(column, planned.exam))?.place ?? planned.place;
}

/** Whether a column of the matrix is this exam's: by its hidden id; a column typed in by hand has none, by its code. */
export function isColumnOf(column: CoverageColumn, exam: Exam): boolean {
  return column.examId === null ? sameCode(column.header, exam.code) : column.examId === exam.id;
}

/** The cell of one field of an exam in the plan; its row where the sheet has no such column. */
export function planPlace(planned: PlannedExam, field: keyof Exam): CellPlace {
  return planned.cells[field] ?? planned.place;
}

/** What people call the exam of a column: as the plan does, else what its header says. */
export function columnLabel(column: CoverageColumn, exams: readonly PlannedExam[]): string {
  const planned = exams.find(({ exam }) => isColumnOf(column, exam));
  return planned === undefined ? column.header.trim() : examLabel(planned.exam);
}
