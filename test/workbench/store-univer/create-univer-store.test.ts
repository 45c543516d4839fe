import { createUniver } from '../../../src/workbench/store-univer/create-univer';
import { createUniverStore } from '../../../src/workbench/store-univer/create-univer-store';

const A1 = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

describe('the store on Univer', () => {
  const engine = createUniver();
  afterAll(() => engine.univer.dispose());

  it('computes formulas with the engine of the grid', async () => {
    const { store, dispose } = createUniverStore(engine);
    const sheet = store.activeSheet();
    store.writeCells(sheet, [
      { row: 0, column: 0, content: { value: 20 } },
      { row: 1, column: 0, content: { value: 22 } },
      { row: 2, column: 0, content: { formula: '=SUM(A1:A2)' } },
      { row: 3, column: 0, content: { formula: '=1/0' } },
      { row: 4, column: 0, content: { formula: '=A1>3' } },
      { row: 5, column: 0, content: { formula: '="a"&A1' } },
    ]);
    const t = Date.now();
    await store.settle();
    console.log(Date.now() - t);
    expect(store.cells(sheet, { ...A1, rowCount: 6 }).map(([cell]) => cell?.value)).toEqual([
      20,
      22,
      42,
      { error: '#DIV/0!' },
      true,
      'a20',
    ]);
    store.insertCells(sheet, { row: 1, column: 0, rowCount: 1, columnCount: 16384 }, 'Down');
    store.writeCells(sheet, [{ row: 1, column: 0, content: { value: 100 } }]);
    const t2 = Date.now();
    await store.settle();
    console.log(Date.now() - t2);
    expect(store.cells(sheet, { ...A1, row: 3 })).toEqual([[{ formula: '=SUM(A1:A3)', value: 142 }]]);
    dispose();
  });
});
