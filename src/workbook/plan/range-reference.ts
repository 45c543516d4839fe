/** Ranges as files and links write them, and back. Rows and columns are 0-based in data, as in the plan. */
import { areaName, cellName, quotedSheet } from './a1';
import type { Area, Cell } from './workbook-plan';

const maxRows = 1_048_576;
const maxColumns = 16_384;

/** "A1:C4", or "A1" for a single cell; with `fixed` "$A$1:$C$4". */
export function rangeName(area: Area, fixed = false): string {
  return area.rows === 1 && area.columns === 1 ? cellName(area, fixed) : areaName(area, fixed);
}

/** "'Dekking'!$A$1:$C$4" */
export function sheetReference(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${rangeName(area, true)}`;
}

/** "A" → 0, "aa" → 26; expects letters only. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The cell of "F12" or "$F$12"; null when it is none, or lies outside a sheet. */
export function parseCell(text: string): Cell | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const cell = { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? '') };
  return cell.row < maxRows && cell.column < maxColumns ? cell : null;
}

/** The area of "A1:C4" or "$A$1"; null for anything else, whole rows and columns included. */
export function parseRange(text: string): Area | null {
  const [firstText = '', lastText = firstText, ...more] = text.split(':');
  const first = parseCell(firstText);
  const last = parseCell(lastText);
  if (!first || !last || more.length > 0) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return { row, column, rows: Math.abs(first.row - last.row) + 1, columns: Math.abs(first.column - last.column) + 1 };
}

/** Sheet and area of "Dekking!$A$1:$C$4" or "='It''s'!B2"; null for every other formula (#REF!, unions, functions). */
export function parseSheetReference(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!\s()+*/,;&=<>^-]+))!([^!]+)$/.exec(formula);
  const area = match ? parseRange(match[3] ?? '') : null;
  if (!match || !area) return null;
  return { sheet: match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll("''", "'"), area };
}
