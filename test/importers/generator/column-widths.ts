import type { Block } from './blocks';

type Rows = Extract<Block, { kind: 'table' }>['rows'];

/**
 * Labels and codes get little room, marks less, and texts share what is left.
 * @param width how many columns there are.
 * @param total the width of the table, in millimetres.
 */
export function widthsOf(rows: Rows, width: number, total: number): number[] {
  const whole = rows.filter((cells) => cells.length === width).map((cells) => cells.map(lettersIn));
  const longest = (column: number, from: number): number =>
    Math.max(0, ...whole.slice(from).map((letters) => letters[column] ?? 0));
  const widths = Array.from({ length: width }, (_, column) => {
    const isMark = width > 2 && column > 0 && longest(column, 1) <= 3;
    if (isMark) return Math.min(25, Math.floor(90 / (width - 1)));
    return longest(column, 0) <= 12 ? 25 : longest(column, 0) <= 45 && width > 1 ? Math.min(45, total / width) : 0;
  });
  const open = widths.filter((mm) => mm === 0).length;
  const left = total - widths.reduce((all, mm) => all + mm, 0);
  return widths.map((mm) => Math.floor(mm === 0 ? left / open : mm));
}

/** Turned heads need no more room than the marks below them. */
export function turnedWidths(width: number, total: number): number[] {
  return [total - 12 * (width - 1), ...Array.from({ length: width - 1 }, () => 12)];
}

function lettersIn(cell: readonly Block[]): number {
  return Math.max(0, ...cell.map((of) => (of.kind === 'paragraph' ? of.text.length : 1000)));
}
