import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { type CellContent, type CellValue, type CellWrite, isCellError } from '../host/cell';

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/**
 * A cell's content as Univer keeps it; everything it had before is replaced. `formula` as the calculator wants it.
 * A formula goes without a result: so it can be told whether Univer has computed it.
 */
export function contentToUniver(content: CellContent, formula: string | null): ICellData {
  const nothing = { p: null, si: null, f: null, t: null, v: null };
  if (formula !== null) return { ...nothing, f: formula };
  return { ...nothing, ...valueToUniver(content.value) };
}

function valueToUniver(value: CellValue): ICellData {
  if (value === null) return { v: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: readsAsSomethingElse(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text that Univer would take for a number, a date or a formula when the cell is opened and closed again. */
const readsAsSomethingElse = (text: string): boolean => /^\s*[-+=@.,\d(€$]/.test(text) || /^(true|false)$/i.test(text);

/** The value Univer shows in a cell. A result that reads `#N/A` is an error only in a cell with a formula. */
export function valueFromUniver(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? richText(cell) ?? null;
  if (value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (typeof value === 'string' && cell?.f && ERRORS.has(value)) return { error: value };
  if (cell?.t === CellValueType.NUMBER && typeof value === 'string' && value.trim() !== '') return Number(value);
  return value;
}

/** What the user put into a cell, as a write for the model. */
export function writeFromUniver(row: number, column: number, cell: Nullable<ICellData>): CellWrite {
  if (cell?.f) return { row, column, content: { formula: cell.f.replaceAll('_xlfn.', '') } };
  const value = valueFromUniver(cell);
  return { row, column, content: { value: value === '' ? null : value } };
}

/** Text that was pasted with formatting of its own stands in a small document. */
function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
