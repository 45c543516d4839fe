import type { EditedForm } from '../../core/exam/row-edits/edited-form';
import { isSameForm } from '../../core/exam/row-edits/edited-form';
import type { RowEdit } from '../../core/exam/row-edits/row-edit';
import { applyEdits, withEdit } from '../../core/exam/row-edits/row-edit';
import { settleEdits } from '../../core/exam/row-edits/settle-edits';
import type { RowEditing } from '../rubric/row-editing';

/** What the pane keeps of editing the rows of forms, whatever screen is shown. */
export interface RowsState {
  /** Id of the exam whose rows are shown; null = none. */
  readonly open: string | null;
  /** Edits that are not in the workbook yet, by id of the exam; none = nothing to write. */
  readonly unsaved: Readonly<Record<string, RowEditing>>;
}

export type RowsEvent =
  | { readonly kind: 'opened'; readonly examId: string }
  | { readonly kind: 'closed' }
  /** `sheet`: the form as the workbook has it now, on which the edit was seen. */
  | { readonly kind: 'edited'; readonly examId: string; readonly sheet: EditedForm; readonly edit: RowEdit }
  | { readonly kind: 'undone'; readonly examId: string }
  /** All edits of a form are written, or given up. */
  | { readonly kind: 'dropped'; readonly examId: string };

export const noRowEdits: RowsState = { open: null, unsaved: {} };

/** The next state of editing rows. An edit that changes nothing is none. */
export function reduceRows(state: RowsState, event: RowsEvent): RowsState {
  switch (event.kind) {
    case 'opened':
      return { ...state, open: event.examId };
    case 'closed':
      return { ...state, open: null };
    case 'edited':
      return withEditing(state, event.examId, edited(state.unsaved[event.examId], event.sheet, event.edit));
    case 'undone': {
      const editing = state.unsaved[event.examId];
      return editing === undefined
        ? state
        : withEditing(state, event.examId, { ...editing, edits: editing.edits.slice(0, -1) });
    }
    case 'dropped':
      return withEditing(state, event.examId, null);
  }
}

/** One edit more. While nothing conflicts, what changed in the sheet is taken along first: the edit was made on that. */
function edited(before: RowEditing | undefined, sheet: EditedForm, edit: RowEdit): RowEditing {
  const { base, edits } = before ?? { base: sheet, edits: [] };
  const settled = settleEdits(base, edits, sheet);
  const current = settled.conflicts.length === 0 ? { base: sheet, edits: settled.edits } : { base, edits };
  const next = withEdit(current.edits, edit);
  const isNone =
    next.length > current.edits.length &&
    isSameForm(applyEdits(current.base, current.edits), applyEdits(current.base, next));
  return isNone ? current : { ...current, edits: next };
}

function withEditing(state: RowsState, examId: string, editing: RowEditing | null): RowsState {
  const others = Object.entries(state.unsaved).filter(([id]) => id !== examId);
  const own = editing === null || editing.edits.length === 0 ? [] : [[examId, editing] as const];
  return { ...state, unsaved: Object.fromEntries([...others, ...own]) };
}
