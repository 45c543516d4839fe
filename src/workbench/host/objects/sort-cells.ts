import { isCellError, type CellContent, type CellValue, type CellWrite } from '../cell';
import { invalidArgument, invalidOperation } from '../excel-error';
import { moveFormula } from '../formula-rewrite';
import { intersect, type Area } from '../geometry';
import { checkAllowed, checkCellsWritable } from '../guards';
import type { HostContext } from '../host-context';
import { readBoolean, readRecord, readWhole } from '../read-value';
import type { SheetId } from '../sheet-parts';

interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** `Excel.SortField[]`; only sorting on values is here. */
export function readSortFields(value: unknown, columns: number): readonly SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument('fields must be an array that is not empty');
  return value.map((entry: unknown) => {
    const { key, ascending } = readRecord(entry, 'field', ['key', 'ascending', 'sortOn', 'dataOption']);
    return {
      key: readWhole(key, 'key', 0, columns - 1),
      ascending: ascending === undefined || readBoolean(ascending, 'ascending'),
    };
  });
}

/**
 * Sorts the rows of an area. Cells move with their contents only; references in a formula that are not anchored move
 * along. Defined names stay where they are (NOTES of the host, line 13).
 */
export function sortRows(
  host: HostContext,
  sheet: SheetId,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  checkAllowed(host, sheet, 'allowSort');
  checkCellsWritable(host, sheet, area);
  if (host.store.merges(sheet).some((merge) => intersect(merge, area))) {
    throw invalidOperation('merged cells cannot be sorted');
  }
  const rows = host.store.cells(sheet, area).map((cells, index) => ({ cells, index }));
  const sorted = [...rows].sort((a, b) => compareRows(a.cells, b.cells, fields, matchCase) || a.index - b.index);
  const writes = sorted.flatMap(({ cells, index }, to): CellWrite[] =>
    cells.map((cell, column) => ({
      row: area.row + to,
      column: area.column + column,
      content: cell.formula === null ? { value: cell.value } : { formula: moveFormula(cell.formula, to - index, 0) },
    })),
  );
  host.store.writeCells(sheet, writes);
}

function compareRows(
  a: readonly CellContent[],
  b: readonly CellContent[],
  fields: readonly SortField[],
  matchCase: boolean,
): number {
  for (const { key, ascending } of fields) {
    const [x, y] = [a[key]?.value ?? null, b[key]?.value ?? null];
    // Empty cells come last in both directions.
    if (x === null || y === null) {
      if (x !== y) return x === null ? 1 : -1;
    } else {
      const order = compareValues(x, y, matchCase);
      if (order !== 0) return ascending ? order : -order;
    }
  }
  return 0;
}

/** Numbers before texts before booleans before errors. */
const rank = (value: CellValue): number => {
  if (isCellError(value)) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
};

function compareValues(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'en', { sensitivity: matchCase ? 'variant' : 'accent' });
  }
  return isCellError(a) ? 0 : Number(a) - Number(b);
}
