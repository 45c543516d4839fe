import type { WorkbookStore } from '../../../src/workbench/host/store';
import { area, type StoreUnderTest } from './store-under-test';

/** Sheets, their order and the selection. */
export function describeSheets(under: StoreUnderTest): void {
  describe('sheets', () => {
    let store: WorkbookStore;
    let first: string;
    beforeEach(() => {
      store = under.store();
      first = under.first();
    });

    it('starts with one visible sheet that is active', () => {
      expect(store.sheets()).toMatchObject([{ id: first, visibility: 'Visible', showGridlines: true, tabColor: '' }]);
    });

    it('adds a sheet at the end without showing it', () => {
      const added = store.addSheet('Dekking');
      expect(
        store
          .sheets()
          .map((sheet) => sheet.name)
          .at(-1),
      ).toBe('Dekking');
      expect(store.sheets().at(-1)?.id).toBe(added);
      expect(store.activeSheet()).toBe(first);
    });

    it('moves a sheet to a position counted from 0', () => {
      const a = store.addSheet('A');
      const b = store.addSheet('B');
      store.moveSheet(b, 0);
      expect(store.sheets().map(({ id }) => id)).toEqual([b, first, a]);
    });

    it('keeps name, visibility, colour and grid lines', () => {
      const sheet = store.addSheet('A');
      store.updateSheet(sheet, {
        name: 'Blad één',
        visibility: 'VeryHidden',
        tabColor: '#112233',
        showGridlines: false,
      });
      expect(store.sheets().at(-1)).toMatchObject({
        name: 'Blad één',
        visibility: 'VeryHidden',
        tabColor: '#112233',
        showGridlines: false,
      });
    });

    it('shows another sheet when the active one is deleted', () => {
      const other = store.addSheet('A');
      store.deleteSheet(first);
      expect(store.activeSheet()).toBe(other);
      expect(store.sheets()).toHaveLength(1);
    });

    it('selects cells and shows their sheet', () => {
      const other = store.addSheet('A');
      store.select(other, area('B2:C3'));
      expect(store.activeSheet()).toBe(other);
      expect(store.selection()).toEqual(area('B2:C3'));
    });
  });
}
