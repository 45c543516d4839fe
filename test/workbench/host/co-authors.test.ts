import { coAuthors } from '../../../src/workbench/host/co-authors';
import { cellArea } from '../../../src/workbench/host/geometry';
import type { StoreEvent } from '../../../src/workbench/host/store-event';
import { createMemoryStore } from '../../../src/workbench/store-memory/create-memory-store';

/** Two people in a workbook of two sheets, with what each was told. */
function opened() {
  const store = createMemoryStore(() => Promise.resolve([]));
  const plan = store.activeSheet();
  const form = store.addSheet('Formulier');
  const people = coAuthors(store);
  const [first, second] = [people.storeFor('first'), people.storeFor('second')];
  const told: Record<'first' | 'second', StoreEvent['kind'][]> = { first: [], second: [] };
  first.subscribe(({ kind }) => told.first.push(kind));
  second.subscribe(({ kind }) => told.second.push(kind));
  return { store, plan, form, people, first, second, told };
}

test('each has a sheet in front and a selection of their own, and the cells are the same', () => {
  const { store, plan, form, first, second, told } = opened();
  second.select(form, cellArea(4, 1));
  expect([first.activeSheet(), second.activeSheet()]).toEqual([plan, form]);
  expect(second.selection()).toEqual(cellArea(4, 1));
  expect(store.activeSheet()).toBe(plan);
  second.writeCells(form, [{ row: 0, column: 0, content: { value: 'V' } }]);
  expect(first.cells(form, cellArea(0, 0))[0]?.[0]?.value).toBe('V');
  expect(told).toEqual({
    first: ['cells-changed'],
    second: ['sheet-activated', 'selection-changed', 'cells-changed'],
  });
});

test('whoever sits down finds the grid as they left it, and nobody is told that anybody moved', () => {
  const { store, plan, form, people, first, second, told } = opened();
  first.select(plan, cellArea(2, 2));
  second.select(form, cellArea(4, 1));
  told.first.length = told.second.length = 0;
  people.sitDown('second');
  expect([store.activeSheet(), store.selection()]).toEqual([form, cellArea(4, 1)]);
  expect([first.activeSheet(), first.selection()]).toEqual([plan, cellArea(2, 2)]);
  people.sitDown('first');
  expect([store.activeSheet(), store.selection()]).toEqual([plan, cellArea(2, 2)]);
  expect(told).toEqual({ first: [], second: [] });
});

test('what is clicked in the grid is told to who sits at it', () => {
  const { store, form, people, told } = opened();
  people.sitDown('second');
  store.select(form, cellArea(1, 1));
  expect(told).toEqual({ first: [], second: ['sheet-activated', 'selection-changed'] });
});

test('somebody whose sheet the other deletes gets the one in the grid', () => {
  const { plan, form, first, second, told } = opened();
  second.activateSheet(form);
  first.deleteSheet(form);
  expect(second.activeSheet()).toBe(plan);
  expect(told.second).toEqual(['sheet-activated', 'sheet-activated', 'sheet-deleted']);
});
