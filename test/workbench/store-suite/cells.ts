import type { WorkbookStore } from '../../../src/workbench/host/store';
import { area, at, put, LIST, type StoreUnderTest } from './store-under-test';

/** Contents of cells. */
export function describeCells(under: StoreUnderTest): void {
  describe('cells', () => {
    let store: WorkbookStore;
    let first: string;
    beforeEach(() => {
      store = under.store();
      first = under.first();
    });

    it('keeps texts, numbers, booleans and errors as they are', () => {
      put(store, first, { A1: '007', B1: 1.5, C1: true, D1: { error: '#N/A' }, E1: '=geen formule' });
      const values = store.cells(first, area('A1:F1'))[0]?.map(({ value }) => value);
      expect(values).toEqual(['007', 1.5, true, { error: '#N/A' }, '=geen formule', null]);
    });

    it('empties a cell with null and leaves its style', () => {
      put(store, first, { A1: 'x' });
      store.patchStyle(first, area('A1'), { bold: true });
      put(store, first, { A1: null });
      expect(at(store, first, 'A1')).toEqual({ formula: null, value: null });
      expect(store.styleAt(first, 0, 0).bold).toBe(true);
    });

    it('knows the used area, with and without styled cells', () => {
      expect(store.usedArea(first, true)).toBeNull();
      put(store, first, { B2: 1, D5: 2 });
      store.patchStyle(first, area('F9'), { fillColor: '#FF0000' });
      expect(store.usedArea(first, true)).toEqual(area('B2:D5'));
      expect(store.usedArea(first, false)).toEqual(area('B2:F9'));
    });

    it('clears contents and nothing else', () => {
      put(store, first, { A1: 1, A2: 2, A3: 3 });
      store.setValidation(first, area('A1:A3'), LIST);
      store.clearContents(first, area('A1:A2'));
      expect(store.cells(first, area('A1:A3')).map(([cell]) => cell?.value)).toEqual([null, null, 3]);
      expect(store.validations(first)).toHaveLength(1);
    });
  });
}
