/** Rows given to columns, in rising order, with the highest sum of scores. */
export interface Places {
  /** For each row its column; null where there are too few columns. */
  readonly columns: readonly (number | null)[];
  /** How much lower the highest sum is in which that row has that column; Infinity where there is none. */
  readonly lossAt: (row: number, column: number) => number;
}

/**
 * Finds the best places for parts that keep the order of what they describe.
 * @param scores one row for each part, in it one number for each of its possible places; 0 and more.
 */
export function bestPlaces(scores: readonly (readonly number[])[]): Places {
  const rows = scores.length;
  const width = scores[0]?.length ?? 0;
  const maySkip = rows > width;
  const score = (row: number, column: number): number => scores[row]?.[column] ?? 0;
  // after(r, c): the best of the rows from r on with the columns from c on; before(r, c): of the rows and columns below.
  const after = table(rows, width, (at, sums) => {
    const [row, column] = at;
    if (row === rows) return 0;
    const skipped = maySkip ? sums(row + 1, column) : -Infinity;
    if (column === width) return skipped;
    return Math.max(score(row, column) + sums(row + 1, column + 1), sums(row, column + 1), skipped);
  });
  const before = table(rows, width, (at, sums) => {
    const [row, column] = [rows - at[0], width - at[1]];
    if (row === 0) return 0;
    const skipped = maySkip ? sums(at[0] + 1, at[1]) : -Infinity;
    if (column === 0) return skipped;
    const placed = score(row - 1, column - 1) + sums(at[0] + 1, at[1] + 1);
    return Math.max(placed, sums(at[0], at[1] + 1), skipped);
  });
  const best = after(0, 0);
  const columns: (number | null)[] = [];
  let from = 0;
  for (let row = 0; row < rows; row += 1) {
    let column = from;
    while (column < width && score(row, column) + after(row + 1, column + 1) < after(row, from)) column += 1;
    columns.push(column < width ? column : null);
    if (column < width) from = column + 1;
  }
  return {
    columns,
    lossAt: (row, column) =>
      best - (before(rows - row, width - column) + score(row, column) + after(row + 1, column + 1)),
  };
}

type Sums = (row: number, column: number) => number;

/** A table of sums, filled from its last row and column on. */
function table(rows: number, width: number, sumAt: (at: readonly [number, number], sums: Sums) => number): Sums {
  const sums = Array.from({ length: rows + 1 }, () => Array.from({ length: width + 1 }, () => 0));
  const read: Sums = (row, column) => sums[row]?.[column] ?? -Infinity;
  for (let row = rows; row >= 0; row -= 1) {
    for (let column = width; column >= 0; column -= 1) {
      const line = sums[row];
      if (line !== undefined) line[column] = sumAt([row, column], read);
    }
  }
  return read;
}
