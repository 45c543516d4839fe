import type { WorkbookStore } from '../../../src/workbench/host/store';
import { at, put, valueAt, addTable, type StoreUnderTest } from './store-under-test';

/** What follows a sheet that is renamed or deleted. */
export function describeRenaming(under: StoreUnderTest): void {
  describe('renaming and deleting sheets', () => {
    let store: WorkbookStore;
    let first: string;
    beforeEach(() => {
      store = under.store();
      first = under.first();
    });

    it('lets formulas and names follow a new sheet name', async () => {
      const other = store.addSheet('Oud');
      put(store, other, { A1: 7 });
      put(store, first, { A1: { formula: '=Oud!A1' } });
      store.putName({ name: 'zeven', scope: null, formula: '=Oud!$A$1', visible: false, comment: '' });
      store.updateSheet(other, { name: 'Nieuw blad' });
      expect(at(store, first, 'A1').formula).toBe("='Nieuw blad'!A1");
      expect(store.names()[0]?.formula).toBe("='Nieuw blad'!$A$1");
      expect(await valueAt(store, first, 'A1')).toBe(7);
    });

    it('breaks references to a deleted sheet and takes its names and tables away', async () => {
      const other = store.addSheet('Weg');
      put(store, other, { A1: 'kop', A2: 1 });
      addTable(store, other, 'A1:A2', 'lijst', ['kop']);
      store.putName({ name: 'lokaal', scope: other, formula: '=Weg!$A$1', visible: true, comment: '' });
      store.putName({ name: 'breed', scope: null, formula: '=Weg!$A$1', visible: true, comment: '' });
      put(store, first, { A1: { formula: '=Weg!A2' } });
      store.deleteSheet(other);
      expect(await valueAt(store, first, 'A1')).toEqual({ error: '#REF!' });
      expect(store.names().map((record) => record.name)).toEqual(['breed']);
      expect(store.names()[0]?.formula).toContain('#REF!');
      expect(store.tables()).toEqual([]);
    });
  });
}
