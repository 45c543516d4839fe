/**
 * Positions of the numbers to take out so that the rest rises: as few as possible, so that one thing moved down is one
 * move and not a move of all that it passed.
 */
export function outOfOrder(numbers: readonly number[]): readonly number[] {
  // best[at] = the longest rising row that ends at `at`: its length and the position before it.
  const best: { readonly length: number; readonly before: number | null }[] = [];
  numbers.forEach((number, at) => {
    let found: { length: number; before: number | null } = { length: 1, before: null };
    for (let before = 0; before < at; before += 1) {
      const length = (best[before]?.length ?? 0) + 1;
      if ((numbers[before] ?? 0) < number && length > found.length) found = { length, before };
    }
    best.push(found);
  });
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const rising = new Set<number>();
  for (let at: number | null = best.findIndex(({ length }) => length === longest); at !== null && at >= 0;) {
    rising.add(at);
    at = best[at]?.before ?? null;
  }
  return numbers.flatMap((_, at) => (rising.has(at) ? [] : [at]));
}
