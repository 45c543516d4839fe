import type { CellValue, CellWrite } from '../../src/workbench/host/cell';
import { cellArea, WHOLE_SHEET, type Area } from '../../src/workbench/host/geometry';
import type { DataValidation } from '../../src/workbench/host/sheet-parts';
import type { WorkbookStore } from '../../src/workbench/host/store';
import type { StoreEvent } from '../../src/workbench/host/store-event';
import { parseReference } from '../../src/workbench/host/a1';

/** `A1:B2` as an area. */
export function area(text: string): Area {
  const reference = parseReference(text);
  if (!reference) throw new Error(`${text} is no reference`);
  return reference.area;
}

type Entry = CellValue | { readonly formula: string };

/** Writes to the store by address: a text is a plain text, `{ formula }` a formula. */
function put(store: WorkbookStore, sheet: string, entries: Readonly<Record<string, Entry>>): void {
  const writes = Object.entries(entries).map(([address, entry]): CellWrite => {
    const { row, column } = area(address);
    const isFormula = typeof entry === 'object' && entry !== null && 'formula' in entry;
    return { row, column, content: isFormula ? entry : { value: entry } };
  });
  store.writeCells(sheet, writes);
}

const at = (store: WorkbookStore, sheet: string, address: string) =>
  store.cells(sheet, area(address))[0]?.[0] ?? { formula: null, value: null };

/** The value of a cell after calculation. */
async function valueAt(store: WorkbookStore, sheet: string, address: string): Promise<CellValue> {
  await store.settle();
  return at(store, sheet, address).value;
}

const LIST: DataValidation = {
  rule: { type: 'List', source: 'O,V,G', inCellDropDown: true },
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: 'Niveau', message: 'Kies O, V of G' },
  prompt: { showPrompt: true, title: '', message: '' },
};

/** What every store does, whatever keeps its cells. `createStore` gives a new workbook with one empty sheet. */
export function describeStore(name: string, createStore: () => WorkbookStore | Promise<WorkbookStore>): void {
  describe(`the store in ${name}`, () => {
    let store: WorkbookStore;
    let first: string;

    beforeEach(async () => {
      store = await createStore();
      first = store.activeSheet();
    });

    describe('sheets', () => {
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

    describe('cells', () => {
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

    describe('calculation', () => {
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

    describe('rows and columns that come and go', () => {
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

    describe('renaming and deleting sheets', () => {
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

    describe('looks', () => {
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

    describe('rules', () => {
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

      it('keeps the print setup, and moves the print area with its rows', () => {
        const layout = store.pageLayout(first);
        store.setPageLayout(first, {
          ...layout,
          orientation: 'Landscape',
          printArea: 'A1:C9',
          printTitleRows: '$1:$2',
        });
        store.insertCells(first, area('4:4'), 'Down');
        expect(store.pageLayout(first)).toMatchObject({
          orientation: 'Landscape',
          printArea: 'A1:C10',
          printTitleRows: '$1:$2',
        });
      });
    });

    describe('names, tables and properties', () => {
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

    describe('events', () => {
      let events: StoreEvent[];
      const kinds = (): readonly string[] => events.map(({ kind }) => kind);

      beforeEach(() => {
        events = [];
        store.subscribe((event) => events.push(event));
      });

      it('tells of one write once, with the area it touched', () => {
        put(store, first, { B2: 1, C4: 2 });
        expect(events).toContainEqual({
          kind: 'cells-changed',
          sheet: first,
          area: area('B2:C4'),
          change: 'RangeEdited',
        });
        expect(kinds().filter((kind) => kind === 'cells-changed')).toHaveLength(1);
      });

      it('tells which rows came and which way the others went', () => {
        store.insertCells(first, area('2:2'), 'Down');
        expect(events).toContainEqual({
          kind: 'cells-changed',
          sheet: first,
          area: area('2:2'),
          change: 'RowInserted',
          direction: 'Down',
        });
      });

      it('tells of sheets that come, are shown, are renamed and go', () => {
        const sheet = store.addSheet('A');
        store.activateSheet(sheet);
        store.updateSheet(sheet, { name: 'B' });
        store.deleteSheet(sheet);
        expect(events).toContainEqual({ kind: 'sheet-added', sheet });
        expect(events).toContainEqual({ kind: 'sheet-activated', sheet });
        expect(events).toContainEqual({ kind: 'sheet-renamed', sheet, before: 'A', after: 'B' });
        expect(events).toContainEqual({ kind: 'sheet-deleted', sheet });
      });

      it('tells of a new selection, and nothing more after the listener left', () => {
        store.select(first, cellArea(4, 4));
        expect(events).toContainEqual({ kind: 'selection-changed', sheet: first, area: cellArea(4, 4) });
        const late: StoreEvent[] = [];
        const leave = store.subscribe((event) => late.push(event));
        leave();
        put(store, first, { A1: 1 });
        expect(late).toEqual([]);
      });
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

function addTable(
  store: WorkbookStore,
  sheet: string,
  address: string,
  name: string,
  columns: readonly string[],
): string {
  return store.addTable({
    name,
    sheet,
    area: area(address),
    columns,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  });
}
