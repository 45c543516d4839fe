/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one text into the other
 * (optimal string alignment).
 */
export function editDistance(one: string, other: string): number {
  const width = other.length + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column < width; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

/** The candidate with the smallest distance to a text, ignoring case; the first of equals; null when there is none. */
export function nearestOf(text: string, candidates: readonly string[]): string | null {
  let nearest: string | null = null;
  let smallest = Infinity;
  for (const candidate of candidates) {
    const distance = editDistance(text.toUpperCase(), candidate.toUpperCase());
    if (distance < smallest) {
      smallest = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
