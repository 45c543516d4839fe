import { WHOLE_SHEET } from '../../../src/workbench/host/geometry';
import type { WorkbookStore } from '../../../src/workbench/host/store';
import { area, at, put, type StoreUnderTest } from './store-under-test';

/** Styles, sizes, merges, panes and links. */
export function describeLooks(under: StoreUnderTest): void {
  describe('looks', () => {
    let store: WorkbookStore;
    let first: string;
    beforeEach(() => {
      store = under.store();
      first = under.first();
    });

    it('changes only what a patch names', () => {
      store.patchStyle(first, area('A1:B2'), { fillColor: '#FF0000', bold: true });
      store.patchStyle(first, area('B2:C3'), { fillColor: null });
      expect(store.styleAt(first, 0, 0)).toMatchObject({ fillColor: '#FF0000', bold: true, locked: true });
      expect(store.styleAt(first, 1, 1)).toMatchObject({ fillColor: null, bold: true });
      expect(store.styleAt(first, 2, 2)).toMatchObject({ fillColor: null, bold: false });
    });

    it('keeps each side of a border for itself', () => {
      const line = { style: 'Continuous', weight: 'Thin', color: '#000000' };
      store.patchStyle(first, area('A1'), { borders: { top: line } });
      store.patchStyle(first, area('A1'), { borders: { left: line } });
      store.patchStyle(first, area('A1'), { borders: { top: null } });
      expect(store.styleAt(first, 0, 0).borders).toMatchObject({ top: null, left: line });
    });

    it('styles a whole sheet at once, and a cell on top of it', () => {
      store.patchStyle(first, WHOLE_SHEET, { locked: false });
      store.patchStyle(first, area('A1'), { locked: true });
      expect(store.styleAt(first, 900_000, 9_000).locked).toBe(false);
      expect(store.styleAt(first, 0, 0).locked).toBe(true);
      expect(new Set([...store.stylesIn(first, area('A1:B2'))].map(({ locked }) => locked))).toEqual(
        new Set([true, false]),
      );
    });

    it('goes back to the default style', () => {
      store.patchStyle(first, area('A1:B2'), { bold: true, numberFormat: '@' });
      store.clearStyles(first, area('A1'));
      expect(store.styleAt(first, 0, 0)).toMatchObject({ bold: false, numberFormat: 'General' });
      expect(store.styleAt(first, 1, 1)).toMatchObject({ bold: true, numberFormat: '@' });
    });

    it('keeps sizes, hidden rows and outline levels of some lines', () => {
      store.patchLines(first, 'column', 1, 2, { size: 120 });
      store.patchLines(first, 'row', 0, 3, { hidden: true });
      store.patchLines(first, 'row', 1, 1, { hidden: false, outlineLevel: 1 });
      expect([...store.linesIn(first, 'column', 2, 1)]).toMatchObject([{ size: 120, hidden: false }]);
      expect([...store.linesIn(first, 'row', 1, 1)]).toMatchObject([{ hidden: false, outlineLevel: 1 }]);
      expect([...store.linesIn(first, 'row', 2, 1)]).toMatchObject([{ hidden: true, outlineLevel: 0 }]);
      expect(new Set([...store.linesIn(first, 'row', 0, 5)].map(({ hidden }) => hidden)).size).toBe(2);
    });

    it('merges cells, keeping the top left value, and takes them apart', () => {
      put(store, first, { A1: 'links', B1: 'rechts' });
      store.merge(first, area('A1:B2'));
      expect(store.merges(first)).toEqual([area('A1:B2')]);
      expect(at(store, first, 'B1').value).toBeNull();
      store.unmerge(first, area('B2'));
      expect(store.merges(first)).toEqual([]);
    });

    it('keeps frozen rows and columns', () => {
      store.freeze(first, { rows: 3, columns: 1 });
      expect(store.frozen(first)).toEqual({ rows: 3, columns: 1 });
      store.freeze(first, { rows: 0, columns: 0 });
      expect(store.frozen(first)).toEqual({ rows: 0, columns: 0 });
    });

    it('keeps links of cells', () => {
      store.setHyperlink(first, area('B2'), { documentReference: "'Blad'!A1", screenTip: 'ga erheen' });
      expect(store.hyperlinkAt(first, 1, 1)).toEqual({ documentReference: "'Blad'!A1", screenTip: 'ga erheen' });
      store.setHyperlink(first, area('B2'), null);
      expect(store.hyperlinkAt(first, 1, 1)).toBeNull();
    });
  });
}
