import type { FrameworkItem, ItemType } from './framework';

/**
 * Items in document order: a parent stands before its children, and what is below an item follows it at once. These
 * functions keep that order; they know nothing of what the items mean.
 */
type Items = readonly FrameworkItem[];

/** The item and everything below it, in document order; empty when there is no such item. */
export function branchOf(items: Items, id: string): Items {
  const inside = new Set([id]);
  return items.filter((item) => {
    if (item.id === id) return true;
    if (item.parent === null || !inside.has(item.parent)) return false;
    inside.add(item.id);
    return true;
  });
}

/** The items without one and everything below it. */
export function withoutBranch(items: Items, id: string): Items {
  const gone = new Set(branchOf(items, id));
  return items.filter((item) => !gone.has(item));
}

/** The same items with others put in behind everything below `after` (null = in front of all). */
export function insertAfterBranch(items: Items, after: string | null, added: Items): Items {
  if (after === null) return [...added, ...items];
  const last = branchOf(items, after).at(-1);
  const place = last === undefined ? items.length : items.indexOf(last) + 1;
  return [...items.slice(0, place), ...added, ...items.slice(place)];
}

/** The same items with others directly behind one item, before its children. */
export function insertAfterItem(items: Items, after: string, added: Items): Items {
  const place = items.findIndex(({ id }) => id === after) + 1;
  return [...items.slice(0, place), ...added, ...items.slice(place)];
}

/**
 * Puts items (an item with all below it) at the end of a parent's children: behind the last of the same type, else behind
 * everything below the parent; at the top level at the end of the document.
 */
export function appendToParent(items: Items, parent: string | null, type: ItemType, added: Items): Items {
  const siblings = items.filter((item) => item.parent === parent);
  const last = siblings.filter((item) => item.type === type).at(-1)?.id ?? parent ?? siblings.at(-1)?.id ?? null;
  return insertAfterBranch(items, last, added);
}
