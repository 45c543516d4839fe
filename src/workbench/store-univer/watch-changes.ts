import type { WorkbookStore } from '../host/store';

/** The methods that change something one can see in the grid. */
const CHANGING = [
  'addSheet',
  'deleteSheet',
  'moveSheet',
  'updateSheet',
  'activateSheet',
  'select',
  'writeCells',
  'clearContents',
  'insertCells',
  'deleteCells',
  'patchStyle',
  'clearStyles',
  'patchLines',
  'autofit',
  'merge',
  'unmerge',
  'freeze',
  'setValidation',
  'setConditionalFormats',
  'putName',
  'removeName',
  'addTable',
  'updateTable',
  'removeTable',
] as const satisfies readonly (keyof WorkbookStore)[];

/** The same store, which tells after each change; cheap, because nothing is looked at before the turn ends. */
export function watchChanges(store: WorkbookStore, changed: () => void): WorkbookStore {
  const watched = Object.fromEntries(
    CHANGING.map((method) => {
      const original = store[method] as (...args: readonly unknown[]) => unknown;
      const watching = (...args: readonly unknown[]): unknown => {
        const result = original(...args);
        changed();
        return result;
      };
      return [method, watching];
    }),
  );
  return { ...store, ...watched };
}
