import type { Framework, FrameworkItem, ItemType } from '../framework';

/** A framework's items as a tree; every list is in document order. */
export interface ItemTree {
  /** Items without a parent, or whose parent is not in the framework. */
  readonly roots: readonly FrameworkItem[];
  readonly children: (id: string) => readonly FrameworkItem[];
  /** Everything below an item, at whatever depth. */
  readonly below: (id: string) => readonly FrameworkItem[];
  /** The nearest item of a type above this one. */
  readonly above: (item: FrameworkItem, type: ItemType) => FrameworkItem | null;
}

/** Reads the parents once; nothing of it walks the whole list of items again. */
export function itemTree({ items }: Framework): ItemTree {
  const byId = new Map(items.map((item) => [item.id, item]));
  const parentOf = (item: FrameworkItem): FrameworkItem | null =>
    item.parent === null ? null : (byId.get(item.parent) ?? null);
  const children = new Map<string, FrameworkItem[]>();
  for (const item of items) {
    if (item.parent === null) continue;
    const siblings = children.get(item.parent);
    if (siblings === undefined) children.set(item.parent, [item]);
    else siblings.push(item);
  }
  const childrenOf = (id: string): readonly FrameworkItem[] => children.get(id) ?? [];
  const below = (id: string): readonly FrameworkItem[] =>
    childrenOf(id).flatMap((child) => [child, ...below(child.id)]);
  return {
    roots: items.filter((item) => parentOf(item) === null),
    children: childrenOf,
    below,
    above: (item, type) => {
      let above = parentOf(item);
      while (above !== null && above.type !== type) above = parentOf(above);
      return above;
    },
  };
}
