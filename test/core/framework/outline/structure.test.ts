import fc from 'fast-check';
import type { Framework } from '../../../../src/core/framework/framework';
import { frameworkKinds } from '../../../../src/core/framework/framework';
import {
  itemNamed,
  itemOf,
  knowledgeOf,
  partsOf,
  referenceOf,
  resultOf,
  roleOf,
  unitAbove,
  unitsOf,
} from '../../../../src/core/framework/structure';
import { arbitraryFramework } from '../../frameworks/arbitrary-framework';
import {
  addendum,
  competenceProfile,
  deepCase,
  elective,
  flatCase,
  learningUnits,
  shallowCase,
} from '../../frameworks/documents';

/** "unit: part[heading|row row] …", with ids. */
function outline(framework: Framework): readonly string[] {
  return unitsOf(framework).map(({ id }) => {
    const parts = partsOf(framework, id).map(({ item, rows }) => {
      const shown = rows.map((row) => `${row.heading === null ? '' : `${row.heading.id}|`}${row.item.id}`);
      return `${item.id}[${shown.join(' ')}]`;
    });
    return `${id}: ${parts.join(' ')}`;
  });
}

test('of learning units, indicators are rows under their sub-activity, and a sub-activity without any is one itself', () => {
  expect(outline(learningUnits)).toEqual([
    '1: 1.1[1.1-a|1.1-a1 1.1-a|1.1-a2 1.1-b|1.1-b1] 1.2[1.2-a|1.2-a1] 1.10[1.10-a]',
    '2: 2.1[2.1-1]',
  ]);
  expect(knowledgeOf(learningUnits, '1').map(({ type }) => type)).toEqual(['knowledge', 'skill']);
});

test('of a competence profile, process sentences are rows, outcomes the result, and task areas neither', () => {
  expect(outline(competenceProfile)).toEqual(['a1: a1-1[a1-1-i1 a1-1-i2 a1-1-i3]', 'a2: a2-1[a2-1-i1] a2-2[a2-2-i1]']);
  expect(resultOf(competenceProfile, 'a1-1')).toBe('De huurder voelt zich gehoord.\nKlachten zijn afgehandeld.');
  expect(roleOf(competenceProfile, 't1')).toBeNull();
  expect(itemNamed(competenceProfile, '1')?.id).toBe('a1');
});

test('of an addendum, the sentences of a task are rows with ids of their own, and then its context additions', () => {
  const rows = partsOf(addendum, 'g1')[0]?.rows ?? [];
  expect(rows.map(({ item }) => item.text)).toEqual([
    'Zoekt een vlakke plek, bijv. een plein.',
    'Zet tenten, hekken e.d.',
    'Controleert daarna m.b.v. de lijst of alles er is (o.a. bordjes. Zie nr. 3).',
    'Houdt rekening met het tij.',
    'Overlegt met de organisatie.',
  ]);
  expect(rows.map(({ heading }) => heading?.title ?? null)).toEqual([null, null, null, 'Strand', 'Festival']);
  const [first] = rows;
  expect(first?.item.id).toMatch(/^g1-t1\.s[a-z0-9]+$/);
  expect(itemOf(addendum, first?.item.id ?? '')?.text).toBe('Zoekt een vlakke plek, bijv. een plein.');
  expect(unitAbove(addendum, first?.item.id ?? '')?.id).toBe('g1');
});

test('a sentence keeps its id when another one is added before it or its comma is put right', () => {
  const idsOf = (text: string): readonly string[] => {
    const items = addendum.items.map((item) => (item.id === 'g1-t2' ? { ...item, text } : item));
    return (partsOf({ ...addendum, items }, 'g1')[1]?.rows ?? []).map(({ item }) => item.id);
  };
  const [before] = idsOf('Geeft fietsen uit, en neemt ze in.');
  expect(idsOf('Begroet de huurder. Geeft fietsen uit en neemt ze in.')[1]).toBe(before);
  const twice = idsOf('Belt. Wacht. Belt.');
  expect(new Set(twice).size).toBe(3);
});

test('of a framework of somebody else, depth says what is what', () => {
  expect(outline(deepCase)).toEqual([
    'r1: r1-s1[r1-s1-x|r1-s1-x1 r1-s1-x|r1-s1-x2 r1-s1-y] r1-s2[]',
    'r2: r2-s1[r2-s1-a]',
  ]);
  expect(outline(shallowCase)).toEqual(['u1: u1[u1-a u1-b]', 'u2: u2[u2-a]']);
  expect(outline(flatCase)).toEqual(['s1: s1[]', 's2: s2[]', 's3: s3[]']);
});

test('a core task without work processes is what an exam covers itself, with its own behaviour as rows', () => {
  expect(outline(elective)).toEqual(['D1-K1: D1-K1-W1[e-i1]', 'D1-K2: D1-K2[e-i2]', 'D1-K3: D1-K3[]']);
});

test('a sub-unit that stands under nothing stays plannable', () => {
  const items = addendum.items.filter(({ type }) => type !== 'task-group');
  expect(unitsOf({ ...addendum, items }).map(({ id }) => id)).toEqual(['g1-t1', 'g1-t2', 'g2-t3']);
});

test('an item is referred to by its code only where no other has it', () => {
  const named = (id: string): string => {
    const item = itemOf(deepCase, id);
    return item === null ? '' : referenceOf(deepCase, item);
  };
  expect(['r1', 'r1-s1', 'r1-s2', 'r2'].map(named)).toEqual(['A', 'r1-s1', 'r1-s2', 'r2']);
  expect(itemNamed(deepCase, 'A.1')).toBeNull();
  expect(itemNamed(deepCase, ' a ')?.id).toBe('r1');
});

test.each(frameworkKinds)(
  '%s: whatever is in it, every row belongs to one part, and references find their item',
  (kind) => {
    fc.assert(
      fc.property(arbitraryFramework(kind, fc.string({ maxLength: 60 })), (framework) => {
        const units = unitsOf(framework);
        const parts = units.flatMap(({ id }) => partsOf(framework, id));
        const rows = parts.flatMap((part) => part.rows.map(({ item }) => item.id));
        expect(new Set(rows).size).toBe(rows.length);
        for (const { item } of [...parts, ...units.map((unit) => ({ item: unit }))]) {
          expect(itemNamed(framework, referenceOf(framework, item))).toBe(item);
        }
        for (const id of rows) expect(units).toContain(unitAbove(framework, id));
      }),
      { numRuns: 100 },
    );
  },
);
