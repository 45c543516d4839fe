import { isCellError, type CellContent } from '../host/cell';
import { MAX_COLUMNS, MAX_ROWS, containsCell } from '../host/geometry';
import type { Axis } from '../host/sheet-parts';
import type { CellStyle } from '../host/style';
import { lineArea, type MemorySheet } from './memory-sheet';

/** Points of one character and of one line, for one point of font size: an estimate, there is no font to measure. */
const CHARACTER_WIDTH = 0.48;
const LINE_HEIGHT = 15 / 11;
/** Room Excel leaves beside the text. */
const CELL_PADDING = 3.75;
const MAX_ROW_HEIGHT = 409;

/** Gives rows or columns the size their text needs. Merged cells do not count, as in Excel. */
export function autofit(sheet: MemorySheet, axis: Axis, first: number, count: number): void {
  const area =
    axis === 'row'
      ? { row: first, column: 0, rowCount: count, columnCount: MAX_COLUMNS }
      : { row: 0, column: first, rowCount: MAX_ROWS, columnCount: count };
  const sizes = new Map<number, number>();
  for (const { row, column, item } of sheet.cells.within(area)) {
    if (sheet.merges.some((merge) => containsCell(merge, row, column))) continue;
    const line = axis === 'row' ? row : column;
    const style = sheet.styles.at(row, column);
    const needed = axis === 'row' ? heightOf(item, style, sheet.lineAt('column', column).size) : widthOf(item, style);
    sizes.set(line, Math.max(sizes.get(line) ?? 0, needed));
  }
  for (const [line, size] of sizes) {
    sheet.lines[axis].set(lineArea(line, 1), { ...sheet.lineAt(axis, line), size });
  }
}

const textOf = ({ value }: CellContent): string =>
  value === null ? '' : isCellError(value) ? value.error : String(value);

function widthOf(cell: CellContent, style: CellStyle): number {
  const longest = Math.max(
    ...textOf(cell)
      .split('\n')
      .map((line) => line.length),
  );
  return longest * style.fontSize * CHARACTER_WIDTH + CELL_PADDING;
}

function heightOf(cell: CellContent, style: CellStyle, columnWidth: number): number {
  const perLine = Math.max(1, Math.floor((columnWidth - CELL_PADDING) / (style.fontSize * CHARACTER_WIDTH)));
  const lines = style.wrapText
    ? textOf(cell)
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
    : 1;
  return Math.min(MAX_ROW_HEIGHT, lines * style.fontSize * LINE_HEIGHT);
}
