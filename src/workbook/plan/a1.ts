/** A1 notation, the way formulas, names and links write places. Rows and columns are 0-based in data, as in the plan. */
import type { Area, Cell } from './workbook-plan';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0; expects letters only. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "F12" */
export function cellName(cell: Cell): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** "A1:C4", or "A1" for a single cell. */
export function areaName(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return area.rows === 1 && area.columns === 1 ? cellName(area) : `${cellName(area)}:${cellName(last)}`;
}

/** "$A$1:$C$4", or "$A$1" for a single cell. */
export function absoluteAreaName(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A sheet's name as formulas take it, always quoted: that is never wrong. */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** "'Dekking'!$A$1:$C$4" */
export function sheetReference(sheet: string, area: Area): string {
  return `${quotedSheetName(sheet)}!${absoluteAreaName(area)}`;
}

/** The cell of "F12" or "$F$12"; null when it is none, or lies outside a sheet. */
export function parseCell(text: string): Cell | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const cell = { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? '') };
  return cell.row < maxRows && cell.column < maxColumns ? cell : null;
}

/** The area of "A1:C4" or "$A$1"; null for anything else, whole rows and columns included. */
export function parseArea(text: string): Area | null {
  const [firstText = '', lastText = firstText, ...more] = text.split(':');
  const first = parseCell(firstText);
  const last = parseCell(lastText);
  if (!first || !last || more.length > 0) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
}

/** Sheet and area of "Dekking!$A$1:$C$4" or "='It''s'!B2"; null for every other formula (#REF!, unions, functions). */
export function parseSheetReference(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!\s()+*/,;&=<>^-]+))!([^!]+)$/.exec(formula);
  const area = match ? parseArea(match[3] ?? '') : null;
  if (!match || !area) return null;
  return { sheet: match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll("''", "'"), area };
}
