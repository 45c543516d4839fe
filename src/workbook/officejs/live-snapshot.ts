import { Refusal } from '../../core/diagnostics/diagnostic';
import type { WorkbookSnapshot } from '../plan/snapshot';
import type { ListedSheet } from './list-sheets';
import { calculate, loadedPlaces, loadPlaces } from './load-places';
import { loadOutside, outsideCells, outsideChanges } from './outside-cells';
import { loadCells, loadedCells, readCells } from './read-cells';
import type { SheetCells } from './read-cells';
import { request } from './run';
import { listSheets, takenSnapshot, takeSnapshot } from './take-snapshot';
import type { TakenSnapshot } from './take-snapshot';

/** The workbook as it was read last, and what is known to have changed since. */
export interface LiveSnapshot {
  /** The workbook as it is now. Sheets that did not change are the same objects as in the last one. */
  readonly read: () => Promise<WorkbookSnapshot>;
  /** Somebody changed this sheet. @param id Excel's own. */
  readonly spoil: (id: string) => void;
  /** As `spoil`, for the sheet of this name. */
  readonly spoilNamed: (name: string) => void;
  /** Nothing that was read holds any longer. */
  readonly forget: () => void;
  /** The name that a sheet had when it was read last; null = it is not known. @param id Excel's own. */
  readonly nameOf: (id: string) => string | null;
}

/**
 * Reads only what changed: the list of sheets, names and tables; sheets that somebody changed; and cells of other sheets
 * whose formulas look at what changed, as Excel says nothing of those (outside-cells.ts). Two requests, and a third for
 * sheets whose results turn out to have changed. Whatever goes wrong, everything is read.
 * @param hears whether changes are being told now; nothing is kept of what is read while they are not.
 * @param shown told which sheet is in front, by its name now: renaming one is no change that Excel tells.
 */
export function liveSnapshot(hears: () => boolean, shown: (sheet: string) => void): LiveSnapshot {
  let last: TakenSnapshot | null = null;
  let spoiled = new Set<string>();
  /** Counts how often everything was forgotten: what was being read meanwhile does not hold either. */
  let forgotten = 0;
  let reading: Promise<unknown> = Promise.resolve();

  function forget(): void {
    last = null;
    spoiled = new Set();
    forgotten += 1;
  }

  async function readNow(): Promise<WorkbookSnapshot> {
    const [before, changed, began] = [last, spoiled, forgotten];
    spoiled = new Set();
    try {
      const taken = before === null ? await takeSnapshot() : await readAgain(before, changed);
      if (began === forgotten) last = hears() ? taken : null;
      shown(taken.listed.active);
      return taken.snapshot;
    } catch (error) {
      if (began === forgotten && isTyping(error)) {
        // Nothing was read, and nothing of what is known is wrong.
        spoiled = new Set([...changed, ...spoiled]);
        throw error;
      }
      forget();
      if (before === null) throw error;
      return readNow();
    }
  }

  return {
    read: () => {
      const read = reading.then(readNow);
      reading = read.catch(() => undefined);
      return read;
    },
    spoil: (id) => spoiled.add(id),
    spoilNamed: (name) => {
      const id = last?.listed.sheets.find((sheet) => sheet.name === name)?.id;
      if (id === undefined) forget();
      else spoiled.add(id);
    },
    forget,
    nameOf: (id) => last?.listed.sheets.find((sheet) => sheet.id === id)?.name ?? null,
  };
}

function isTyping(error: unknown): boolean {
  return error instanceof Refusal && error.diagnostic.code === 'workbook/cell-edit-mode';
}

/** @param changed ids of the sheets that somebody changed since `before`. */
async function readAgain(before: TakenSnapshot, changed: ReadonlySet<string>): Promise<TakenSnapshot> {
  const listed = await listSheets();
  const earlier = new Map(before.listed.sheets.map((sheet) => [sheet.id, sheet]));
  const holds = ({ id, isNamed }: ListedSheet): boolean => !changed.has(id) && earlier.get(id)?.isNamed === isNamed;
  const kept = new Map(
    listed.sheets.flatMap((sheet) => {
      const cells = holds(sheet) ? before.cells.get(sheet.id) : undefined;
      return cells === undefined ? [] : [[sheet.name, cells] as const];
    }),
  );
  const news = changedNames(before.listed.sheets, listed.sheets, ({ name }) => kept.has(name));
  const outside = outsideCells(
    [...kept].map(([name, cells]) => ({ name, cells })),
    news,
  );
  const read = [
    ...listed.sheets.filter((sheet) => sheet.isNamed && !holds(sheet)).map(({ name }) => name),
    ...outside.filter(({ areas }) => areas === null).map(({ name }) => name),
  ];
  const others = listed.sheets
    .filter(({ isNamed }) => !isNamed)
    .map((sheet) => ({ name: sheet.name, looksForMarker: !holds(sheet) }));

  const answer = await request(
    (context) => {
      calculate(context, listed);
      const places = loadPlaces(context, listed, others);
      return { places, cells: loadCells(context, read), outside: loadOutside(context, outside) };
    },
    ({ places, cells, outside: loaded }) => ({
      places: loadedPlaces(places),
      cells: loadedCells(cells),
      outside: outsideChanges(loaded),
    }),
  );
  const more = await readCells([...answer.places.marked, ...answer.outside.spoiled]);
  const cellsOf = ({ name }: ListedSheet): SheetCells | undefined =>
    more.get(name) ?? answer.cells.get(name) ?? answer.outside.rewritten.get(name) ?? kept.get(name);
  return takenSnapshot(listed, answer.places, cellsOf, before);
}

/**
 * Names that formulas may look at for something else than before, in lower case: of sheets that came, went or were
 * renamed, of those that changed, and of those of which nobody knows what is on them.
 * @param isKnown whether all that stands on a sheet is known.
 */
function changedNames(
  before: readonly ListedSheet[],
  now: readonly ListedSheet[],
  isKnown: (sheet: ListedSheet) => boolean,
): ReadonlySet<string> {
  const nameNow = new Map(now.map(({ id, name }) => [id, name]));
  const nameBefore = new Map(before.map(({ id, name }) => [id, name]));
  const names = [
    ...before.filter(({ id, name }) => nameNow.get(id) !== name),
    ...now.filter((sheet) => nameBefore.get(sheet.id) !== sheet.name || !isKnown(sheet)),
  ];
  return new Set(names.map(({ name }) => name.toLowerCase()));
}
