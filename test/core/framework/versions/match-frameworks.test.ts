import * as fc from 'fast-check';
import { adoptIds } from '../../../../src/core/framework/versions/adopt-ids';
import { matchFrameworks } from '../../../../src/core/framework/versions/match-frameworks';
import type { Framework, FrameworkItem } from '../../../../src/core/framework/framework';
import { dossier, item } from '../../fietsverhuur';

/** The dossier as another reading of it would be: ids of its own, and what is given changed. */
function reread(change: (items: readonly FrameworkItem[]) => readonly FrameworkItem[] = (items) => items): Framework {
  const items = change(dossier.items).map((each) => ({
    ...each,
    id: `n-${each.id}`,
    parent: each.parent === null ? null : `n-${each.parent}`,
  }));
  return { ...dossier, items };
}

const over = (id: string, fields: Partial<FrameworkItem>) => (items: readonly FrameworkItem[]) =>
  items.map((each) => (each.id === id ? { ...each, ...fields } : each));
const matched = (newer: Framework, older = dossier) => matchFrameworks(older, newer).newerOf;

describe('matching two versions', () => {
  it('finds every item of the same document under its other id', () => {
    expect(matched(reread())).toEqual(new Map(dossier.items.map(({ id }) => [id, `n-${id}`])));
  });

  it('finds an item with a code by its code, whatever its title has become', () => {
    expect(matched(reread(over('k1-w2', { title: 'Overhandigt het gehuurde' }))).get('k1-w2')).toBe('n-k1-w2');
  });

  it('follows the title where items were renumbered', () => {
    const renumbered = reread((items) =>
      items
        .filter(({ id, parent }) => id !== 'k1-w1' && parent !== 'k1-w1')
        .map((each) => (each.id === 'k1-w2' ? { ...each, code: 'B1-K1-W1' } : each)),
    );
    expect(matched(renumbered).get('k1-w2')).toBe('n-k1-w2');
    expect(matched(renumbered).has('k1-w1')).toBe(false);
  });

  it('finds a row by its text under the same parent, accents and punctuation aside', () => {
    const reprinted = reread(over('k1-w1-b', { text: 'Legt de vóórwaarden uit;' }));
    expect(matched(reprinted).get('k1-w1-b')).toBe('n-k1-w1-b');
  });

  it('finds a row with a word changed', () => {
    const reworded = reread(over('p1k1-w1-a', { text: 'houdt steeds rekening met de conditie van de huurder' }));
    expect(matched(reworded).get('p1k1-w1-a')).toBe('n-p1k1-w1-a');
  });

  it('takes a row with other words for another one', () => {
    const replaced = reread(over('k1-w2-b', { text: 'controleert of de fiets verzekerd is' }));
    expect(matched(replaced).has('k1-w2-b')).toBe(false);
  });

  it('pairs nothing where two rows come equally near', () => {
    const near = reread((items) => [
      ...over('p1k1-w1-a', { text: 'houdt rekening met de leeftijd van de huurder' })(items),
      item('x', { parent: 'p1k1-w1', text: 'houdt rekening met de wensen van de huurder' }),
    ]);
    expect(matched(near).has('p1k1-w1-a')).toBe(false);
  });

  it('keeps two equal rows apart, in their order', () => {
    const twice = {
      ...dossier,
      items: [...dossier.items, item('again', { parent: 'k1-w1', text: 'legt de voorwaarden uit' })],
    };
    const both = reread((items) => [...items, item('again', { parent: 'k1-w1', text: 'legt de voorwaarden uit' })]);
    expect(matched(both, twice).get('again')).toBe('n-again');
    expect(matched(both, twice).get('k1-w1-b')).toBe('n-k1-w1-b');
  });

  it('finds a row that moved to another parent only when no other has its words', () => {
    const moved = over('k1-w1-b', { parent: 'k1-w2' });
    expect(matched(reread(moved)).get('k1-w1-b')).toBe('n-k1-w1-b');
    const elsewhere = item('again', { parent: 'p1k1-w1', text: 'legt de voorwaarden uit' });
    const older = { ...dossier, items: [...dossier.items, elsewhere] };
    const newer = reread((items) => [...moved(items), elsewhere]);
    expect(matched(newer, older).has('k1-w1-b')).toBe(false);
  });

  it('finds what is below a core task that moved to another number', () => {
    const recoded = reread((items) =>
      items.map((each) => ({ ...each, code: each.code?.replace('P1-K1', 'P1-K4') ?? null })),
    );
    expect(matched(recoded).get('p1k1-w1-a')).toBe('n-p1k1-w1-a');
  });
});

describe('adopting ids', () => {
  it('gives back the older framework when nothing changed', () => {
    const newer = reread();
    expect(adoptIds(dossier, newer, matchFrameworks(dossier, newer)).framework).toEqual(dossier);
  });

  it('gives a new item an id that no item of the older version has, there or gone', () => {
    const newer: Framework = {
      ...dossier,
      items: [
        ...dossier.items.filter(({ id }) => id !== 'k1-w2-b'),
        item('k1-w2-b', { parent: 'k1-w1', text: 'wijst op het slot' }),
      ],
    };
    const { framework, idOf } = adoptIds(dossier, newer, matchFrameworks(dossier, newer));
    expect(framework.items.at(-1)).toMatchObject({ id: 'k1-w2-b.2', parent: 'k1-w1' });
    expect(idOf.get('k1-w2-b')).toBe('k1-w2-b.2');
  });

  it('never gives one id twice, nor an item another parent, whatever was removed, added and reworded', () => {
    const words = fc.constantFrom('remt', 'stuurt', 'legt de voorwaarden uit', 'stelt het zadel af', 'plakt', null);
    const anyNewer = fc
      .tuple(fc.subarray([...dossier.items]), fc.array(fc.tuple(fc.nat(), words), { maxLength: 8 }), fc.boolean())
      .map(([kept, rewords, sameIds]): Framework => {
        const items = kept.reduce<readonly FrameworkItem[]>(
          (there, each) =>
            each.parent === null || there.some(({ id }) => id === each.parent) ? [...there, each] : there,
          [],
        );
        const changed = items.map((each, at) => {
          const text = rewords.find(([place]) => place % items.length === at)?.[1];
          return text === undefined || each.text === null ? each : { ...each, text };
        });
        return sameIds ? { ...dossier, items: changed } : reread(() => changed);
      });
    fc.assert(
      fc.property(anyNewer, (newer) => {
        const { framework, idOf } = adoptIds(dossier, newer, matchFrameworks(dossier, newer));
        const ids = framework.items.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        framework.items.forEach(({ parent }, at) => {
          const before = newer.items[at]?.parent ?? null;
          expect(parent).toBe(before === null ? null : idOf.get(before));
        });
      }),
      { numRuns: 500 },
    );
  });
});
