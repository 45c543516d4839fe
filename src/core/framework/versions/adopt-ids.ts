import type { Framework } from '../framework';
import { freeId } from '../text-mark';
import type { Match } from './match-frameworks';

/** A newer framework under the ids of an older one. */
export interface Adopted {
  readonly framework: Framework;
  /** The id an item has now, by the id the reader gave it. */
  readonly idOf: ReadonlyMap<string, string>;
}

/**
 * Gives the items of a newer version the ids they have in the older one, so that marks, ratings and accepted findings
 * stay theirs. A new item keeps the reader's id, or gets ".2" where an item of the older version, there or gone, has it.
 */
export function adoptIds(older: Framework, newer: Framework, { olderOf }: Match): Adopted {
  const taken = new Set(older.items.map(({ id }) => id));
  const idOf = new Map<string, string>();
  for (const { id } of newer.items) {
    const known = olderOf.get(id) ?? freeId(id, taken);
    taken.add(known);
    idOf.set(id, known);
  }
  const items = newer.items.map((item) => ({
    ...item,
    id: idOf.get(item.id) ?? item.id,
    parent: item.parent === null ? null : (idOf.get(item.parent) ?? item.parent),
  }));
  return { framework: { ...newer, items }, idOf };
}
