import type { Framework, FrameworkItem } from '../framework';
import { wordsOf } from '../item-words';
import { plainCode } from '../same-code';
import { lettersOf } from '../text-mark';
import { pairsAlike, weightsOf } from './alike';

/** Which item of an older framework is which of a newer one. */
export interface Match {
  /** Id in the newer one by id in the older one. */
  readonly newerOf: ReadonlyMap<string, string>;
  /** Id in the older one by id in the newer one. */
  readonly olderOf: ReadonlyMap<string, string>;
}

type Items = readonly FrameworkItem[];

/**
 * Finds every item of the older version in the newer one, from the top down. Under one parent and of one type: by code,
 * then by equal words (letters and digits), then reworded as far as that is sure (alike.ts). What then is left is looked
 * for under other parents: by code, and by words that each document has only once.
 * A code that now stands before the title of another item there was renumbered: the title counts.
 * @param older mostly a workbook's framework. @param newer of the same kind, and for the same profile when one is chosen.
 * Source: contracts/cli.md, "ids".
 */
export function matchFrameworks(older: Framework, newer: Framework): Match {
  const newerOf = new Map<string, string>();
  const olderOf = new Map<string, string>();
  const pair = (old: FrameworkItem, fresh: FrameworkItem): void => {
    newerOf.set(old.id, fresh.id);
    olderOf.set(fresh.id, old.id);
  };
  const below = (parent: string | null, items: Items): Items => items.filter((item) => item.parent === parent);
  const byLikeness = likenessIn(older, newer);
  const matchBelow = (oldParent: string | null, newParent: string | null): void => {
    const open = (): readonly [Items, Items] => [
      below(oldParent, older.items).filter(({ id }) => !newerOf.has(id)),
      below(newParent, newer.items).filter(({ id }) => !olderOf.has(id)),
    ];
    for (const find of [byCode, byWords, byLikeness]) {
      for (const [old, fresh] of find(...open())) pair(old, fresh);
    }
    for (const { id } of below(oldParent, older.items)) {
      const fresh = newerOf.get(id);
      if (fresh !== undefined) matchBelow(id, fresh);
    }
  };

  matchBelow(null, null);
  for (const find of [byCode, byOnlyWords(older, newer)]) {
    const olds = older.items.filter(({ id }) => !newerOf.has(id));
    const news = newer.items.filter(({ id }) => !olderOf.has(id));
    for (const [old, fresh] of find(olds, news)) {
      // What is below an item paired just now may have taken it already.
      if (newerOf.has(old.id) || olderOf.has(fresh.id)) continue;
      pair(old, fresh);
      matchBelow(old.id, fresh.id);
    }
  }
  return { newerOf, olderOf };
}

type Pairs = readonly (readonly [FrameworkItem, FrameworkItem])[];

function byCode(olds: Items, news: Items): Pairs {
  const codeOf = ({ type, code }: FrameworkItem): string | null =>
    code === null ? null : `${type} ${plainCode(code)}`;
  const [oldOnly, newOnly] = [onlyOnes(olds, codeOf), onlyOnes(news, codeOf)];
  const [oldTitles, newTitles] = [onlyOnes(olds, titleOf), onlyOnes(news, titleOf)];
  return [...oldOnly].flatMap(([code, old]) => {
    const fresh = newOnly.get(code);
    if (fresh === undefined) return [];
    const [before, after] = [titleOf(old), titleOf(fresh)];
    const renumbered =
      before !== after && ((before !== null && newTitles.has(before)) || (after !== null && oldTitles.has(after)));
    return renumbered ? [] : [[old, fresh] as const];
  });
}

/** Equal words in order: the second of two equal texts is the second again. */
function byWords(olds: Items, news: Items): Pairs {
  const waiting = new Map<string, FrameworkItem[]>();
  for (const fresh of news) waiting.set(keyOf(fresh), [...(waiting.get(keyOf(fresh)) ?? []), fresh]);
  return olds.flatMap((old) => {
    const fresh = keyOf(old).endsWith(' ') ? undefined : waiting.get(keyOf(old))?.shift();
    return fresh === undefined ? [] : [[old, fresh] as const];
  });
}

/** Reworded items of one type, told by the words of both documents. */
function likenessIn(older: Framework, newer: Framework): (olds: Items, news: Items) => Pairs {
  const weight = weightsOf([...older.items, ...newer.items].map(wordsOf));
  return (olds, news) =>
    [...new Set(olds.map(({ type }) => type))].flatMap((type) => {
      const [before, after] = [olds.filter((item) => item.type === type), news.filter((item) => item.type === type)];
      return pairsAlike(before.map(wordsOf), after.map(wordsOf), weight).flatMap(({ older: at, newer: to }) => {
        const [old, fresh] = [before[at], after[to]];
        return old === undefined || fresh === undefined ? [] : [[old, fresh] as const];
      });
    });
}

/** Words that each document has once: a sentence that stands under several parents says nothing of which is which. */
function byOnlyWords(older: Framework, newer: Framework): (olds: Items, news: Items) => Pairs {
  const [oldOnly, newOnly] = [onlyOnes(older.items, keyOf), onlyOnes(newer.items, keyOf)];
  return (olds, news) =>
    olds.flatMap((old) => {
      const fresh = newOnly.get(keyOf(old));
      return oldOnly.has(keyOf(old)) && fresh !== undefined && news.includes(fresh) ? [[old, fresh] as const] : [];
    });
}

function keyOf(item: FrameworkItem): string {
  return `${item.type} ${lettersOf(wordsOf(item))}`;
}

function titleOf({ type, title }: FrameworkItem): string | null {
  return title === null ? null : `${type} ${lettersOf(title)}`;
}

/** Items by a key that only they have; null is no key. */
function onlyOnes(items: Items, keyOfItem: (item: FrameworkItem) => string | null): ReadonlyMap<string, FrameworkItem> {
  const found = new Map<string, FrameworkItem | null>();
  for (const item of items) {
    const key = keyOfItem(item);
    if (key !== null) found.set(key, found.has(key) ? null : item);
  }
  return new Map([...found].flatMap(([key, item]) => (item === null ? [] : [[key, item] as const])));
}
