import type { Framework, FrameworkItem } from '../framework';
import { branchOf, insertAfterBranch } from '../item-order';
import { wordsOf } from '../item-words';
import { lettersOf } from '../text-mark';
import type { CorrectionKind } from './correction';
import { applied, refused } from './correction-diagnostic';
import type { CorrectionOutcome } from './correction-diagnostic';
import { renameInMappings } from './follow-codes';
import { itemOf } from './place-in-tree';

type Merge = Extract<CorrectionKind, { readonly kind: 'merge' }>;

/**
 * Two or more items of one type become the first of them. Nothing of the others is lost: their words are appended,
 * competencies and profiles united, and what stood below them stands below it.
 */
export function mergeItems(framework: Framework, { item: id, others, was }: Merge): CorrectionOutcome {
  const ids = [id, ...others];
  const items = ids.flatMap((each) => itemOf(framework, each) ?? []);
  const [item, ...rest] = items;
  if (item === undefined || items.length < ids.length) {
    const gone = ids.findIndex((each) => itemOf(framework, each) === undefined);
    return refused('correction/item-gone', { words: was[gone] ?? ids[gone] ?? '' });
  }
  const differs = items.find((each, index) => wordsOf(each) !== was[index]);
  if (differs !== undefined) {
    const before = was[items.indexOf(differs)] ?? '';
    return refused('correction/words-differ', { words: wordsOf(differs), field: 'text', was: before });
  }
  const fits = rest.length > 0 && new Set(ids).size === ids.length && rest.every(({ type }) => type === item.type);
  if (!fits) return refused('correction/merge-unfit', { words: wordsOf(item) });

  const merged = items.reduce(united);
  const gone = new Set(others);
  const kept = framework.items.filter((each) => !gone.has(each.id));
  const orphans = kept.filter(({ parent }) => parent !== null && gone.has(parent));
  const below = itemsBelow(framework, gone);
  const adopted = below.map((each) => (orphans.includes(each) ? { ...each, parent: id } : each));
  const stay = kept.filter((each) => !below.includes(each)).map((each) => (each === item ? merged : each));
  const codes = rest.flatMap(({ code }) => (code === null ? [] : [[code, merged.code] as const]));
  return applied(renameInMappings({ ...framework, items: insertAfterBranch(stay, id, adopted) }, new Map(codes)), [id]);
}

/** What stands below items that go, in document order. Whatever the parents say, each item is looked at once. */
function itemsBelow({ items }: Framework, gone: ReadonlySet<string>): readonly FrameworkItem[] {
  const inside = new Set([...gone].flatMap((id) => branchOf(items, id)));
  return items.filter((each) => inside.has(each) && !gone.has(each.id));
}

function united(one: FrameworkItem, other: FrameworkItem): FrameworkItem {
  const known = new Set(one.competencies.map(({ letter, name }) => letter ?? name));
  return {
    ...one,
    code: one.code ?? other.code,
    title: joined(one.title, other.title),
    text: joined(one.text, other.text),
    result: joined(one.result, other.result),
    profiles:
      one.profiles === null || other.profiles === null ? null : [...new Set([...one.profiles, ...other.profiles])],
    competencies: [...one.competencies, ...other.competencies.filter(({ letter, name }) => !known.has(letter ?? name))],
    additions: [...one.additions, ...other.additions],
  };
}

/** Two texts as one; what says the same is said once. */
function joined(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return lettersOf(one) === lettersOf(other) ? one : `${one} ${other}`;
}
