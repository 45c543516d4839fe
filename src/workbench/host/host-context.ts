import { itemNotFound } from './excel-error';
import type { LiveObject } from './live-object';
import { RangeTarget, type SheetTarget } from './range-target';
import type { SheetId, SheetRecord } from './sheet-parts';
import { shiftOf } from './shift';
import type { WorkbookStore } from './store';

/** Event kinds of Office.js that objects register for: the number on the wire and whom it is for. */
export type RegisterEvent = (action: 'add' | 'remove', eventType: number, targetId: string) => void;

/** Makes the objects that others lead to. */
export interface ObjectFactory {
  readonly range: (target: RangeTarget) => LiveObject;
  readonly worksheet: (target: SheetTarget) => LiveObject;
}

/** What the objects of a host share: the store, and what must be remembered from one action to the next. */
export class HostContext {
  /** Set by suspendApiCalculationUntilNextSync: results stay as they were until the batch ends. */
  calculationSuspended = false;
  /** The year of dates typed without a year. */
  readonly year: number;
  readonly workbookName: string;
  private readonly kept = new Map<string, LiveObject>();
  private readonly referenceIds = new WeakMap<object, string>();
  private batchRanges: RangeTarget[] = [];
  private lastReference = 0;
  private lastId = 0;

  constructor(
    readonly store: WorkbookStore,
    readonly registerEvent: RegisterEvent,
    readonly objects: ObjectFactory,
    options: { readonly year: number; readonly workbookName: string },
  ) {
    this.year = options.year;
    this.workbookName = options.workbookName;
    store.subscribe((event) => {
      if (event.kind !== 'cells-changed' || event.direction === undefined) return;
      const axis = event.direction === 'Down' || event.direction === 'Up' ? 'row' : 'column';
      const inserted = event.direction === 'Down' || event.direction === 'Right';
      const shift = shiftOf(event.area, axis, inserted ? 'insert' : 'delete');
      const ranges = new Set([...this.batchRanges, ...this.keptRanges()]);
      for (const range of ranges) if (range.sheet === event.sheet) range.move(shift);
    });
  }

  sheet(id: SheetId): SheetRecord {
    const sheet = this.store.sheets().find((candidate) => candidate.id === id);
    if (!sheet) throw itemNotFound('the sheet is gone');
    return sheet;
  }

  hasSheet(id: SheetId): boolean {
    return this.store.sheets().some((sheet) => sheet.id === id);
  }

  /** By id, or by name ignoring case. */
  findSheet(key: string): SheetRecord | null {
    const text = key.toLowerCase();
    const sheets = this.store.sheets();
    return sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name.toLowerCase() === text) ?? null;
  }

  nextId(): string {
    this.lastId += 1;
    return `{${String(this.lastId).padStart(8, '0')}-0002-0000-0000-000000000000}`;
  }

  trackRange(range: RangeTarget): void {
    this.batchRanges.push(range);
  }

  endBatch(): void {
    this.batchRanges = [];
    this.calculationSuspended = false;
  }

  readonly references = {
    keep: (object: LiveObject): void => {
      if (this.references.idOf(object) !== null || !isObject(object.self)) return;
      this.lastReference += 1;
      const id = `r${this.lastReference}`;
      this.referenceIds.set(object.self, id);
      this.kept.set(id, object);
    },
    release: (id: string): void => {
      const object = this.kept.get(id);
      if (object && isObject(object.self)) this.referenceIds.delete(object.self);
      this.kept.delete(id);
    },
    find: (id: string): LiveObject | null => this.kept.get(id) ?? null,
    // A range and its format stand for the same cells: the reference is the range's alone.
    idOf: (object: LiveObject): string | null => {
      const id = isObject(object.self) ? this.referenceIds.get(object.self) : undefined;
      return id !== undefined && this.kept.get(id)?.type === object.type ? id : null;
    },
    /** Objects the client still holds: none are left after `Excel.run` has cleaned up. */
    count: (): number => this.kept.size,
  };

  private keptRanges(): readonly RangeTarget[] {
    return [...this.kept.values()].flatMap(({ self }) => (self instanceof RangeTarget ? [self] : []));
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
