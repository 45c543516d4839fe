import type { SheetSnapshot, WorkbookSnapshot } from '../plan/snapshot';
import type { Listed, ListedSheet } from './list-sheets';
import { loadedList, loadList } from './list-sheets';
import type { Places } from './load-places';
import { calculate, loadedPlaces, loadPlaces } from './load-places';
import { isTooLargeRefusal, loadCells, loadedCells, noCells, readCells, readPieces, sameCells } from './read-cells';
import type { SheetCells } from './read-cells';
import { request } from './run';

/** A workbook as it was read, with what is needed to read only a part of it again. */
export interface TakenSnapshot {
  readonly snapshot: WorkbookSnapshot;
  readonly listed: Listed;
  /** Of the sheets of ours, by Excel's id. */
  readonly cells: ReadonlyMap<string, SheetCells>;
}

/**
 * The workbook as it is: two requests. Cells are read of sheets that a name of ours points at; only where a sheet of
 * ours has lost its name is there a third, for the sheets that carry a marker instead.
 */
export async function takeSnapshot(): Promise<TakenSnapshot> {
  const listed = await listSheets();
  const { cells, ...places } = await readSheets(listed);
  const more = await readCells(places.marked);
  return takenSnapshot(listed, places, ({ name }) => cells.get(name) ?? more.get(name));
}

/** What the workbook consists of, in one request. */
export function listSheets(): Promise<Listed> {
  return request(loadList, loadedList);
}

/**
 * Puts together what was read.
 * @param cellsOf the cells of a sheet of ours; undefined = it is none. @param before sheets that are still the same in every
 *   respect are the objects they were in this one.
 */
export function takenSnapshot(
  listed: Listed,
  { tables, empty, lastStep }: Pick<Places, 'tables' | 'empty' | 'lastStep'>,
  cellsOf: (sheet: ListedSheet) => SheetCells | undefined,
  before: TakenSnapshot | null = null,
): TakenSnapshot {
  const earlier = new Map(before?.listed.sheets.map(({ id }, at) => [id, before.snapshot.sheets[at]]));
  const cells = new Map(
    listed.sheets.flatMap((sheet) => {
      const read = cellsOf(sheet);
      if (read === undefined) return [];
      const known = before?.cells.get(sheet.id);
      return [[sheet.id, known !== undefined && sameCells(known, read) ? known : read] as const];
    }),
  );
  const sheets = listed.sheets.map(({ id, name, visibility, protected: locked }): SheetSnapshot => {
    const { origin, values, formulas } = cells.get(id) ?? noCells;
    const sheet = { name, visibility, protected: locked, origin, values, formulas };
    const read = cells.has(id) || empty.includes(name);
    const old = earlier.get(id);
    return old !== undefined && isSame(old, { ...sheet, read }) ? old : { ...sheet, read };
  });
  const { names, structureProtected } = listed;
  return { snapshot: { sheets, names, tables, structureProtected, lastStep }, listed, cells };
}

/** Cells are compared by the lists that hold them: they are the same lists where nothing was read again. */
function isSame(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return (
    a.name === b.name &&
    a.visibility === b.visibility &&
    a.protected === b.protected &&
    a.read === b.read &&
    a.values === b.values &&
    a.formulas === b.formulas
  );
}

interface SheetsRead extends Places {
  readonly cells: ReadonlyMap<string, SheetCells>;
}

async function readSheets(listed: Listed): Promise<SheetsRead> {
  const named = listed.sheets.filter(({ isNamed }) => isNamed).map(({ name }) => name);
  const others = listed.sheets.filter(({ isNamed }) => !isNamed).map(({ name }) => ({ name, looksForMarker: true }));
  try {
    return await request(
      (context) => {
        calculate(context, listed);
        return { places: loadPlaces(context, listed, others), cells: loadCells(context, named) };
      },
      ({ places, cells }) => ({ ...loadedPlaces(places), cells: loadedCells(cells) }),
    );
  } catch (error) {
    if (!isTooLargeRefusal(error)) throw error;
    const places = await request((context) => loadPlaces(context, listed, others), loadedPlaces);
    return { ...places, cells: await readPieces(named) };
  }
}
