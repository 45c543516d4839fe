/** What a workbook was like before a write: enough to find what stands in the way, and to put everything back. */
import { areaName } from '../plan/a1';
import type { SheetLook } from '../plan/sheet/carried-look';
import type { Area, WorkbookPlan } from '../plan/workbook-plan';
import { loadBelongings, loadedBelongings } from './belongings';
import { loadedLooks, loadLooks } from './carried-looks';
import { request } from './run';

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** Cells that a plan writes over, as they were. */
export interface CellsBefore {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface NameState {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

export interface BookState {
  readonly sheets: readonly SheetState[];
  readonly active: string;
  readonly names: readonly NameState[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly structureProtected: boolean;
  readonly written: readonly CellsBefore[];
  /** Of sheets that are replaced and whose looks go along, by name. */
  readonly looks: ReadonlyMap<string, SheetLook>;
  /** Of sheets that are replaced or deleted, by name: what people put on them (belongings.ts). */
  readonly belongings: ReadonlyMap<string, readonly string[]>;
}

/** Reads it in one request. */
export function readState(plan: WorkbookPlan): Promise<BookState> {
  return request(
    (context) => {
      const { workbook } = context;
      const sheets = loadSheetStates(workbook);
      const names = workbook.names.load('items/name,items/formula,items/visible');
      const tables = workbook.tables.load('items/name,items/worksheet/name');
      const protection = workbook.protection.load('protected');
      const active = workbook.worksheets.getActiveWorksheet().load('name');
      const written = writtenAreas(plan).map(({ sheet, area }) => {
        const range = workbook.worksheets.getItemOrNullObject(sheet).getRange(areaName(area));
        return { sheet, area, range: range.load('values,formulas,numberFormat') };
      });
      return {
        sheets,
        names,
        tables,
        protection,
        active,
        written,
        looks: loadLooks(context, plan),
        belongings: loadBelongings(context, plan),
      };
    },
    ({ sheets, names, tables, protection, active, written, looks, belongings }) => ({
      belongings: loadedBelongings(belongings),
      looks: loadedLooks(looks),
      sheets: sheets.items.map(stateOf),
      active: active.name,
      names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
      tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
      structureProtected: protection.protected,
      written: written
        .filter(({ range }) => !range.isNullObject)
        .map(({ sheet, area, range }) => ({
          sheet,
          area,
          values: range.values as readonly (readonly unknown[])[],
          formulas: range.formulas as readonly (readonly unknown[])[],
          formats: range.numberFormat as readonly (readonly string[])[],
        })),
    }),
  );
}

/** Loads all sheets as far as SheetState knows them, in the request that is being made. */
export function loadSheetStates({ worksheets }: Excel.Workbook): Excel.WorksheetCollection {
  return worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
}

/** A sheet as loaded. */
export function stateOf({ id, name, visibility, protection }: Excel.Worksheet): SheetState {
  return { id, name, visibility, protection: protection.protected ? protection.options : null };
}

function writtenAreas(plan: WorkbookPlan): readonly { readonly sheet: string; readonly area: Area }[] {
  return plan.changes.flatMap((change) =>
    change.kind !== 'write'
      ? []
      : change.blocks.map(({ row, column, contents }) => ({
          sheet: change.target,
          area: { row, column, rows: contents.length, columns: Math.max(...contents.map((line) => line.length)) },
        })),
  );
}
