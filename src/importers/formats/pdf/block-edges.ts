import type { Row } from './rows';
import type { Gap } from './white-space';
import { common, freeOf, narrowest } from './white-space';

/** Lines further apart than this many times the type are no cell of one row any more. */
export const nextLine = 1.7;
/** The same for two rows of a table, with the room around their cells. */
const nextRow = 2.2;

/** Rows behind the last one with several units belong to the block while they continue a column. */
export function trimmed(rows: readonly Row[], start: number, last: number, end: number, gaps: readonly Gap[]): number {
  const balanced = isBalanced(rows.slice(start, last + 1), gaps);
  for (let at = last + 1; at < end; at += 1) {
    const [row, above] = [rows[at], rows[at - 1]];
    const unit = row?.units[0];
    if (row === undefined || above === undefined || unit === undefined) return at;
    const inFirst = unit.x < (gaps[0]?.from ?? 0);
    const near = row.y - above.y < nextLine * unit.size;
    if (inFirst && !near && !balanced) return at;
    if (inFirst && !balanced && !continues(rows, at, start, gaps)) return at;
  }
  return end;
}

/** Does a line of the first column stand straight below another of its column? */
function continues(rows: readonly Row[], at: number, start: number, gaps: readonly Gap[]): boolean {
  const unit = rows[at]?.units[0];
  if (unit === undefined) return false;
  for (let above = at - 1; above >= start; above -= 1) {
    const other = rows[above]?.units[0];
    if (other !== undefined && other.x < (gaps[0]?.from ?? 0))
      return (
        unit.y - other.y < nextLine * unit.size && Math.abs(unit.size - other.size) < 0.1 && unit.font === other.font
      );
  }
  return false;
}

/** Are these columns of running text? Then a column may go on far below the other. */
function isBalanced(rows: readonly Row[], gaps: readonly Gap[]): boolean {
  const widths = [0, 0];
  for (const { units } of rows)
    for (const unit of units) {
      const side = unit.x > (gaps[0]?.from ?? 0) ? 1 : 0;
      widths[side] = Math.max(widths[side] ?? 0, unit.right - unit.x);
    }
  const [left = 0, right = 0] = widths;
  return gaps.length === 1 && rows.length > 5 && Math.min(left, right) > 0.6 * Math.max(left, right);
}

/** Lines straight above the first row with several units that stand in one of its columns. */
export function rowsBefore(plain: readonly Row[], gaps: readonly Gap[], first: Row): readonly Row[] {
  let count = 0;
  let below = first;
  let free = gaps;
  for (let at = plain.length - 1; at >= 0; at -= 1) {
    const row = plain[at];
    const unit = row?.units[0];
    if (row === undefined || unit === undefined || row.units.length > 1) break;
    free = common(free, freeOf(row.units), narrowest * unit.size);
    if (free.length < gaps.length || below.y - row.y > nextRow * unit.size) break;
    count += 1;
    below = row;
  }
  while (count > 0 && endsParagraph(plain, plain.length - count)) count -= 1;
  return count === 0 ? [] : plain.slice(-count);
}

/** Is this the last line of a paragraph that runs over the columns? Then it is short by chance. */
function endsParagraph(rows: readonly Row[], at: number): boolean {
  const [row, above] = [rows[at], rows[at - 1]];
  const [unit, upper] = [row?.units[0], above?.units[0]];
  if (row === undefined || above === undefined || unit === undefined || upper === undefined) return false;
  return row.y - above.y < nextLine * unit.size * 0.85 && Math.abs(unit.x - upper.x) < 1 && unit.font === upper.font;
}
