import type { CellPlace } from './cell-place';
import type { Exam } from './exam-plan';

/** One row of the sheet Examenplan; a row typed in by hand has no hidden id: its `exam.id` is made from its code. */
export interface PlannedExam {
  readonly exam: Exam;
  readonly place: CellPlace;
  /** Cells of the row by field, where the sheet has them. */
  readonly cells: Readonly<Partial<Record<keyof Exam, CellPlace>>>;
  /** What a cell held when it could not be understood (e.g. cutScore "vijftig"): the field is then null. */
  readonly unreadable: Readonly<Partial<Record<keyof Exam, string>>>;
}
