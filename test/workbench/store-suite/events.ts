import { cellArea } from '../../../src/workbench/host/geometry';
import type { WorkbookStore } from '../../../src/workbench/host/store';
import type { StoreEvent } from '../../../src/workbench/host/store-event';
import { area, put, type StoreUnderTest } from './store-under-test';

/** What a store tells its listeners. */
export function describeEvents(under: StoreUnderTest): void {
  describe('events', () => {
    let store: WorkbookStore;
    let first: string;
    beforeEach(() => {
      store = under.store();
      first = under.first();
    });

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
}
