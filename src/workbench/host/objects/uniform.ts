/** The value all items have in common, or null when they differ: what Office.js gives for a range of unlike cells. */
export function uniform<T, V extends string | number | boolean | null>(
  items: Iterable<T>,
  read: (item: T) => V,
): V | null {
  let common: V | null = null;
  let first = true;
  for (const item of items) {
    const value = read(item);
    if (first) common = value;
    else if (value !== common) return null;
    first = false;
  }
  return common;
}
