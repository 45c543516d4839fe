import type { EditedForm } from '../../core/exam/row-edits/edited-form';
import type { RowEdit } from '../../core/exam/row-edits/row-edit';
import type { RowsEvent } from './row-editing';
import type { TaskRunner } from './run-task';
import type { TaskId } from './state';
import type { Store } from './store';
import type { UseCases } from './use-cases';

/** Everything a person can do with the rows of a form. */
export interface RowSession {
  readonly open: (examId: string) => void;
  readonly close: () => void;
  /** @param sheet the form as the workbook has it now. */
  readonly edit: (examId: string, sheet: EditedForm, edit: RowEdit) => void;
  /** Takes back the last edit. */
  readonly undo: (examId: string) => void;
  /** Gives up all edits of a form: it is again as the sheet has it. */
  readonly drop: (examId: string) => void;
  /** Writes the edits of a form into the workbook. */
  readonly save: (examId: string) => Promise<void>;
}

/**
 * @param write runs a task and reads the workbook afterwards. @param showForm shows the form of an exam beside the pane.
 */
export function createRowSession(
  store: Store,
  useCases: Pick<UseCases, 'editRows'>,
  write: (task: TaskId, work: Parameters<TaskRunner['run']>[1]) => Promise<void>,
  showForm: (examId: string) => void,
): RowSession {
  const tell = (event: RowsEvent): void => store.dispatch({ type: 'rows', event });
  return {
    open: (examId) => {
      tell({ kind: 'opened', examId });
      showForm(examId);
    },
    close: () => tell({ kind: 'closed' }),
    edit: (examId, sheet, edit) => tell({ kind: 'edited', examId, sheet, edit }),
    undo: (examId) => tell({ kind: 'undone', examId }),
    drop: (examId) => tell({ kind: 'dropped', examId }),
    save: async (examId) => {
      const editing = store.getState().rows.unsaved[examId];
      if (editing === undefined) return;
      await write('editing', async (options) => ({
        type: 'finished',
        task: 'editing',
        value: await useCases.editRows(examId, editing, options),
      }));
    },
  };
}
