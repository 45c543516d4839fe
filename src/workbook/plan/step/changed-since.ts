import type { NameSnapshot, SheetSnapshot } from '../snapshot';
import { realFormula } from '../cell-there';
import { sameSheetName } from '../plan-fault';
import { putAsidePrefix } from './put-aside';
import { differingRow, printOfCell, printOfSheet } from './sheet-print';
import type { CellsWritten, SheetMade, WriteRecord } from './step-record';

/** What the sheets of a workbook hold now, by name, and what its names stand for. */
export interface HeldNow {
  readonly cells: ReadonlyMap<string, Pick<SheetSnapshot, 'origin' | 'values' | 'formulas'>>;
  readonly names: readonly Pick<NameSnapshot, 'name' | 'sheet'>[];
  /** Names of the sheets that wait to come back. */
  readonly aside: readonly string[];
}

/** Where something differs from what a write left there. */
export interface ChangedPlace {
  readonly sheet: string;
  /** 0-based; null = the sheet as a whole. */
  readonly row: number | null;
}

/**
 * The first place where a write's own work was changed since, and taking the write back would lose that; null = none. What is as
 * it was before the write, because taking back was broken off, is no change.
 * @param later what later writes of the same step did: what they wrote over is theirs to compare.
 */
export function changedSince(record: WriteRecord, later: readonly WriteRecord[], now: HeldNow): ChangedPlace | null {
  const laterMade = new Set(
    later.flatMap(({ made, gone }) => [...made, ...gone].map(({ name }) => name.toLowerCase())),
  );
  for (const sheet of record.made) {
    const changed = laterMade.has(sheet.name.toLowerCase()) ? null : changedSheet(sheet, later, now);
    if (changed !== null) return changed;
  }
  for (const written of record.written) {
    const changed = laterMade.has(written.sheet.toLowerCase()) ? null : changedCell(written, later, now);
    if (changed !== null) return changed;
  }
  return null;
}

function changedSheet(made: SheetMade, later: readonly WriteRecord[], now: HeldNow): ChangedPlace | null {
  const called = now.names.find(({ name }) => made.knownBy.includes(name))?.sheet ?? made.name;
  // Under a name of ours it is making way already.
  if (!sameSheetName(called, made.name) && !called.startsWith(putAsidePrefix)) return { sheet: called, row: null };
  const isBack = made.instead !== null && !now.aside.includes(made.instead.waitingName);
  const held = now.cells.get(made.name);
  if (isBack || held === undefined) return null;
  const writtenLater = later.flatMap(({ written }) => written).filter(({ sheet }) => sameSheetName(sheet, made.name));
  const row = differingRow(made.print, printOfSheet(held));
  // A later write of the same step wrote single cells on it: those rows are compared with what that write left.
  const isTheirs = (at: number): boolean =>
    writtenLater.some(({ area }) => at >= area.row && at < area.row + area.rows);
  return row === null || isTheirs(row) ? null : { sheet: made.name, row };
}

function changedCell(written: CellsWritten, later: readonly WriteRecord[], now: HeldNow): ChangedPlace | null {
  const { sheet, area, prints } = written;
  const held = [...now.cells].find(([name]) => sameSheetName(name, sheet));
  if (held === undefined) return { sheet, row: null };
  const [name, cells] = held;
  const laterAreas = later
    .flatMap((record) => record.written)
    .filter((each) => sameSheetName(each.sheet, sheet))
    .map((each) => each.area);
  for (const [down, line] of prints.entries()) {
    for (const [right, left] of line.entries()) {
      const [row, column] = [area.row + down, area.column + right];
      const isTheirs = laterAreas.some(
        (other) =>
          row >= other.row &&
          row < other.row + other.rows &&
          column >= other.column &&
          column < other.column + other.columns,
      );
      if (left === null || isTheirs) continue;
      const [y, x] = [row - cells.origin.row, column - cells.origin.column];
      const value = cells.values[y]?.[x] ?? null;
      const print = printOfCell(value, cells.formulas[y]?.[x] ?? null);
      if (print !== left && print !== printBefore(written, down, right)) return { sheet: name, row };
    }
  }
  return null;
}

function printBefore({ values, formulas }: CellsWritten, down: number, right: number): string {
  const [value, formula] = [values[down]?.[right], formulas[down]?.[right]];
  const held = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return printOfCell(held, realFormula(formula, value));
}
