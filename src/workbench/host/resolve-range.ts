import { parseReference, splitSheetName } from './a1';
import { invalidArgument, itemNotFound } from './excel-error';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './geometry';
import type { HostContext } from './host-context';
import { RangeTarget } from './range-target';
import type { SheetId } from './sheet-parts';
import { resolveStructuredReference } from './structured-reference';

/** A place in the workbook: a sheet and an area of it. */
export interface Place {
  readonly sheet: SheetId;
  readonly area: Area;
}

/** What an address or name means, seen from a sheet (null: from the workbook); null when it is neither. */
export function findPlace(host: HostContext, text: string, home: SheetId | null): Place | null {
  const { sheet: sheetName, rest } = splitSheetName(text.startsWith('=') ? text.slice(1) : text);
  const sheet = sheetName === null ? home : (host.findSheet(sheetName)?.id ?? null);
  if (sheetName !== null && sheet === null) return null;
  const reference = parseReference(rest);
  if (reference) return sheet === null ? null : { sheet, area: reference.area };
  return placeOfName(host, rest, sheet) ?? placeOfTable(host, rest);
}

function placeOfName(host: HostContext, text: string, scope: SheetId | null): Place | null {
  const named = host.store.names().filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const record = named.find((name) => name.scope === scope) ?? named.find((name) => name.scope === null);
  return record ? findPlace(host, record.formula, null) : null;
}

function placeOfTable(host: HostContext, text: string): Place | null {
  const [, name = '', inner = ''] = /^([^[\]]+)(?:\[(.*)\])?$/s.exec(text) ?? [];
  const table = host.store.tables().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const area = table && resolveStructuredReference(table, inner, -1);
  return table && area ? { sheet: table.sheet, area } : null;
}

/** The range of `worksheet.getRange(address)`; an address on another sheet or of no sheet is InvalidArgument. */
export function rangeOnSheet(host: HostContext, sheet: SheetId, address: string): RangeTarget {
  const place = findPlace(host, address, sheet);
  if (!place) throw invalidArgument(`"${address}" is no range`);
  if (place.sheet !== sheet) throw invalidArgument(`"${address}" lies on another sheet`);
  return new RangeTarget(host, sheet, place.area);
}

/** The range of an address that names its sheet, or ItemNotFound. */
export function rangeOfAddress(host: HostContext, address: string, home: SheetId | null): RangeTarget {
  const place = findPlace(host, address, home);
  if (!place) throw itemNotFound(address);
  return new RangeTarget(host, place.sheet, place.area);
}

/** A range by its corner and size; outside the sheet is InvalidArgument. */
export function rangeAt(
  { host, sheet }: { readonly host: HostContext; readonly sheet: SheetId },
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): RangeTarget {
  const whole = [row, column, rowCount, columnCount].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;
  if (!whole || !inside || rowCount < 1 || columnCount < 1) throw invalidArgument('the range lies outside the sheet');
  return new RangeTarget(host, sheet, { row, column, rowCount, columnCount });
}
