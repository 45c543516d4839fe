import { isCellError, type CellContent, type CellWrite } from './cell';
import { invalidArgument } from './excel-error';
import { isUnbounded, cellCount } from './geometry';
import { checkCellsWritable } from './guards';
import { MAX_CELL_TEXT, MAX_CELLS_PER_RANGE, MAX_LINE_FEEDS } from './limits';
import type { RangeTarget } from './range-target';
import { settleTableHeaders, withTableHeaders } from './table-headers';
import { readTypedText, type TypedContent } from './typed-text';

/**
 * Reads what is written to a range as rows of equal length: an array of its shape, or one value for all its cells. Any
 * other shape is InvalidArgument and nothing of it is written (documentation of `Excel.Range.values`).
 */
export function readShape(value: unknown, target: RangeTarget): readonly (readonly unknown[])[] {
  const { area } = target;
  if (isUnbounded(area)) throw invalidArgument('cells of whole rows or columns cannot be set one by one');
  if (cellCount(area) > MAX_CELLS_PER_RANGE) throw invalidArgument(`a range has at most ${MAX_CELLS_PER_RANGE} cells`);
  // "null is not a valid input for single property" (documentation, blank and null values).
  if (value === null) throw invalidArgument('null is no value for a whole range');
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rowCount }, () => new Array<unknown>(area.columnCount).fill(value));
  }
  const rows = value as readonly unknown[];
  const fits =
    rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    throw invalidArgument(
      `the array does not have the ${area.rowCount} rows and ${area.columnCount} columns of the range`,
    );
  }
  return rows as readonly (readonly unknown[])[];
}

/** Writes values or formulas: null leaves a cell, "" empties it, a text counts as typed (typed-text.ts). */
export function writeValues(target: RangeTarget, value: unknown): void {
  const { host, sheet, area } = target;
  const writes: CellWrite[] = [];
  const formats: { readonly row: number; readonly column: number; readonly numberFormat: string }[] = [];
  for (const [i, line] of readShape(value, target).entries()) {
    for (const [j, item] of line.entries()) {
      if (item === null || item === undefined) continue;
      const place = { row: area.row + i, column: area.column + j };
      const format = host.store.styleAt(sheet, place.row, place.column).numberFormat;
      const typed = readItem(item, format === '@', host.year);
      writes.push({
        ...place,
        content: typed.kind === 'formula' ? { formula: typed.formula } : { value: typed.value },
      });
      if (typed.kind === 'value' && typed.numberFormat !== undefined && format === 'General') {
        formats.push({ ...place, numberFormat: typed.numberFormat });
      }
    }
  }
  checkCellsWritable(host, sheet, area);
  for (const { row, column, numberFormat } of formats) {
    host.store.patchStyle(sheet, { row, column, rowCount: 1, columnCount: 1 }, { numberFormat });
  }
  host.store.writeCells(sheet, withTableHeaders(host, sheet, writes));
  settleTableHeaders(host, sheet, area);
}

function readItem(item: unknown, textCell: boolean, year: number): TypedContent {
  if (typeof item === 'number' || typeof item === 'boolean') return { kind: 'value', value: item };
  if (typeof item !== 'string') throw invalidArgument('a cell takes a text, a number, a boolean or null');
  if (item.length > MAX_CELL_TEXT && !item.startsWith('=')) {
    throw invalidArgument(`a cell holds at most ${MAX_CELL_TEXT} characters`);
  }
  if (item.split('\n').length - 1 > MAX_LINE_FEEDS) {
    throw invalidArgument(`a cell holds at most ${MAX_LINE_FEEDS} line feeds`);
  }
  return readTypedText(item, textCell, year);
}

/** A cell's value as `range.values` gives it: an empty cell is "", an error its text. */
export const valueOnWire = ({ value }: CellContent): string | number | boolean =>
  value === null ? '' : isCellError(value) ? value.error : value;

/** The same for `range.formulas`: the formula where there is one. */
export const formulaOnWire = (cell: CellContent): string | number | boolean => cell.formula ?? valueOnWire(cell);

/** `Excel.RangeValueType` of a cell. */
export function valueTypeOf({ value }: CellContent): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}
