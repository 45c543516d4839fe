import { formatReference } from './a1';
import type { Area } from './geometry';
import type { EventEntry } from './protocol';
import type { WorkbookStore } from './store';
import type { CellChange, StoreEvent } from './store-event';
import type { SheetId } from './sheet-parts';

/** Numbers of events on the wire (office-js 1.1.110, `eventType` of each handler). */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  rowSorted: 19,
  columnSorted: 20,
  nameChanged: 25,
} as const;

/** The target of events that a handler of the collection gets. */
export const WHOLE_WORKBOOK = 'Workbook';

/** Turns what a store tells into the events that the client asked for, and nothing more. */
export class EventRegistry {
  /** Whether somebody else sits at the grid: what is typed there, is then theirs. */
  othersType = false;
  private addinActs = false;
  private otherActs = false;
  private readonly registered = new Map<string, number>();
  private active: SheetId;

  constructor(
    store: WorkbookStore,
    private readonly raise: (event: EventEntry) => void,
  ) {
    this.active = store.activeSheet();
    store.subscribe((event) => this.pass(event));
  }

  /** Runs a change of the add-in, so that its events say so. */
  causedByAddin<T>(change: () => T): T {
    this.addinActs = true;
    try {
      return change();
    } finally {
      this.addinActs = false;
    }
  }

  /** Runs a change of somebody else who has the workbook open, so that its events say so. */
  fromAnotherPerson<T>(change: () => T): T {
    this.otherActs = true;
    try {
      return change();
    } finally {
      this.otherActs = false;
    }
  }

  register(action: 'add' | 'remove', eventType: number, targetId: string): void {
    const key = `${eventType} ${targetId}`;
    const count = (this.registered.get(key) ?? 0) + (action === 'add' ? 1 : -1);
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  /** What Excel tells after somebody sorted cells. These events do not say who did it. */
  tellSorted(sheet: SheetId, area: Area, sorted: 'rowSorted' | 'columnSorted'): void {
    this.tell(EVENT[sorted], sheet, { address: formatReference(area) });
  }

  private pass(event: StoreEvent): void {
    switch (event.kind) {
      case 'cells-changed':
        return this.tell(EVENT.changed, event.sheet, {
          changeType: event.change,
          address: formatReference(event.area),
          shiftDirection: shiftDirection(event.change, event.direction),
        });
      case 'selection-changed':
        return this.tell(EVENT.selectionChanged, event.sheet, {
          address: formatReference(event.area),
          isInsideTable: false,
        });
      case 'sheet-added':
        return this.tell(EVENT.added, event.sheet, {});
      case 'sheet-deleted':
        return this.tell(EVENT.deleted, event.sheet, {});
      case 'sheet-activated': {
        const before = this.active;
        this.active = event.sheet;
        this.tell(EVENT.deactivated, before, {});
        return this.tell(EVENT.activated, event.sheet, {});
      }
      case 'sheet-renamed':
        return this.tell(EVENT.nameChanged, event.sheet, { nameBefore: event.before, nameAfter: event.after });
      case 'calculated':
        return undefined;
    }
  }

  private tell(eventType: number, sheet: SheetId, details: Readonly<Record<string, unknown>>): void {
    const message = {
      ...details,
      worksheetId: sheet,
      source: this.otherActs || (this.othersType && !this.addinActs) ? 'Remote' : 'Local',
      triggerSource: this.addinActs ? 'ThisLocalAddin' : 'Unknown',
    };
    for (const targetId of [sheet, WHOLE_WORKBOOK]) {
      if (this.registered.has(`${eventType} ${targetId}`)) this.raise({ eventType, targetId, message });
    }
  }
}

function shiftDirection(change: CellChange, direction: 'Down' | 'Right' | 'Up' | 'Left' | undefined): string {
  return direction === undefined || !change.startsWith('Cell') ? 'None' : `ShiftCell${direction}`;
}
