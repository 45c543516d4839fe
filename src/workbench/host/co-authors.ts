import { cellArea, type Area } from './geometry';
import type { SheetId } from './sheet-parts';
import type { WorkbookStore } from './store';
import type { StoreEvent } from './store-event';

/** The two who can have a workbook open here: who opened it, and who joins. */
export type Person = 'first' | 'second';

export const PEOPLE = ['first', 'second'] as const satisfies readonly Person[];

/**
 * Two people in one workbook, as in Excel on the web: the same cells, and for each a sheet in front and a selection of their
 * own. There is one grid: who sits at it looks at the workbook through it, the view of the other is kept.
 */
export interface CoAuthors {
  /** The workbook as this person has it open. */
  readonly storeFor: (person: Person) => WorkbookStore;
  readonly atGrid: () => Person;
  /** Puts the view of this person on the grid, and keeps that of the other. Nobody is told: nobody went anywhere. */
  readonly sitDown: (person: Person) => void;
}

/** What one person has before them. */
interface View {
  readonly sheet: SheetId;
  readonly area: Area;
}

/** Opens a workbook for two. @param store of the grid: its active sheet and selection are those of who sits at it */
export function coAuthors(store: WorkbookStore): CoAuthors {
  let atGrid: Person = 'first';
  let away: View = viewOf(store);
  let isMoving = false;
  const listeners = { first: new Set<(event: StoreEvent) => void>(), second: new Set<(event: StoreEvent) => void>() };

  const tell = (person: Person, event: StoreEvent): void => listeners[person].forEach((listener) => listener(event));
  const otherOf = (person: Person): Person => (person === 'first' ? 'second' : 'first');
  const look = (person: Person, sheet: SheetId, area: Area): void => {
    const isOther = sheet !== away.sheet;
    away = { sheet, area };
    if (isOther) tell(person, { kind: 'sheet-activated', sheet });
  };

  store.subscribe((event) => {
    const isView = event.kind === 'sheet-activated' || event.kind === 'selection-changed';
    if (isView && isMoving) return;
    tell(atGrid, event);
    if (isView) return;
    if (event.kind === 'sheet-deleted' && event.sheet === away.sheet) {
      look(otherOf(atGrid), store.activeSheet(), cellArea(0, 0));
    }
    tell(otherOf(atGrid), event);
  });

  return {
    atGrid: () => atGrid,
    sitDown: (person) => {
      if (person === atGrid) return;
      const next = away;
      away = viewOf(store);
      atGrid = person;
      isMoving = true;
      try {
        store.select(next.sheet, next.area);
      } finally {
        isMoving = false;
      }
    },
    storeFor: (person) => ({
      ...store,
      activeSheet: () => (person === atGrid ? store.activeSheet() : away.sheet),
      selection: () => (person === atGrid ? store.selection() : away.area),
      activateSheet: (sheet) => {
        if (person === atGrid) store.activateSheet(sheet);
        else if (sheet !== away.sheet) look(person, sheet, cellArea(0, 0));
      },
      select: (sheet, area) => {
        if (person === atGrid) return store.select(sheet, area);
        look(person, sheet, area);
        tell(person, { kind: 'selection-changed', sheet, area });
      },
      subscribe: (listener) => {
        listeners[person].add(listener);
        return () => listeners[person].delete(listener);
      },
    }),
  };
}

const viewOf = (store: WorkbookStore): View => ({ sheet: store.activeSheet(), area: store.selection() });
