import type { WorkbookStore } from '../../../src/workbench/host/store';
import { area, at, put, valueAt, addTable, LIST, type StoreUnderTest } from './store-under-test';

/** Rows, columns and cells that come and go. */
export function describeMoving(under: StoreUnderTest): void {
  describe('rows and columns that come and go', () => {
    let store: WorkbookStore;
    let first: string;
    beforeEach(() => {
      store = under.store();
      first = under.first();
    });

    it('moves contents, formulas and names when rows are inserted', async () => {
      const sheetName = store.sheets()[0]?.name ?? '';
      put(store, first, { A1: 1, A2: 2, A3: { formula: '=SUM(A1:A2)' } });
      store.putName({ name: 'som', scope: null, formula: `=${sheetName}!$A$3`, visible: true, comment: '' });
      store.insertCells(first, area('2:3'), 'Down');
      expect(at(store, first, 'A5').formula).toBe('=SUM(A1:A4)');
      expect(store.names()[0]?.formula).toBe(`=${sheetName}!$A$5`);
      expect(await valueAt(store, first, 'A5')).toBe(3);
    });

    it('makes #REF! of a reference to deleted rows', async () => {
      put(store, first, { A1: 1, A5: { formula: '=A1' } });
      store.deleteCells(first, area('1:1'), 'Up');
      expect(at(store, first, 'A4').formula).toBe('=#REF!');
      expect(await valueAt(store, first, 'A4')).toEqual({ error: '#REF!' });
    });

    it('follows inserted columns in absolute and in relative references', () => {
      put(store, first, { B1: 1, D1: { formula: '=$B$1+B1' } });
      store.insertCells(first, area('A:A'), 'Right');
      expect(at(store, first, 'E1').formula).toBe('=$C$1+C1');
    });

    it('moves tables, merges, validations, conditional formats and links', () => {
      put(store, first, { A3: 'kop', A4: 'x' });
      addTable(store, first, 'A3:A4', 'lijst', ['kop']);
      store.merge(first, area('C3:D3'));
      store.setValidation(first, area('A4'), LIST);
      store.setHyperlink(first, area('F3'), { documentReference: 'Sheet1!A1' });
      store.setConditionalFormats(first, [
        {
          id: 'c1',
          areas: [area('A3:A4')],
          rule: { type: 'Custom', formula: '=A3="x"' },
          style: { fillColor: '#FF0000' },
          stopIfTrue: true,
        },
      ]);
      store.insertCells(first, area('1:1'), 'Down');
      expect(store.tables()[0]?.area).toEqual(area('A4:A5'));
      expect(store.merges(first)).toEqual([area('C4:D4')]);
      expect(store.validations(first)[0]?.areas).toEqual([area('A5')]);
      expect(store.hyperlinkAt(first, 3, 5)).toEqual({ documentReference: 'Sheet1!A1' });
      expect(store.conditionalFormats(first)[0]?.areas).toEqual([area('A4:A5')]);
    });

    it('grows a table, a validation and a range in a formula when a row is inserted inside', () => {
      put(store, first, { A1: 'kop', A2: 1, A3: 2, C1: { formula: '=SUM($A$2:$A$3)' } });
      addTable(store, first, 'A1:A3', 'lijst', ['kop']);
      store.setValidation(first, area('A2:A3'), LIST);
      store.insertCells(first, area('3:3'), 'Down');
      expect(store.tables()[0]?.area).toEqual(area('A1:A4'));
      expect(store.validations(first)[0]?.areas).toEqual([area('A2:A4')]);
      expect(at(store, first, 'C1').formula).toBe('=SUM($A$2:$A$4)');
    });

    it('gives a new row the style of the row above and takes heights along', () => {
      store.patchStyle(first, area('A1:B1'), { bold: true });
      store.patchLines(first, 'row', 1, 1, { size: 40 });
      store.insertCells(first, area('2:2'), 'Down');
      expect(store.styleAt(first, 1, 0).bold).toBe(true);
      expect([...store.linesIn(first, 'row', 2, 1)][0]?.size).toBe(40);
    });

    it('moves only the cells below when some cells are inserted', () => {
      put(store, first, { A1: 1, B1: 2 });
      store.insertCells(first, area('A1'), 'Down');
      expect(at(store, first, 'A2').value).toBe(1);
      expect(at(store, first, 'B1').value).toBe(2);
    });
  });
}
