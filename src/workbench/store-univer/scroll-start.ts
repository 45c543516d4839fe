/**
 * The row or column to ask Univer's `scrollToCell` for, so that another one stands in view after the frozen ones. Univer
 * 0.25 takes away how many are frozen, not how large they are: where the frozen ones are wider than the others, it scrolls
 * too far, and the cell stands behind them (observed on a form, whose frozen column holds the indicators).
 *
 * @param wanted index of the row or column that should be in view first
 * @param frozen how many rows or columns are frozen
 * @param ends   where each row or column ends, in pixels from the sheet's corner; a hidden one ends where it begins
 * @returns an index; the one wanted then stands at most one row or column further
 */
export function scrollStart(wanted: number, frozen: number, ends: ArrayLike<number>): number {
  const startOf = (index: number): number => ends[index - 1] ?? 0;
  const distance = startOf(wanted) - startOf(frozen);
  let start = 0;
  while (start < wanted && startOf(start + 1) <= distance) start += 1;
  return start + frozen;
}
