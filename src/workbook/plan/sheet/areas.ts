import type { Area, Cell } from '../workbook-plan';

/**
 * The same cells as few rectangles: first runs along rows, then runs of equal width joined downwards. Keeps a plan small,
 * so that adapters need few calls. Cells must not repeat; their order does not matter.
 */
export function areasOf(cells: readonly Cell[]): readonly Area[] {
  const runs = rowRuns([...cells].sort((a, b) => a.row - b.row || a.column - b.column));
  const open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  const areas: Area[] = [];
  for (const run of runs) {
    const shape = `${run.column}:${run.columns}`;
    const above = open.get(shape);
    if (above !== undefined && above.row + above.rows === run.row) {
      above.rows += 1;
    } else {
      const area = { ...run };
      areas.push(area);
      open.set(shape, area);
    }
  }
  return areas;
}

function rowRuns(sorted: readonly Cell[]): readonly Area[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.row === cell.row && last.column + last.columns === cell.column) last.columns += 1;
    else runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
  }
  return runs;
}
