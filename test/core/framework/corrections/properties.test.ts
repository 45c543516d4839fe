import * as fc from 'fast-check';
import { addCorrection } from '../../../../src/core/framework/corrections/add-correction';
import { correct } from '../../../../src/core/framework/corrections/correct';
import type { Correction } from '../../../../src/core/framework/corrections/correction';
import type { Framework, FrameworkItem } from '../../../../src/core/framework/framework';
import { branchOf } from '../../../../src/core/framework/item-order';
import { dossier } from '../../fietsverhuur';
import { item } from '../../frameworks/item';
import { anySteps, sessionOf } from './any-corrections';

const runs = { numRuns: 500 };
const anySession = anySteps.map((steps) => sessionOf(dossier, steps));
const byId = (framework: Framework): readonly FrameworkItem[] =>
  [...framework.items].sort((one, other) => (one.id < other.id ? -1 : 1));
const edited = (corrections: readonly Correction[]): readonly Correction[] =>
  corrections.reduce<readonly Correction[]>(addCorrection, []);

describe('any corrections', () => {
  it('leave a tree: every id once, every parent before its children, every branch together', () => {
    fc.assert(
      fc.property(anySession, (corrections) => {
        const { items } = correct(dossier, corrections).value;
        const ids = items.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        items.forEach(({ id, parent }, at) => {
          if (parent !== null) expect(ids.indexOf(parent)).toBeGreaterThanOrEqual(0);
          if (parent !== null) expect(ids.indexOf(parent)).toBeLessThan(at);
          const branch = branchOf(items, id).map((item) => item.id);
          expect(ids.slice(at, at + branch.length)).toEqual(branch);
        });
      }),
      runs,
    );
  });

  it('all apply when each was made on what the ones before left', () => {
    fc.assert(
      fc.property(anySession, (corrections) => {
        expect(correct(dossier, corrections)).toMatchObject({ diagnostics: [], applied: corrections });
      }),
      runs,
    );
  });

  it('mean the same after they were written down as JSON', () => {
    fc.assert(
      fc.property(anySession, (corrections) => {
        const read = JSON.parse(JSON.stringify(corrections)) as readonly Correction[];
        expect(correct(dossier, read).value).toEqual(correct(dossier, corrections).value);
      }),
      runs,
    );
  });

  it('give the same items when an editor folds them together', () => {
    fc.assert(
      fc.property(anySession, (corrections) => {
        const folded = correct(dossier, edited(corrections));
        expect(folded.diagnostics).toEqual([]);
        expect(byId(folded.value)).toEqual(byId(correct(dossier, corrections).value));
      }),
      runs,
    );
  });

  it('of the words of different fields give the same in any order', () => {
    const anyChanges = fc
      .uniqueArray(fc.tuple(fc.nat(dossier.items.length - 1), fc.constantFrom('title' as const, 'text' as const)), {
        selector: ([at, field]) => `${at} ${field}`,
      })
      .map((places) =>
        places.flatMap(([at, field]): readonly Correction[] => {
          const item = dossier.items[at];
          return item === undefined
            ? []
            : [{ kind: 'change', item: item.id, field, was: item[field], becomes: 'remt' }];
        }),
      );
    fc.assert(
      fc.property(
        anyChanges.chain((changes) =>
          fc.tuple(fc.constant(changes), fc.shuffledSubarray(changes, { minLength: changes.length })),
        ),
        ([changes, shuffled]) => {
          expect(correct(dossier, shuffled).value).toEqual(correct(dossier, changes).value);
        },
      ),
      runs,
    );
  });

  it('stay as few as the fields that differ, however often a person changes their mind', () => {
    const changes = ['remt', 'remt af', 'remt'].reduce<readonly Correction[]>((list, becomes) => {
      const was = correct(dossier, list).value.items.find(({ id }) => id === 'k1-w2-a')?.text ?? null;
      return addCorrection(list, { kind: 'change', item: 'k1-w2-a', field: 'text', was, becomes });
    }, []);
    expect(changes).toEqual([
      { kind: 'change', item: 'k1-w2-a', field: 'text', was: 'stelt het zadel af', becomes: 'remt' },
    ]);
    const back = {
      kind: 'change',
      item: 'k1-w2-a',
      field: 'text',
      was: 'remt',
      becomes: 'stelt het  zadel af',
    } as const;
    expect(addCorrection(changes, back)).toEqual([]);
  });

  it('keep the warnings that either of two folded changes answers', () => {
    const change = { kind: 'change', item: 'k1', field: 'title' } as const;
    const settled = (line: number) => ({ code: 'import/title-missing', line, data: {} });
    const first: Correction = { ...change, was: 'Verhuurt fietsen', becomes: 'Verhuurt', settles: [settled(1)] };
    const second: Correction = { ...change, was: 'Verhuurt', becomes: 'Verhuurt uit', settles: [settled(2)] };
    expect(edited([first, second])).toEqual([
      { ...second, was: 'Verhuurt fietsen', settles: [settled(1), settled(2)] },
    ]);
  });
});

test('merging ends, and loses no item, also where damaged data puts items below each other', () => {
  const round = [
    item('a', { parent: 'b', text: 'stelt het zadel af' }),
    item('b', { parent: 'a', text: 'controleert de remmen' }),
    item('c', { parent: 'b', text: 'zet de helm klaar' }),
  ];
  const merge: Correction = {
    kind: 'merge',
    item: 'a',
    others: ['c'],
    was: ['stelt het zadel af', 'zet de helm klaar'],
  };
  const { value } = correct({ ...dossier, items: round }, [merge]);
  expect(value.items.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'stelt het zadel af zet de helm klaar'],
    ['b', 'controleert de remmen'],
  ]);
});
