import { isOurName, roleOfMarker } from '../plan/identity';
import { parseSheetReference } from '../plan/range-reference';
import type { NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../plan/snapshot';
import { isTooLargeRefusal, loadCells, loadedCells, readCells, readPieces } from './read-cells';
import type { SheetCells } from './read-cells';
import { request } from './run';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** Where a marker is looked for on a sheet that no name of ours points at: as far as find-sheets.ts looks. */
const markerArea = 'A1:AD60';

interface Listed {
  readonly sheets: readonly Omit<SheetSnapshot, keyof SheetCells | 'read'>[];
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly structureProtected: boolean;
}

/**
 * The workbook as it is: two requests. Cells are read of sheets that a name of ours points at; only where a sheet of
 * ours has lost its name is there a third, for the sheets that carry a marker instead.
 */
export async function takeSnapshot(): Promise<WorkbookSnapshot> {
  const listed = await list();
  const named = new Set(listed.names.flatMap(({ name, sheet }) => (isOurName(name) && sheet !== null ? [sheet] : [])));
  const { tables, marked, empty, cells } = await readSheets(listed, [...named]);
  const more = await readCells(marked);
  return {
    sheets: listed.sheets.map((sheet) => {
      const read = cells.get(sheet.name) ?? more.get(sheet.name);
      const nothing = { origin: { row: 0, column: 0 }, values: [], formulas: [] };
      return { ...sheet, ...(read ?? nothing), read: read !== undefined || empty.includes(sheet.name) };
    }),
    names: listed.names,
    tables,
    structureProtected: listed.structureProtected,
  };
}

function list(): Promise<Listed> {
  return request(
    ({ workbook }) => {
      // In manual mode Excel shows old results until it is asked.
      workbook.application.calculate('Recalculate');
      return {
        sheets: workbook.worksheets.load('items/name,items/visibility,items/protection/protected'),
        names: workbook.names.load('items/name,items/formula'),
        tables: workbook.tables.load('items/name,items/worksheet/name'),
        protection: workbook.protection.load('protected'),
      };
    },
    ({ sheets, names, tables, protection }) => ({
      sheets: sheets.items.map(({ name, visibility, protection: { protected: locked } }) => ({
        name,
        visibility: visibilities[visibility as keyof typeof visibilities],
        protected: locked,
      })),
      names: names.items.map(({ name, formula }) => nameSnapshot(name, String(formula), sheets.items)),
      tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
      structureProtected: protection.protected,
    }),
  );
}

function nameSnapshot(name: string, formula: string, sheets: readonly { readonly name: string }[]): NameSnapshot {
  const place = parseSheetReference(formula);
  const sheet = place && sheets.find((other) => other.name.toLowerCase() === place.sheet.toLowerCase());
  return { name, sheet: sheet?.name ?? null, area: sheet && place ? place.area : null };
}

interface SheetsRead extends Places {
  readonly cells: ReadonlyMap<string, SheetCells>;
}

interface Places {
  readonly tables: readonly TableSnapshot[];
  /** Sheets without a name of ours that carry a marker. */
  readonly marked: readonly string[];
  /** Sheets that hold nothing at all, like the one of a new workbook: no content, no format, no chart, no picture. */
  readonly empty: readonly string[];
}

async function readSheets(listed: Listed, named: readonly string[]): Promise<SheetsRead> {
  const others = listed.sheets.map(({ name }) => name).filter((name) => !named.includes(name));
  try {
    return await request(
      (context) => ({ places: loadPlaces(context, listed, others), cells: loadCells(context, named) }),
      ({ places, cells }) => ({ ...loadedPlaces(places), cells: loadedCells(cells) }),
    );
  } catch (error) {
    if (!isTooLargeRefusal(error)) throw error;
    const places = await request((context) => loadPlaces(context, listed, others), loadedPlaces);
    return { ...places, cells: await readPieces(named) };
  }
}

interface LoadedPlaces {
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly range: Excel.Range }[];
  readonly others: readonly OtherSheet[];
}

/** A sheet that no name of ours points at. */
interface OtherSheet {
  readonly sheet: string;
  readonly corner: Excel.Range;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
  readonly shapes: OfficeExtension.ClientResult<number>;
}

function loadOther({ workbook }: Excel.RequestContext, sheet: string): OtherSheet {
  const worksheet = workbook.worksheets.getItem(sheet);
  return {
    sheet,
    corner: worksheet.getRange(markerArea).load('values'),
    used: worksheet.getUsedRangeOrNullObject(false).load('address'),
    charts: worksheet.charts.load('count'),
    shapes: worksheet.shapes.getCount(),
  };
}

function loadPlaces(context: Excel.RequestContext, listed: Listed, others: readonly string[]): LoadedPlaces {
  const { tables } = context.workbook;
  return {
    tables: listed.tables.map(({ name, sheet }) => {
      const range = tables.getItem(name).getRange();
      return { name, sheet, range: range.load('rowIndex,columnIndex,rowCount,columnCount') };
    }),
    others: others.map((sheet) => loadOther(context, sheet)),
  };
}

function loadedPlaces({ tables, others }: LoadedPlaces): Places {
  return {
    tables: tables.map(({ name, sheet, range }) => ({
      name,
      sheet,
      area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    })),
    marked: others
      .filter(({ corner }) => corner.values.flat().some((value) => roleOfMarker(value) !== null))
      .map(({ sheet }) => sheet),
    empty: others
      .filter(({ used, charts, shapes }) => used.isNullObject && charts.count === 0 && shapes.value === 0)
      .map(({ sheet }) => sheet),
  };
}
