import type { FrameworkItem } from './framework';

/**
 * Ids of items that stand below themselves. No reader makes such items, but the parents of a workbook's items are in
 * hidden cells that may be damaged, and whoever climbs a circle never arrives.
 */
export function idsInCircles(items: readonly FrameworkItem[]): ReadonlySet<string> {
  const parentOf = new Map(items.map(({ id, parent }) => [id, parent]));
  const climbed = new Set<string>();
  const circling = new Set<string>();
  for (const { id } of items) {
    const path = new Set<string>();
    let at: string | null = id;
    while (at !== null && !climbed.has(at) && !path.has(at)) {
      path.add(at);
      at = parentOf.get(at) ?? null;
    }
    // What was climbed before this path is not on a circle with it: it would have led here.
    if (at !== null && path.has(at)) {
      const trail = [...path];
      for (const inside of trail.slice(trail.indexOf(at))) circling.add(inside);
    }
    for (const passed of path) climbed.add(passed);
  }
  return circling;
}

/** The same items, those of circles standing at the top. */
export function withoutCircles(items: readonly FrameworkItem[]): readonly FrameworkItem[] {
  const circling = idsInCircles(items);
  return circling.size === 0 ? items : items.map((item) => (circling.has(item.id) ? { ...item, parent: null } : item));
}
