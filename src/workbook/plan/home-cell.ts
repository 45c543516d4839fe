import type { Cell, SheetPlan } from './workbook-plan';

/**
 * Where the cursor stands when a sheet of ours is opened: the first cell to fill in on a protected sheet, else the first
 * one that is not hidden. Never A1, which holds the hidden marker.
 */
export function homeCell({ rows, columns, features }: SheetPlan): Cell {
  const inputs = features.flatMap((feature) => (feature.kind === 'unlocked' ? [feature.area] : []));
  const [first] = [...inputs].sort((a, b) => a.row - b.row || a.column - b.column);
  if (first !== undefined) return { row: first.row, column: first.column };
  const hiddenRows = new Set(rows.flatMap(({ row, hidden }) => (hidden ? [row] : [])));
  const hiddenColumns = new Set(columns.flatMap(({ column, hidden }) => (hidden ? [column] : [])));
  return { row: firstOutside(hiddenRows), column: firstOutside(hiddenColumns) };
}

function firstOutside(hidden: ReadonlySet<number>): number {
  let index = 0;
  while (hidden.has(index)) index += 1;
  return index;
}
