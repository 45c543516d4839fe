/** Cells gathered into few rectangles, and these into addresses for `worksheet.getRanges`. */
import { rangeName } from '../plan/range-reference';
import type { Area, Cell } from '../plan/workbook-plan';

/** The cells as rectangles that do not overlap: runs in a row first, then equal runs of rows below each other. */
export function rectanglesOf(cells: readonly Cell[]): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  let lastRow = -2;
  const rows = runsByRow(cells);
  for (const [row, runs] of rows) {
    const next = new Map<string, Area>();
    for (const run of runs) {
      const key = `${run.column}+${run.columns}`;
      const above = row === lastRow + 1 ? open.get(key) : undefined;
      if (above) open.delete(key);
      next.set(key, above ? { ...above, rows: above.rows + 1 } : run);
    }
    done.push(...open.values());
    open = next;
    lastRow = row;
  }
  return [...done, ...open.values()];
}

function runsByRow(cells: readonly Cell[]): readonly (readonly [number, readonly Area[]])[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const line = columns.get(row);
    if (line) line.push(column);
    else columns.set(row, [column]);
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => {
      const runs: Area[] = [];
      for (const column of [...new Set(line)].sort((a, b) => a - b)) {
        const last = runs[runs.length - 1];
        if (last && last.column + last.columns === column)
          runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
        else runs.push({ row, column, rows: 1, columns: 1 });
      }
      return [row, runs];
    });
}

/** How long an address of several areas may get; Excel's own limit is that of a formula, 8,192. */
const maxAddress = 2_000;

/** "A1:B2,D4", as many addresses as their lengths need. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  for (const name of areas.map((area) => rangeName(area))) {
    const last = addresses.length - 1;
    const joined = `${addresses[last]},${name}`;
    if (last >= 0 && joined.length <= maxAddress) addresses[last] = joined;
    else addresses.push(name);
  }
  return addresses;
}
