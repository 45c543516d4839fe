import fc from 'fast-check';
import { idsInCircles, withoutCircles } from '../../../../src/core/framework/circles';
import type { FrameworkItem } from '../../../../src/core/framework/framework';
import { frameworkKinds } from '../../../../src/core/framework/framework';
import { itemTree } from '../../../../src/core/framework/outline/item-tree';
import { coverableOf, descendantsOf, rowsOf, unitAbove, unitsOf } from '../../../../src/core/framework/structure';
import { arbitraryFramework } from '../../frameworks/arbitrary-framework';
import { item } from '../../frameworks/item';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyParents: fc.Arbitrary<readonly FrameworkItem[]> = fc.array(
  fc
    .record({ id: fc.constantFrom(...names), parent: fc.constantFrom(null, 'gone', ...names) })
    .map(({ id, parent }) => item(id, { parent })),
  { maxLength: 9 },
);

test('items that stand below themselves are found, and not those that only lead to them', () => {
  const items = [
    item('a', { parent: 'c' }),
    item('b', { parent: 'a' }),
    item('c', { parent: 'b' }),
    item('d', { parent: 'a' }),
    item('own', { parent: 'own' }),
    item('e', { parent: null }),
  ];
  expect([...idsInCircles(items)].sort()).toEqual(['a', 'b', 'c', 'own']);
  expect(withoutCircles(items).map(({ parent }) => parent)).toEqual([null, null, null, 'a', null, null]);
});

test('whatever the parents say, a tree holds every id once and nothing stands below itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...frameworkKinds), anyParents, (kind, items) => {
      const tree = itemTree({ ...empty, kind, items });
      const all = tree.roots.flatMap((root) => [root, ...tree.below(root.id)]).map(({ id }) => id);
      expect([...all].sort()).toEqual([...new Set(items.map(({ id }) => id))].sort());
      for (const { id } of items) expect(tree.below(id).map((each) => each.id)).not.toContain(id);
    }),
  );
});

test('a framework of any kind whose parents were damaged still has its units, parts and rows in bounded time', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...frameworkKinds).chain((kind) => arbitraryFramework(kind, fc.constantFrom('rijdt', 'remt'))),
      fc.infiniteStream(fc.nat()),
      (framework, numbers) => {
        const next = (): number => numbers.next().value ?? 0;
        const items = framework.items.map((each) =>
          next() % 3 === 0 ? { ...each, parent: framework.items[next() % framework.items.length]?.id ?? null } : each,
        );
        const damaged = { ...framework, items };
        const units = new Set(unitsOf(damaged).map(({ id }) => id));
        for (const unit of units) {
          for (const part of damaged.items.filter(({ id }) => id === unit).flatMap((u) => coverableOf(damaged, u))) {
            expect(rowsOf(damaged, part.id).length).toBeLessThanOrEqual(items.length * 20);
          }
        }
        for (const { id } of items) {
          expect(descendantsOf(damaged, id).length).toBeLessThan(items.length);
          const above = unitAbove(damaged, id);
          if (above !== null) expect(units).toContain(above.id);
        }
      },
    ),
    { numRuns: 50 },
  );
});

const empty = {
  title: null,
  code: null,
  level: null,
  validFrom: null,
  validUntil: null,
  profiles: [],
  competencies: [],
  mappings: [],
};
