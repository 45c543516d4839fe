import type { Area, Cell } from './workbook-plan';

/** "A", "Z", "AA" for the 0-based column. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** "F12" for a 0-based cell; with `fixed` "$F$12". */
export function cellName(cell: Cell, fixed = false): string {
  const dollar = fixed ? '$' : '';
  return `${dollar}${columnName(cell.column)}${dollar}${cell.row + 1}`;
}

/** "F12:G20" for a 0-based area; with `fixed` "$F$12:$G$20". */
export function areaName(area: Area, fixed = false): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${cellName(area, fixed)}:${cellName(last, fixed)}`;
}

/** A sheet's name as formulas write it: always quoted, apostrophes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A text as formulas write it. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
