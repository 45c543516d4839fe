import { withoutCircles } from '../circles';
import type { Framework, FrameworkItem, ItemType } from '../framework';

/** A framework's items as a tree; every list is in document order. */
export interface ItemTree {
  /** Items without a parent, or whose parent is not in the framework. */
  readonly roots: readonly FrameworkItem[];
  readonly parent: (item: FrameworkItem) => FrameworkItem | null;
  readonly children: (id: string) => readonly FrameworkItem[];
  /** Everything below an item, at whatever depth. */
  readonly below: (id: string) => readonly FrameworkItem[];
  /** The nearest item of a type above this one. */
  readonly above: (item: FrameworkItem, type: ItemType) => FrameworkItem | null;
}

/**
 * Reads the parents once; nothing of it walks the whole list of items again. Whatever the parents say it is a tree: of two
 * items with one id the first counts, and what stands below itself stands at the top.
 */
export function itemTree(framework: Framework): ItemTree {
  const byId = new Map<string, FrameworkItem>();
  for (const item of framework.items) if (!byId.has(item.id)) byId.set(item.id, item);
  const items = [...byId.values()];
  const parents = new Map<string, FrameworkItem>();
  const children = new Map<string, FrameworkItem[]>();
  for (const { id, parent } of withoutCircles(items)) {
    const item = byId.get(id);
    const above = parent === null ? undefined : byId.get(parent);
    if (item === undefined || above === undefined) continue;
    parents.set(id, above);
    const siblings = children.get(above.id);
    if (siblings === undefined) children.set(above.id, [item]);
    else siblings.push(item);
  }
  const parentOf = ({ id }: FrameworkItem): FrameworkItem | null => parents.get(id) ?? null;
  const childrenOf = (id: string): readonly FrameworkItem[] => children.get(id) ?? [];
  const below = (id: string): readonly FrameworkItem[] =>
    childrenOf(id).flatMap((child) => [child, ...below(child.id)]);
  return {
    roots: items.filter((item) => !parents.has(item.id)),
    parent: parentOf,
    children: childrenOf,
    below,
    above: (item, type) => {
      let above = parentOf(item);
      while (above !== null && above.type !== type) above = parentOf(above);
      return above;
    },
  };
}
