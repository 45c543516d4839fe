import type { WorkbookStore } from '../../src/workbench/host/store';
import { describeBookParts } from './store-suite/book-parts';
import { describeCalculation } from './store-suite/calculation';
import { describeCells } from './store-suite/cells';
import { describeEvents } from './store-suite/events';
import { describeLooks } from './store-suite/looks';
import { describeMoving } from './store-suite/moving';
import { describeRenaming } from './store-suite/renaming';
import { describeRules } from './store-suite/rules';
import { describeSheets } from './store-suite/sheets';

/** What every store does, whatever keeps its cells. `createStore` gives a new workbook with one empty sheet. */
export function describeStore(name: string, createStore: () => WorkbookStore | Promise<WorkbookStore>): void {
  describe(`the store in ${name}`, () => {
    let store: WorkbookStore;
    let first: string;

    beforeEach(async () => {
      store = await createStore();
      first = store.activeSheet();
    });

    const under = { store: () => store, first: () => first };
    describeSheets(under);
    describeCells(under);
    describeCalculation(under);
    describeMoving(under);
    describeRenaming(under);
    describeLooks(under);
    describeRules(under);
    describeBookParts(under);
    describeEvents(under);
  });
}
