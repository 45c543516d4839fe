import type { WorkbookStore } from '../../../src/workbench/host/store';
import { area, at, put, addTable, type StoreUnderTest } from './store-under-test';

/** Names, tables, properties and settings. */
export function describeBookParts(under: StoreUnderTest): void {
  describe('names, tables and properties', () => {
    let store: WorkbookStore;
    let first: string;
    beforeEach(() => {
      store = under.store();
      first = under.first();
    });

    it('tells names apart by scope and not by case', () => {
      const sheetName = store.sheets()[0]?.name ?? '';
      const formula = `=${sheetName}!$A$1`;
      store.putName({ name: 'dk_rij', scope: null, formula, visible: false, comment: 'id' });
      store.putName({ name: 'dk_rij', scope: first, formula, visible: true, comment: '' });
      store.putName({ name: 'DK_RIJ', scope: null, formula: `=${sheetName}!$B$1`, visible: false, comment: 'id' });
      expect(store.names()).toHaveLength(2);
      store.removeName({ name: 'Dk_Rij', scope: first });
      expect(store.names()).toMatchObject([
        { scope: null, formula: `=${sheetName}!$B$1`, visible: false, comment: 'id' },
      ]);
    });

    it('keeps a table, changes it, and takes it away without its cells', () => {
      put(store, first, { A1: 'code', A2: 'x' });
      const id = addTable(store, first, 'A1:A2', 'lijst', ['code']);
      store.updateTable(id, {
        name: 'codes',
        style: 'TableStyleLight1',
        area: area('A1:A5'),
        showFilterButton: false,
      });
      expect(store.tables()).toMatchObject([
        { id, name: 'codes', sheet: first, area: area('A1:A5'), columns: ['code'], showFilterButton: false },
      ]);
      store.removeTable(id);
      expect(store.tables()).toEqual([]);
      expect(at(store, first, 'A2').value).toBe('x');
    });

    it('lets formulas follow a new table name', () => {
      put(store, first, { A1: 'code', A2: 1, C1: { formula: '=SUM(lijst[code])' } });
      const id = addTable(store, first, 'A1:A2', 'lijst', ['code']);
      store.updateTable(id, { name: 'codes' });
      expect(at(store, first, 'C1').formula).toBe('=SUM(codes[code])');
    });

    it('keeps properties of the document, custom properties and settings', () => {
      store.setProperties({ title: 'Examenplan' });
      store.setCustomProperty('formaat', 3);
      store.setCustomProperty('Formaat', 4);
      store.setSetting('a', { b: [1] });
      expect(store.properties()).toMatchObject({ title: 'Examenplan', subject: '' });
      expect([...store.customProperties().values()]).toEqual([4]);
      expect(store.settings().get('a')).toEqual({ b: [1] });
      store.setCustomProperty('FORMAAT', null);
      store.removeSetting('a');
      expect(store.customProperties().size + store.settings().size).toBe(0);
    });
  });
}
