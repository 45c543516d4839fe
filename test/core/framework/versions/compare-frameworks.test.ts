import type { Framework, FrameworkItem } from '../../../../src/core/framework/framework';
import { compareFrameworks } from '../../../../src/core/framework/versions/compare-frameworks';
import { relationOf } from '../../../../src/core/framework/versions/difference';
import { matchFrameworks } from '../../../../src/core/framework/versions/match-frameworks';
import { outOfOrder } from '../../../../src/core/framework/versions/out-of-order';
import { wordChanges } from '../../../../src/core/framework/versions/word-changes';
import { dossier, item } from '../../fietsverhuur';

const difference = (newer: Framework, older = dossier) =>
  compareFrameworks(older, newer, matchFrameworks(older, newer));
const withItems = (items: readonly FrameworkItem[]): Framework => ({ ...dossier, items });

/** Kind and id of what differs: what a person reads down the list. */
function told(newer: Framework): readonly string[] {
  return difference(newer).differences.map((each) =>
    'item' in each ? `${each.kind} ${each.item.id}` : `${each.kind} ${each.after.id}`,
  );
}

describe('the difference between two versions', () => {
  it('is empty between a document and itself', () => {
    expect(difference(dossier)).toEqual({ differences: [], same: dossier.items.length, about: [] });
  });

  it('tells what was added, removed and reworded, in the order of the document', () => {
    const items = dossier.items
      .filter(({ id }) => id !== 'k1-kn2')
      .flatMap((each) => [
        each.id === 'p1k1-w1-a' ? { ...each, text: 'houdt steeds rekening met de conditie van de huurder' } : each,
        ...(each.id === 'k1-w2-b' ? [item('new', { parent: 'k1-w2', text: 'noteert het framenummer' })] : []),
      ]);
    expect(told(withItems(items))).toEqual(['removed k1-kn2', 'added new', 'changed p1k1-w1-a']);
    expect(difference(withItems(items)).same).toBe(dossier.items.length - 2);
  });

  it('names the fields that differ', () => {
    const items = dossier.items.map((each) =>
      each.id === 'k1-w1' ? { ...each, title: 'Ontvangt de klant', result: 'De klant weet genoeg.' } : each,
    );
    expect(difference(withItems(items)).differences).toEqual([
      { kind: 'changed', before: dossier.items[3], after: items[3], fields: ['title', 'result'] },
    ]);
  });

  it('tells of a row under another parent', () => {
    const rest = dossier.items.filter(({ id }) => id !== 'k1-w1-b');
    const at = rest.findIndex(({ id }) => id === 'k1-w2-b') + 1;
    const moved = item('k1-w1-b', { parent: 'k1-w2', text: 'legt de voorwaarden uit' });
    expect(told(withItems([...rest.slice(0, at), moved, ...rest.slice(at)]))).toEqual(['moved k1-w1-b']);
  });

  it('tells once of a work process that changed places, and nothing of rows that did', () => {
    const [k1, kn1, kn2, w1, w1a, w1b, w2, w2a, w2b, ...rest] = dossier.items as readonly FrameworkItem[] &
      Readonly<Record<number, FrameworkItem>>;
    const swapped = [k1, kn2, kn1, w2, w2b, w2a, w1, w1a, w1b, ...rest].filter((each) => each !== undefined);
    expect(told(withItems(swapped))).toHaveLength(1);
    expect(told(withItems(swapped))[0]).toMatch(/^moved k1-w[12]$/);
  });

  it('tells what differs of the document as a whole', () => {
    expect(difference({ ...dossier, validUntil: '2034-07-31', level: null }).about).toEqual([
      { field: 'level', before: '3', after: null },
      { field: 'validUntil', before: '2032-07-31', after: '2034-07-31' },
    ]);
  });
});

describe('how two documents stand to each other', () => {
  it('is one dossier when the code is one, however it is written', () => {
    expect(relationOf(dossier, { ...dossier, code: ' 99001', title: 'Fietsen' })).toBe('same-dossier');
    expect(relationOf(dossier, { ...dossier, code: '99002' })).toBe('other-dossier');
  });

  it('rests on the title where a code is missing', () => {
    expect(relationOf({ ...dossier, code: null }, dossier)).toBe('same-dossier');
    expect(relationOf({ ...dossier, code: null, title: 'Autoverhuur' }, dossier)).toBe('other-dossier');
  });

  it('is none at all between two kinds', () => {
    expect(relationOf(dossier, { ...dossier, kind: 'elective' })).toBe('other-kind');
  });
});

describe('the words that changed', () => {
  it('stand between those that stayed', () => {
    expect(wordChanges('legt de voorwaarden uit', 'legt alle  huurvoorwaarden duidelijk uit')).toEqual([
      { kind: 'same', text: 'legt' },
      { kind: 'removed', text: 'de voorwaarden' },
      { kind: 'added', text: 'alle huurvoorwaarden duidelijk' },
      { kind: 'same', text: 'uit' },
    ]);
  });

  it('are all of them where there was no text before or is none after', () => {
    expect(wordChanges(null, 'remt')).toEqual([{ kind: 'added', text: 'remt' }]);
    expect(wordChanges('remt', '')).toEqual([{ kind: 'removed', text: 'remt' }]);
    expect(wordChanges(null, null)).toEqual([]);
  });
});

describe('what is out of order', () => {
  it.each([
    [[1, 2, 3], []],
    [[], []],
    [[2, 3, 4, 1], [3]],
    [[1, 4, 2, 3], [1]],
  ])('of %j is at %j', (numbers, positions) => {
    expect(outOfOrder(numbers)).toEqual(positions);
  });
});
