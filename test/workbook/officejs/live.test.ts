import type { CellPlace } from '../../../src/core/exam/cell-place';
import { namedPlan, refusedWith, sheetOf } from '../contract/opened-workbook';
import { number, richPlan } from '../contract/rich-plan';
import { openExcel } from './open-excel';

/** Events come after the batch that caused them; this is after both. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('a workbook somebody looks at', () => {
  it('shows a cell and selects it', async () => {
    const { port, excel } = await openExcel();
    await port.apply(richPlan());
    await port.reveal({ sheet: "Dekking foto's", cell: 'C5' });
    const { store } = excel;
    expect(store.sheets().find(({ id }) => id === store.activeSheet())?.name).toBe("Dekking foto's");
    expect(store.selection()).toEqual({ row: 4, column: 2, rowCount: 1, columnCount: 1 });
    expect(await refusedWith(port.reveal({ sheet: 'Weg', cell: 'A1' }))).toBe('workbook/sheet-missing');
  });

  it('tells where the cursor is, once for a run of arrow keys, and moves it nowhere', async () => {
    const { port, excel } = await openExcel();
    await port.apply(richPlan());
    const { store, host } = excel;
    const told: CellPlace[] = [];
    const stop = await port.watchSelection((place) => told.push(place));
    const [first] = told;
    expect(told).toHaveLength(1);
    const id = store.sheets().find(({ name }) => name === "Dekking foto's")?.id ?? '';
    host.log.clear();
    for (const row of [3, 4, 5]) store.select(id, { row, column: 2, rowCount: 2, columnCount: 1 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(told).toEqual([first, { sheet: "Dekking foto's", cell: 'C6' }]);
    expect(host.log.roundTrips).toBe(1);
    expect(store.selection()).toEqual({ row: 5, column: 2, rowCount: 2, columnCount: 1 });
    await stop();
    store.select(id, { row: 8, column: 2, rowCount: 1, columnCount: 1 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(told).toHaveLength(2);
  });

  it('tells what people change, add and delete, and nothing of what it writes itself', async () => {
    const { port, excel } = await openExcel();
    let told = 0;
    const stop = await port.watch(() => (told += 1));
    await port.apply(namedPlan(sheetOf('Blad', [number(1)])));
    await settled();
    expect(told).toBe(0);
    const { store } = excel;
    const sheet = store.sheets().find(({ name }) => name === 'Blad');
    store.writeCells(sheet?.id ?? '', [{ row: 0, column: 0, content: { value: 2 } }]);
    await settled();
    const added = store.addSheet('Van de gebruiker');
    await settled();
    store.deleteSheet(added);
    await settled();
    expect(told).toBe(3);
    await stop();
    store.writeCells(sheet?.id ?? '', [{ row: 0, column: 0, content: { value: 3 } }]);
    await settled();
    expect(told).toBe(3);
  });

  it('tells the sheet in front: at once, when another comes there without a request, and under its new name', async () => {
    const { port, excel } = await openExcel();
    await port.apply(namedPlan(sheetOf('Blad', [number(1)])));
    const { store, host } = excel;
    const idOf = (name: string): string => store.sheets().find((sheet) => sheet.name === name)?.id ?? '';
    store.activateSheet(idOf('Eigen blad'));
    const shown: string[] = [];
    const stop = await port.watch(
      () => undefined,
      (sheet) => shown.push(sheet),
    );
    expect(shown).toEqual(['Eigen blad']);
    await port.latest();
    host.log.clear();
    store.activateSheet(idOf('Blad'));
    await settled();
    expect([shown.at(-1), host.log.roundTrips]).toEqual(['Blad', 0]);
    // Excel of this requirement set tells nothing of a new name: the next reading does.
    store.updateSheet(idOf('Blad'), { name: 'Anders' });
    await port.latest();
    expect(shown.at(-1)).toBe('Anders');
    const added = store.addSheet('Nog niet gelezen');
    store.activateSheet(added);
    await settled();
    expect(shown.at(-1)).toBe('Nog niet gelezen');
    const before = shown.length;
    await stop();
    store.activateSheet(idOf('Anders'));
    await settled();
    expect(shown).toHaveLength(before);
  });

  it('tells where the cursor is when it is asked', async () => {
    const { port, excel } = await openExcel();
    const { store } = excel;
    store.select(store.activeSheet(), { row: 4, column: 27, rowCount: 2, columnCount: 1 });
    expect(await port.activeCell()).toEqual({ sheet: 'Eigen blad', cell: 'AB5' });
  });
});
