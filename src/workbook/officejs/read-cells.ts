/** Values and formulas of sheets, in as few answers as their sizes allow. */
import type { CellValue, SheetSnapshot } from '../plan/snapshot';
import { areaName } from '../plan/a1';
import { realFormula } from '../plan/cell-there';
import type { Area } from '../plan/workbook-plan';
import { Refusal } from '../../core/diagnostics/diagnostic';
import { request } from './run';

export type SheetCells = Pick<SheetSnapshot, 'origin' | 'values' | 'formulas'>;

/** Those of a sheet with nothing in it. */
export const noCells: SheetCells = { origin: { row: 0, column: 0 }, values: [], formulas: [] };

/** Ranges loaded in a request, by sheet. */
export type LoadedCells = readonly { readonly sheet: string; readonly range: Excel.Range }[];

/** Loads the used cells of these sheets in the request that is being made. */
export function loadCells(context: Excel.RequestContext, sheets: readonly string[]): LoadedCells {
  return sheets.map((sheet) => ({ sheet, range: usedRange(context, sheet).load(`${place},values,formulas`) }));
}

/** What was loaded, once the request is answered. */
export function loadedCells(loaded: LoadedCells): ReadonlyMap<string, SheetCells> {
  return new Map(loaded.map(({ sheet, range }) => [sheet, range.isNullObject ? noCells : cellsOf(range)]));
}

/**
 * The used cells of these sheets, in one request; when the answer is above the 5 MB of Excel on the web, in pieces: first
 * how large the sheets are, then rows of them, in halves until they fit.
 */
export async function readCells(sheets: readonly string[]): Promise<ReadonlyMap<string, SheetCells>> {
  if (sheets.length === 0) return new Map();
  try {
    return await request((context) => loadCells(context, sheets), loadedCells);
  } catch (error) {
    if (!isTooLargeRefusal(error)) throw error;
    return readPieces(sheets);
  }
}

/** As `readCells`, for sheets of which is known that one answer does not hold them. */
export async function readPieces(sheets: readonly string[]): Promise<ReadonlyMap<string, SheetCells>> {
  return readInTurn(await readAreas(sheets), 0);
}

const place = 'rowIndex,columnIndex,rowCount,columnCount';

function usedRange(context: Excel.RequestContext, sheet: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
}

function readAreas(sheets: readonly string[]): Promise<readonly (readonly [string, Area | null])[]> {
  return request(
    (context) => sheets.map((sheet) => ({ sheet, range: usedRange(context, sheet).load(place) })),
    (loaded) => loaded.map(({ sheet, range }) => [sheet, range.isNullObject ? null : areaOf(range)] as const),
  );
}

/** Sheet after sheet: each may need several requests, and two at a time would only be refused as too many. */
async function readInTurn(
  areas: readonly (readonly [string, Area | null])[],
  index: number,
): Promise<ReadonlyMap<string, SheetCells>> {
  const next = areas[index];
  if (!next) return new Map();
  const [sheet, area] = next;
  const cells = area ? joined(area, await readRows(sheet, area)) : noCells;
  return new Map([[sheet, cells], ...(await readInTurn(areas, index + 1))]);
}

async function readRows(sheet: string, area: Area): Promise<readonly SheetCells[]> {
  try {
    const piece = await request(
      (context) => context.workbook.worksheets.getItem(sheet).getRange(areaName(area)).load(`${place},values,formulas`),
      cellsOf,
    );
    return [piece];
  } catch (error) {
    if (!isTooLargeRefusal(error) || area.rows === 1) throw error;
    const half = Math.ceil(area.rows / 2);
    const upper = await readRows(sheet, { ...area, rows: half });
    return [...upper, ...(await readRows(sheet, { ...area, row: area.row + half, rows: area.rows - half }))];
  }
}

function joined({ row, column }: Area, pieces: readonly SheetCells[]): SheetCells {
  return {
    origin: { row, column },
    values: pieces.flatMap(({ values }) => values),
    formulas: pieces.flatMap(({ formulas }) => formulas),
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Whether the same stands in the same places. */
export function sameCells(a: SheetCells, b: SheetCells): boolean {
  return (
    a.origin.row === b.origin.row &&
    a.origin.column === b.origin.column &&
    sameLines(a.values, b.values) &&
    sameLines(a.formulas, b.formulas)
  );
}

function sameLines(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  return (
    a.length === b.length &&
    a.every((line, row) => {
      const other = b[row] ?? [];
      return line.length === other.length && line.every((value, column) => value === other[column]);
    })
  );
}

/** The cells of a loaded range. Excel gives "" for an empty cell and for a formula that gives nothing. */
export function cellsOf(range: Excel.Range): SheetCells {
  const values = range.values as readonly (readonly CellValue[])[];
  const formulas = (range.formulas as readonly (readonly CellValue[])[]).map((line, row) =>
    line.map((formula, column) => realFormula(formula, values[row]?.[column])),
  );
  return {
    origin: { row: range.rowIndex, column: range.columnIndex },
    values: values.map((line, row) =>
      line.map((value, column) => (value === '' && formulas[row]?.[column] === null ? null : value)),
    ),
    formulas,
  };
}

/** Whether Excel on the web refused because the answer is above its limit. */
export function isTooLargeRefusal(error: unknown): boolean {
  return error instanceof Refusal && /PayloadSizeLimitExceeded$/.test(String(error.diagnostic.data['code']));
}
