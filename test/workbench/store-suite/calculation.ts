import type { WorkbookStore } from '../../../src/workbench/host/store';
import { put, valueAt, addTable, type StoreUnderTest } from './store-under-test';

/** Formulas and when they are computed. */
export function describeCalculation(under: StoreUnderTest): void {
  describe('calculation', () => {
    let store: WorkbookStore;
    let first: string;
    beforeEach(() => {
      store = under.store();
      first = under.first();
    });

    it('computes a formula and what depends on it', async () => {
      put(store, first, { A1: 2, A2: { formula: '=A1*3' }, A3: { formula: '=SUM(A1:A2)' } });
      expect(await valueAt(store, first, 'A3')).toBe(8);
      put(store, first, { A1: 10 });
      expect(await valueAt(store, first, 'A3')).toBe(40);
    });

    it('computes across sheets whose names need quotes', async () => {
      const other = store.addSheet("Blad 'a' b");
      put(store, other, { B2: 5 });
      put(store, first, { A1: { formula: "='Blad ''a'' b'!B2+1" } });
      expect(await valueAt(store, first, 'A1')).toBe(6);
    });

    it('gives the errors of Excel', async () => {
      put(store, first, {
        A1: { formula: '=1/0' },
        A2: { formula: '=GEENFUNCTIE(1)' },
        A3: { formula: '=onbekend' },
      });
      expect(await valueAt(store, first, 'A1')).toEqual({ error: '#DIV/0!' });
      expect(await valueAt(store, first, 'A2')).toEqual({ error: '#NAME?' });
      expect(await valueAt(store, first, 'A3')).toEqual({ error: '#NAME?' });
    });

    it('leaves results as they were in manual mode until asked to calculate', async () => {
      put(store, first, { A1: 1, A2: { formula: '=A1+1' } });
      expect(await valueAt(store, first, 'A2')).toBe(2);
      store.setCalculationMode('Manual');
      put(store, first, { A1: 5 });
      expect(await valueAt(store, first, 'A2')).toBe(2);
      await store.calculate();
      expect(await valueAt(store, first, 'A2')).toBe(6);
    });

    it('computes a formula once when it is entered, in manual mode too', async () => {
      store.setCalculationMode('Manual');
      put(store, first, { A1: 1, A2: { formula: '=A1+1' } });
      expect(await valueAt(store, first, 'A2')).toBe(2);
    });

    it.each([
      ['=SUMPRODUCT((A1:A3="V")*(B1:B3))', 3],
      ['=COUNTIF(A1:A3,"V")', 2],
      ['=COUNTIFS(A1:A3,"V",B1:B3,">1")', 1],
      ['=IF(AND(B1=1,NOT(B2=9),OR(B3=9,B3=3)),"ja","nee")', 'ja'],
      ['=ROUND(2.345,2)', 2.35],
      ['=INT(ROUND(7.4999999999,6)+0.5)', 8],
      ['=MAX(B1:B3)-MIN(B1:B3)', 2],
      ['=INDEX(B1:B3,MATCH("O",A1:A3,0))', 3],
      ['=IFERROR(MATCH("X",A1:A3,0),"geen")', 'geen'],
      ['=LEN(TRIM("  ab "))', 2],
      ['=LEFT("B1-K1",2)', 'B1'],
      ['=EXACT("a","A")', false],
      ['=ISBLANK(C1)', true],
      ['=ISNUMBER(B1)', true],
      ['="a"="A"', true],
      ['=C1', 0],
      ['=IF(C1="","leeg",C1)', 'leeg'],
    ])('computes %s', async (formula, expected) => {
      put(store, first, { A1: 'V', A2: 'V', A3: 'O', B1: 1, B2: 2, B3: 3, D1: { formula } });
      expect(await valueAt(store, first, 'D1')).toBe(expected);
    });

    it('computes through names of the workbook and of the sheet', async () => {
      const sheetName = store.sheets()[0]?.name ?? '';
      put(store, first, { A1: 4, A2: 6, B1: { formula: '=SUM(punten)*factor' } });
      store.putName({ name: 'punten', scope: null, formula: `=${sheetName}!$A$1:$A$2`, visible: true, comment: '' });
      store.putName({ name: 'factor', scope: first, formula: '=2', visible: true, comment: '' });
      expect(await valueAt(store, first, 'B1')).toBe(20);
    });

    it('computes through references to a table', async () => {
      put(store, first, { A1: 'code', B1: 'punten', A2: 'x', B2: 4, A3: 'y', B3: 6 });
      addTable(store, first, 'A1:B3', 'lijst', ['code', 'punten']);
      put(store, first, { D1: { formula: '=SUM(lijst[punten])' } });
      expect(await valueAt(store, first, 'D1')).toBe(10);
    });
  });
}
