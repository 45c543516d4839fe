import type { WorkbookStore } from '../../../src/workbench/host/store';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { namedPlan, sheetOf } from './opened-workbook';
import type { OpenedWorkbook, OpenWorkbook } from './opened-workbook';
import { planOf, text } from './rich-plan';

/** A form of three rows and columns in one style, the last column hidden. */
const form: SheetPlan = {
  ...sheetOf('Formulier', ...['a', 'b', 'c'].map((row) => ['1', '2', '3'].map((column) => text(row + column)))),
  tabColor: '#0f548c',
  columns: [
    { column: 0, width: 12 },
    { column: 1, width: 20 },
    { column: 2, width: 8, hidden: true },
  ],
  rows: [0, 1, 2].map((row) => ({ row, height: 20 })),
  features: [{ kind: 'style', area: { row: 0, column: 0, rows: 3, columns: 3 }, style: 'input' }],
};

/** The second row becomes the third, the first two columns change places, and a note to the right stays as far away. */
const again: WorkbookPlan = planOf({
  kind: 'replace',
  target: 'Formulier',
  sheet: form,
  carry: {
    rows: [
      { from: 0, to: 0 },
      { from: 1, to: 2 },
    ],
    columns: [
      { from: 0, to: 1 },
      { from: 1, to: 0 },
      { from: 2, to: 2 },
      { from: 4, to: 4 },
    ],
  },
});

const idOf = (store: WorkbookStore): string => {
  const sheet = store.sheets().find(({ name }) => name === 'Formulier');
  if (sheet === undefined) throw new Error('the form is there');
  return sheet.id;
};
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** A sheet that is made anew keeps what people did to its looks: part of the suite of every adapter. */
export function describeCarriedLooks(open: OpenWorkbook): void {
  const made = async (): Promise<OpenedWorkbook> => {
    const opened = await open();
    await opened.port.apply(namedPlan(form));
    return opened;
  };

  it('carries the colour of the tab, widths and hidden lines to the sheet made anew', async () => {
    const opened = await (
      await made()
    ).byHand((store) => {
      const id = idOf(store);
      store.updateSheet(id, { tabColor: '#00B050' });
      store.patchLines(id, 'column', 0, 1, { size: 150 });
      store.patchLines(id, 'row', 1, 1, { hidden: true });
    });
    await opened.port.apply(again);
    const store = await opened.seen();
    const id = idOf(store);
    expect(
      store
        .sheets()
        .find((sheet) => sheet.id === id)
        ?.tabColor.toLowerCase(),
    ).toBe('#00b050');
    const lines = (axis: 'row' | 'column') => [0, 1, 2].map((at) => [...store.linesIn(id, axis, at, 1)][0]);
    expect(lines('column').map((line) => line?.hidden)).toEqual([false, false, true]);
    expect(lines('column')[1]?.size).toBeCloseTo(150, -1);
    expect(lines('row').map((line) => line?.hidden)).toEqual([false, false, true]);
  });

  it('carries colours and letters that people gave single cells, also beside the table', async () => {
    const opened = await (
      await made()
    ).byHand((store) => {
      const id = idOf(store);
      store.patchStyle(id, cell(1, 0), { fillColor: '#FFFF00', bold: true, fontColor: '#C00000' });
      store.patchStyle(id, cell(0, 4), { fillColor: '#92D050', italic: true });
      store.writeCells(id, [{ row: 0, column: 4, content: { value: 'navragen' } }]);
    });
    await opened.port.apply(again);
    const store = await opened.seen();
    const at = (row: number, column: number) => store.styleAt(idOf(store), row, column);
    expect(at(2, 1)).toMatchObject({ fillColor: '#FFFF00', bold: true, fontColor: '#C00000', wrapText: true });
    expect(at(0, 4)).toMatchObject({ fillColor: '#92D050', italic: true });
    // All others are as the plan has them.
    expect(at(1, 0)).toMatchObject({ fillColor: '#FFF8D6', bold: false, fontColor: '#242424' });
    expect(at(2, 0)).toEqual(at(1, 0));
  });

  it('takes no style of ours for one that a person gave', async () => {
    const opened = await open();
    const style = (name: 'subUnit' | 'input'): SheetPlan => ({
      ...form,
      features: [{ kind: 'style', area: { row: 0, column: 0, rows: 3, columns: 3 }, style: name }],
    });
    await opened.port.apply(namedPlan(style('input')));
    const [change] = again.changes;
    if (change?.kind !== 'replace') throw new Error('the plan replaces the form');
    await opened.port.apply({ ...again, changes: [{ ...change, sheet: style('subUnit') }] });
    const store = await opened.seen();
    expect(store.styleAt(idOf(store), 0, 0)).toMatchObject({ fillColor: '#EEF4FA', bold: true });
  });
}
