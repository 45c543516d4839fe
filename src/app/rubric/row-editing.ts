import type { EditedForm } from '../../core/exam/row-edits/edited-form';
import type { RowEdit } from '../../core/exam/row-edits/row-edit';

/** Edits of one exam's form that are not in the workbook yet. */
export interface RowEditing {
  /** The form as the sheet had it when these edits were made. */
  readonly base: EditedForm;
  /** In the order in which they were made. */
  readonly edits: readonly RowEdit[];
}

/** What came of writing the edits of a form. */
export interface RowsSaved {
  readonly examId: string;
  /** The form's sheet. */
  readonly sheet: string;
}
