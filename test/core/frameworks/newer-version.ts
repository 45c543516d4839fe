import fc from 'fast-check';
import type { Framework, FrameworkItem } from '../../../src/core/framework/framework';
import { branchOf, insertAfterBranch, withoutBranch } from '../../../src/core/framework/item-order';
import { item } from './item';

const words = [
  ...['fiets', 'huurder', 'balie', 'band', 'rem', 'ketting', 'zadel', 'route', 'kaart', 'sleutel', 'lamp', 'prijs'],
  ...['controleert', 'noteert', 'bespreekt', 'vervangt', 'reinigt', 'meldt', 'plant', 'weegt', 'telt', 'begroet'],
  ...['zorgvuldig', 'tijdig', 'samen', 'zelfstandig', 'volgens', 'afspraak', 'na', 'overleg', 'met', 'collega'],
];

/** A sentence as documents have them: words that come back elsewhere, in an order that mostly does not. */
export const sentence: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 })
  .map((each) => each.join(' '));

type Edit =
  | { readonly kind: 'remove' | 'move' | 'reorder'; readonly at: number; readonly to: number }
  | { readonly kind: 'add' | 'reword' | 'change' | 'code'; readonly at: number; readonly words: string };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('remove', 'move', 'reorder'), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constantFrom('add', 'reword', 'change', 'code'), at: fc.nat(), words: sentence }),
);

/**
 * The next edition of a document: items added, removed, reworded, moved and given other codes, read again with ids of its
 * own, as another edition's are.
 */
export function newerVersion(framework: Framework): fc.Arbitrary<Framework> {
  return fc.tuple(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.boolean()).map(([edits, otherIds]) => {
    const items = edits.reduce<readonly FrameworkItem[]>(edited, framework.items);
    return otherIds ? reread({ ...framework, items }, 'n') : { ...framework, items };
  });
}

/** The same document as another reader would give it: with ids of its own. */
export function reread(framework: Framework, mark: string): Framework {
  const items = framework.items.map((each) => ({
    ...each,
    id: `${mark}-${each.id}`,
    parent: each.parent === null ? null : `${mark}-${each.parent}`,
  }));
  return { ...framework, items };
}

function edited(items: readonly FrameworkItem[], change: Edit, index: number): readonly FrameworkItem[] {
  const chosen = items[change.at % Math.max(1, items.length)];
  if (chosen === undefined) return items;
  const replaced = (over: Partial<FrameworkItem>) =>
    items.map((each) => (each === chosen ? { ...each, ...over } : each));
  switch (change.kind) {
    case 'remove':
      return withoutBranch(items, chosen.id);
    case 'move':
    case 'reorder': {
      const branch = branchOf(items, chosen.id);
      const places = items.filter(
        (each) =>
          !branch.includes(each) &&
          each.type === chosen.type &&
          (each.parent === chosen.parent) === (change.kind === 'reorder'),
      );
      const place = places[change.to % Math.max(1, places.length)];
      if (place === undefined) return items;
      const moved = branch.map((each) => (each === chosen ? { ...each, parent: place.parent } : each));
      return insertAfterBranch(withoutBranch(items, chosen.id), place.id, moved);
    }
    case 'add': {
      const { type, parent, profiles } = chosen;
      const added = item(`add${index}`, { type, parent, profiles, title: change.words, text: change.words });
      return insertAfterBranch(items, chosen.id, [added]);
    }
    case 'reword':
      return replaced({ title: chosen.title === null ? null : change.words, text: change.words });
    case 'change': {
      const [first = ''] = change.words.split(' ');
      return replaced({
        title: chosen.title && `${chosen.title} ${first}`,
        text: chosen.text && `${first} ${chosen.text}`,
      });
    }
    case 'code':
      return chosen.code === null ? items : replaced({ code: `N${index}-${chosen.code}` });
  }
}
