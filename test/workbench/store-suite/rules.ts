import type { WorkbookStore } from '../../../src/workbench/host/store';
import { area, at, put, LIST, type StoreUnderTest } from './store-under-test';

/** Validations, conditional formats, protection and print setup. */
export function describeRules(under: StoreUnderTest): void {
  describe('rules', () => {
    let store: WorkbookStore;
    let first: string;
    beforeEach(() => {
      store = under.store();
      first = under.first();
    });

    it('cuts a validation where another takes its place', () => {
      store.setValidation(first, area('A1:A9'), LIST);
      store.setValidation(first, area('A4:A5'), null);
      const cells = store.validations(first).flatMap(({ areas }) => areas);
      expect(cells.reduce((sum, part) => sum + part.rowCount * part.columnCount, 0)).toBe(7);
      expect(store.validations(first)[0]?.validation).toEqual(LIST);
    });

    it('keeps conditional formats in their order', () => {
      const format = (id: string) => ({
        id,
        areas: [area('A1:B2')],
        rule: { type: 'Custom' as const, formula: '=$A1="O"' },
        style: { fillColor: '#FFCCCC', bold: true },
        stopIfTrue: id === 'b',
      });
      store.setConditionalFormats(first, [format('b'), format('a')]);
      expect(store.conditionalFormats(first)).toEqual([format('b'), format('a')]);
    });

    it('keeps protection of a sheet and of the structure', () => {
      const options = {
        allowAutoFilter: true,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowEditObjects: false,
        allowEditScenarios: false,
        allowFormatCells: false,
        allowFormatColumns: true,
        allowFormatRows: true,
        allowInsertColumns: false,
        allowInsertHyperlinks: false,
        allowInsertRows: false,
        allowPivotTables: false,
        allowSort: true,
        selectionMode: 'Normal',
      };
      store.setSheetProtection(first, { options, password: 'geheim' });
      store.setStructureProtection({ password: '' });
      expect(store.sheetProtection(first)).toEqual({ options, password: 'geheim' });
      expect(store.structureProtection()).toEqual({ password: '' });
      store.setSheetProtection(first, null);
      store.setStructureProtection(null);
      expect(store.sheetProtection(first)).toBeNull();
      expect(store.structureProtection()).toBeNull();
    });

    it("writes to locked cells all the same: refusing is the host's", () => {
      const sheet = store.addSheet('Slot');
      store.setSheetProtection(sheet, { options: NOTHING_ALLOWED, password: '' });
      put(store, sheet, { A1: 'x' });
      expect(at(store, sheet, 'A1').value).toBe('x');
    });

    it('keeps charts, which move with the cells they show and lie over', () => {
      const chart = {
        ...{ id: 'chart-1', name: 'Aantallen', type: 'BarStacked' as const, title: 'Aantallen', description: '' },
        ...{ legend: { visible: true, position: 'Bottom' as const }, reversed: true, colors: ['#0F548C'] },
        ...{ source: area('A2:B6'), place: area('A8:C20') },
      };
      store.setCharts(first, [chart]);
      store.insertCells(first, area('4:4'), 'Down');
      expect(store.charts(first)).toEqual([{ ...chart, source: area('A2:B7'), place: area('A9:C21') }]);
      store.deleteCells(first, area('1:8'), 'Up');
      expect(store.charts(first)).toEqual([]);
    });

    it('keeps the print setup, and moves the print area and page breaks with their rows', () => {
      const layout = store.pageLayout(first);
      store.setPageLayout(first, {
        ...layout,
        orientation: 'Landscape',
        printArea: 'A1:C9',
        printTitleRows: '$1:$2',
        rowBreaks: [2, 4, 6],
      });
      store.insertCells(first, area('4:4'), 'Down');
      expect(store.pageLayout(first)).toMatchObject({
        orientation: 'Landscape',
        printArea: 'A1:C10',
        printTitleRows: '$1:$2',
        rowBreaks: [2, 5, 7],
      });
      store.deleteCells(first, area('6:6'), 'Up');
      expect(store.pageLayout(first).rowBreaks).toEqual([2, 6]);
    });
  });
}

const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};
