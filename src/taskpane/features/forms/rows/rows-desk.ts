import { createContext, useContext } from 'react';
import type { FormView } from '../../../../app/rubric/rows-view';
import type { ExamBook } from '../../../../core/exam/exam-book';
import type { RowEdit } from '../../../../core/exam/row-edits/row-edit';
import type { RowsTexts } from '../../../../language/rows-texts';

/** What every part of the editor of a form's rows works with. */
export interface RowsDesk {
  readonly view: FormView;
  readonly book: ExamBook;
  readonly words: RowsTexts;
  /** Id of the row whose fields are shown; null = none. */
  readonly openRow: string | null;
  readonly show: (row: string | null) => void;
  /**
   * Makes an edit. @param said what a screen reader is told; nothing where somebody types.
   * @param focus the row that has the focus afterwards: it may stand elsewhere, or be a new one.
   */
  readonly edit: (edit: RowEdit, said?: string, focus?: string) => void;
}

export const RowsDeskContext = createContext<RowsDesk | null>(null);

export function useRowsDesk(): RowsDesk {
  const desk = useContext(RowsDeskContext);
  if (desk === null) throw new Error('a part of the row editor was rendered outside it');
  return desk;
}
