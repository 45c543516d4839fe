import type { WorkbookStore } from '../host/store';
import type { StoreEvent } from '../host/store-event';

/** Knows whether a workbook holds work that no file has. */
export interface UnsavedWork {
  readonly isUnsaved: () => boolean;
  /** Called once all that is there now is in a file. */
  readonly saved: () => void;
}

/** Looking around is no work: only changes of cells and of the list of sheets are. */
const WORK: Readonly<Record<StoreEvent['kind'], boolean>> = {
  'cells-changed': true,
  'sheet-added': true,
  'sheet-deleted': true,
  'sheet-renamed': true,
  'sheet-activated': false,
  'selection-changed': false,
  calculated: false,
};

/** Watches a workbook from now on, whoever changes it: the user in the grid or the add-in. */
export function watchUnsavedWork(store: Pick<WorkbookStore, 'subscribe'>): UnsavedWork {
  let unsaved = false;
  store.subscribe(({ kind }) => {
    unsaved ||= WORK[kind];
  });
  return {
    isUnsaved: () => unsaved,
    saved: () => {
      unsaved = false;
    },
  };
}
