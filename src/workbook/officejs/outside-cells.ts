/** Cells whose results follow from other sheets: what has to be looked at on a sheet that nobody touched. */
import { areaName } from '../plan/a1';
import type { CellValue } from '../plan/snapshot';
import type { Area, Cell } from '../plan/workbook-plan';
import { rectanglesOf } from './cell-rectangles';
import { reachOf } from './formula-reach';
import type { FormulaReach } from './formula-reach';
import { cellsOf } from './read-cells';
import type { SheetCells } from './read-cells';

/** The formulas of a sheet that look elsewhere. */
interface Outlook {
  readonly cells: readonly (Cell & FormulaReach)[];
  readonly sheets: ReadonlySet<string>;
  readonly anywhere: boolean;
  readonly unpredictable: boolean;
}

const known = new WeakMap<SheetCells['formulas'], Outlook>();

function outlookOf({ origin, formulas }: SheetCells): Outlook {
  const there = known.get(formulas);
  if (there !== undefined) return there;
  const cells = formulas.flatMap((line, down) =>
    line.flatMap((formula, right) => {
      const reach = formula === null ? null : reachOf(formula);
      if (reach === null || (reach.sheets.length === 0 && !reach.anywhere)) return [];
      return [{ row: origin.row + down, column: origin.column + right, ...reach }];
    }),
  );
  const outlook = {
    cells,
    sheets: new Set(cells.flatMap(({ sheets }) => sheets)),
    anywhere: cells.some(({ anywhere }) => anywhere),
    unpredictable: cells.some(({ unpredictable }) => unpredictable),
  };
  known.set(formulas, outlook);
  return outlook;
}

/** A sheet that nobody touched, as it was read last. */
export interface KeptSheet {
  readonly name: string;
  readonly cells: SheetCells;
}

/** What has to be looked at again on a sheet. */
export interface OutsideCells extends KeptSheet {
  /** null = all of it. */
  readonly areas: readonly Area[] | null;
}

/**
 * What has to be looked at on sheets that nobody touched, because it follows from what did change.
 * @param changed names of sheets on which something changed, that came, went or were renamed, in lower case.
 */
export function outsideCells(kept: readonly KeptSheet[], changed: ReadonlySet<string>): readonly OutsideCells[] {
  const sheets = kept.map((sheet) => ({ ...sheet, outlook: outlookOf(sheet.cells) }));
  const affected = new Set(changed);
  const follows = ({ outlook: { anywhere, sheets: seen } }: (typeof sheets)[number]): boolean =>
    anywhere || [...seen].some((name) => affected.has(name));
  // What follows from a sheet that follows from a changed one follows too.
  for (let size = -1; size !== affected.size;) {
    size = affected.size;
    for (const sheet of sheets) if (follows(sheet)) affected.add(sheet.name.toLowerCase());
  }
  return sheets.filter(follows).map(({ name, cells, outlook }) => ({
    name,
    cells,
    areas: outlook.unpredictable
      ? null
      : rectanglesOf(outlook.cells.filter((cell) => cell.anywhere || cell.sheets.some((seen) => affected.has(seen)))),
  }));
}

type LoadedOutside = readonly { readonly kept: KeptSheet; readonly ranges: readonly Excel.Range[] }[];

/** Loads what is not to be looked at as a whole, in the request that is being made. */
export function loadOutside({ workbook }: Excel.RequestContext, outside: readonly OutsideCells[]): LoadedOutside {
  return outside.flatMap(({ areas, ...kept }) => {
    if (areas === null) return [];
    const sheet = workbook.worksheets.getItem(kept.name);
    const ranges = areas.map((area) =>
      sheet.getRange(areaName(area)).load('rowIndex,columnIndex,rowCount,columnCount,values,formulas'),
    );
    return [{ kept, ranges }];
  });
}

/** What became of cells that follow from other sheets. */
export interface OutsideChanges {
  /** Names of sheets with other results: more on them may have changed. */
  readonly spoiled: readonly string[];
  /** Sheets on which only references moved along, as they are now, by name. */
  readonly rewritten: ReadonlyMap<string, SheetCells>;
}

/** What was loaded, once the request is answered. */
export function outsideChanges(loaded: LoadedOutside): OutsideChanges {
  const looked = loaded.map(({ kept, ranges }) => ({
    ...kept,
    now: ranges.flatMap((range) => cellByCell(cellsOf(range))),
  }));
  const hasOther = ({ cells, now }: (typeof looked)[number]): boolean =>
    now.some(({ row, column, value, formula }) => {
      const [down, right] = [row - cells.origin.row, column - cells.origin.column];
      return value !== cells.values[down]?.[right] || formula === null;
    });
  return {
    spoiled: looked.filter(hasOther).map(({ name }) => name),
    rewritten: new Map(
      looked.filter((sheet) => !hasOther(sheet)).map(({ name, cells, now }) => [name, withFormulas(cells, now)]),
    ),
  };
}

interface CellNow extends Cell {
  readonly value: CellValue;
  readonly formula: string | null;
}

function cellByCell({ origin, values, formulas }: SheetCells): readonly CellNow[] {
  return values.flatMap((line, down) =>
    line.map((value, right) => ({
      row: origin.row + down,
      column: origin.column + right,
      value,
      formula: formulas[down]?.[right] ?? null,
    })),
  );
}

/** The same cells where no formula is another one. */
function withFormulas(cells: SheetCells, now: readonly CellNow[]): SheetCells {
  const { origin, formulas } = cells;
  const others = now.filter(
    ({ row, column, formula }) => formula !== formulas[row - origin.row]?.[column - origin.column],
  );
  if (others.length === 0) return cells;
  const changed = formulas.map((line) => [...line]);
  for (const { row, column, formula } of others) {
    const line = changed[row - origin.row];
    if (line !== undefined) line[column - origin.column] = formula;
  }
  return { ...cells, formulas: changed };
}
