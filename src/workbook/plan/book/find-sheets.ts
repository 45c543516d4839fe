import { keyOfRole, roleOfMarker, roleOfName } from '../identity';
import type { SheetRole } from '../identity';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { keyedSheet } from '../sheet/keyed-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import type { Cell } from '../workbook-plan';

/** A sheet of ours, with what it is. */
export interface FoundSheet {
  readonly role: SheetRole;
  readonly sheet: KeyedSheet;
}

export interface FoundSheets {
  /** By key of the role ("coverage", "form:e1"). */
  readonly byKey: ReadonlyMap<string, FoundSheet>;
  /** Sheets with a marker that another sheet has with better right, or of which none has: copies. */
  readonly copies: readonly { readonly role: SheetRole; readonly name: string }[];
}

/** How far from the top left people may push the corner by inserting rows and columns, when its name is lost. */
const searchedRows = 60;
const searchedColumns = 30;

/** A snapshot never changes: reading the book and planning on it look at the same sheets. */
const known = new WeakMap<WorkbookSnapshot, FoundSheets>();

/**
 * Finds our sheets: by defined name, and where names are lost by the marker. Two sheets with one marker and no name: the
 * first in tab order counts, the other is reported as a copy.
 */
export function findSheets(snapshot: WorkbookSnapshot): FoundSheets {
  const there = known.get(snapshot);
  if (there !== undefined) return there;
  const found = lookFor(snapshot);
  known.set(snapshot, found);
  return found;
}

function lookFor(snapshot: WorkbookSnapshot): FoundSheets {
  const byKey = new Map<string, FoundSheet>();
  for (const { name, sheet: sheetName, area } of snapshot.names) {
    const named = roleOfName(name);
    const sheet = snapshot.sheets.find((candidate) => candidate.name === sheetName && candidate.read);
    if (named === null || sheet === undefined || area === null) continue;
    const corner = cornerNear(sheet, area, keyOfRole(named));
    if (corner !== null) byKey.set(keyOfRole(named), { role: named, sheet: keyedSheet(sheet, corner) });
  }

  const taken = new Set([...byKey.values()].map(({ sheet }) => sheet.name));
  const copies: { role: SheetRole; name: string }[] = [];
  for (const sheet of snapshot.sheets.filter(({ read, name }) => read && !taken.has(name))) {
    const marked = markerOf(sheet);
    if (marked === null) continue;
    const key = keyOfRole(marked.role);
    if (byKey.has(key)) copies.push({ role: marked.role, name: sheet.name });
    else byKey.set(key, { role: marked.role, sheet: keyedSheet(sheet, marked.corner) });
  }
  return { byKey, copies };
}

/** The corner where the name says it is, if the marker is there; else wherever the sheet has the marker. */
function cornerNear(sheet: SheetSnapshot, named: Cell, key: string): Cell | null {
  const value = sheet.values[named.row - sheet.origin.row]?.[named.column - sheet.origin.column];
  const role = roleOfMarker(value);
  if (role !== null && keyOfRole(role) === key) return { row: named.row, column: named.column };
  const marked = markerOf(sheet);
  return marked !== null && keyOfRole(marked.role) === key ? marked.corner : null;
}

function markerOf(sheet: SheetSnapshot): { readonly role: SheetRole; readonly corner: Cell } | null {
  for (const [row, line] of sheet.values.slice(0, searchedRows).entries()) {
    for (const [column, value] of line.slice(0, searchedColumns).entries()) {
      const role = roleOfMarker(value);
      if (role !== null) return { role, corner: { row: sheet.origin.row + row, column: sheet.origin.column + column } };
    }
  }
  return null;
}
