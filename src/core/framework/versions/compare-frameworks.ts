import type { Framework, FrameworkItem } from '../framework';
import { aboutFields, comparedFields } from './difference';
import type { AboutDifference, ComparedField, FrameworkDifference, ItemDifference } from './difference';
import type { Match } from './match-frameworks';
import { outOfOrder } from './out-of-order';

/** What differs between two versions, item by item and of the document as a whole. */
export function compareFrameworks(older: Framework, newer: Framework, match: Match): FrameworkDifference {
  const olds = new Map(older.items.map((item) => [item.id, item]));
  const moved = movedItems(older, newer, match);
  let same = 0;
  const inNewer = newer.items.map((after): readonly ItemDifference[] => {
    const before = olds.get(match.olderOf.get(after.id) ?? '');
    if (before === undefined) return [{ kind: 'added', item: after }];
    const fields = comparedFields.filter((field) => differs(before, after, field));
    const differences: readonly ItemDifference[] = [
      ...(moved.has(before.id) ? [{ kind: 'moved', before, after } as const] : []),
      ...(fields.length > 0 ? [{ kind: 'changed', before, after, fields } as const] : []),
    ];
    if (differences.length === 0) same += 1;
    return differences;
  });

  const removed = removedAfter(older, newer, match);
  return {
    differences: [
      ...(removed.get(null) ?? []),
      ...inNewer.flatMap((found, index) => [...found, ...(removed.get(newer.items[index]?.id ?? null) ?? [])]),
    ],
    same,
    about: aboutOf(older, newer),
  };
}

/** Removed items by the newer id of the last item before them that is still there. */
function removedAfter(
  older: Framework,
  newer: Framework,
  { newerOf }: Match,
): ReadonlyMap<string | null, ItemDifference[]> {
  const there = new Set(newer.items.map(({ id }) => id));
  const removed = new Map<string | null, ItemDifference[]>();
  let last: string | null = null;
  for (const item of older.items) {
    const fresh = newerOf.get(item.id);
    if (fresh !== undefined && there.has(fresh)) last = fresh;
    else removed.set(last, [...(removed.get(last) ?? []), { kind: 'removed', item }]);
  }
  return removed;
}

/** Ids in the older version of items under another parent, and of those with a code or title in another order. */
function movedItems(older: Framework, newer: Framework, { newerOf }: Match): ReadonlySet<string> {
  const places = new Map(newer.items.map((item, place) => [item.id, { place, parent: item.parent }]));
  const moved = new Set<string>();
  const siblings = new Map<string, { readonly id: string; readonly place: number }[]>();
  for (const { id, type, parent, code, title } of older.items) {
    const found = places.get(newerOf.get(id) ?? '');
    if (found === undefined) continue;
    const stayed = parent === null ? found.parent === null : newerOf.get(parent) === found.parent;
    if (!stayed) moved.add(id);
    else if (code !== null || title !== null) {
      const key = `${type} ${parent ?? ''}`;
      siblings.set(key, [...(siblings.get(key) ?? []), { id, place: found.place }]);
    }
  }
  for (const group of siblings.values()) {
    for (const index of outOfOrder(group.map(({ place }) => place))) moved.add(group[index]?.id ?? '');
  }
  return moved;
}

function differs(before: FrameworkItem, after: FrameworkItem, field: ComparedField): boolean {
  return JSON.stringify(before[field]) !== JSON.stringify(after[field]);
}

function aboutOf(older: Framework, newer: Framework): readonly AboutDifference[] {
  return aboutFields.flatMap((field) => {
    const [before, after] = [older[field] ?? null, newer[field] ?? null].map((value) =>
      value === null ? null : String(value),
    );
    return before === after ? [] : [{ field, before: before ?? null, after: after ?? null }];
  });
}
