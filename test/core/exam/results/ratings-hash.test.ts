import fc from 'fast-check';
import type { Criterion } from '../../../../src/core/exam/assessment-form';
import { contentHash } from '../../../../src/core/exam/results/content-hash';
import type { Rated } from '../../../../src/core/exam/results/ratings-hash';
import { adoptionState, coreTasksIn, ratingsHash } from '../../../../src/core/exam/results/ratings-hash';
import { part } from './attempts';

type Row = Rated['criteria'][number];

const level = fc.constantFrom('O', 'V', 'G', null);
const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(fc.tuple(level, level, level), { minLength: 1, maxLength: 6 })
  .map((levels) => levels.map(([first, second, agreed], index) => row(`r${index}`, [first, second], agreed)));

function row(id: string, levels: readonly (string | null)[], agreed: string | null): Row {
  const ratings = levels.map((given, index): Criterion['ratings'][number] => ({
    assessor: index + 1,
    cell: 'F1',
    motivationCell: 'G1',
    level: given,
    motivation: null,
  }));
  return { id, workProcess: 'B1-K1-W1', ratings, agreed };
}

const parts = [part(60), part(80, 'P1-K1')];

test('the order of rows, assessors and parts does not change the hash', () => {
  fc.assert(
    fc.property(
      rows.chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray([...made], { minLength: made.length }))),
      ([made, shuffled]) => {
        const turned = shuffled.map((each) => ({ ...each, ratings: [...each.ratings].reverse() }));
        const hash = ratingsHash({ criteria: made, parts });
        expect(ratingsHash({ criteria: turned, parts: [...parts].reverse() })).toBe(hash);
      },
    ),
  );
});

test('a change of any level changes the hash', () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.integer({ min: 0, max: 2 }), level, (made, which, column, other) => {
      const index = which % made.length;
      const changed = made.map((each, at) => {
        if (at !== index) return each;
        const levels = each.ratings.map((rating, assessor) => (assessor === column ? other : rating.level));
        return row(each.id, levels, column === 2 ? other : each.agreed);
      });
      const same = JSON.stringify(changed) === JSON.stringify(made);
      expect(ratingsHash({ criteria: changed, parts }) === ratingsHash({ criteria: made, parts })).toBe(same);
    }),
    { numRuns: 500 },
  );
});

test('a result that changed with the same levels changes the hash', () => {
  const criteria = [row('r0', ['V', 'V'], null)];
  const hash = ratingsHash({ criteria, parts });
  expect(ratingsHash({ criteria, parts: [part(61), part(80, 'P1-K1')] })).not.toBe(hash);
  expect(ratingsHash({ criteria, parts: parts.slice(1) })).not.toBe(hash);
});

test('upper and lower case, spaces, motivations and empty columns do not change the hash', () => {
  const hash = ratingsHash({ criteria: [row('r0', ['V', 'G'], null)], parts });
  const [typed] = [row('r0', [' v', 'g ', null], '')].map((each) => ({
    ...each,
    ratings: each.ratings.map((rating) => ({ ...rating, motivation: 'Duidelijk.', cell: 'Z9' })),
  }));
  expect(ratingsHash({ criteria: typed ? [typed] : [], parts })).toBe(hash);
});

test('the order of keys does not change the hash of data, the order of lists does', () => {
  expect(contentHash({ a: 1, b: { c: [1, 2], d: null } })).toBe(contentHash({ b: { d: null, c: [1, 2] }, a: 1 }));
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  expect(contentHash({ a: '1' })).not.toBe(contentHash({ a: 1 }));
  expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }));
});

test('the hash is the same tomorrow: it stands in workbooks', () => {
  expect(ratingsHash({ criteria: [row('r0', ['V', 'G'], 'V')], parts: [part(60)] })).toBe(
    '[["B1-K1","2c806d4c5502036d"]]',
  );
});

test('a result is provisional, adopted, or changed after adoption', () => {
  const adopted = { on: '2026-06-01', by: 'Examencommissie', hash: 'abc' };
  expect(adoptionState({ adopted: null, status: 'taken' }, 'abc')).toBe('provisional');
  expect(adoptionState({ adopted: null, status: 'broken-off' }, 'abc')).toBe('provisional');
  expect(adoptionState({ adopted: null, status: 'absent' }, 'abc')).toBe('absent');
  expect(adoptionState({ adopted: null, status: 'invalid' }, 'abc')).toBe('invalid');
  expect(adoptionState({ adopted, status: 'taken' }, 'abc')).toBe('adopted');
  expect(adoptionState({ adopted, status: 'taken' }, 'abd')).toBe('changed-after-adoption');
  expect(adoptionState({ adopted, status: 'taken' }, null)).toBe('changed-after-adoption');
  expect(adoptionState({ adopted: { ...adopted, hash: '' }, status: 'taken' }, null)).toBe('adopted');
});

test('a change in one core task leaves another as it was adopted', () => {
  const criteria = [row('r0', ['V', 'V'], null)];
  const hash = ratingsHash({ criteria, parts });
  const adopted = { on: '2026-06-01', by: 'Examencommissie', hash };
  const changed = ratingsHash({ criteria: [row('r0', ['V', 'O'], null)], parts });
  expect(coreTasksIn(hash)).toEqual(['B1-K1', 'P1-K1']);
  expect(adoptionState({ adopted, status: 'taken' }, changed)).toBe('changed-after-adoption');
  expect(adoptionState({ adopted, status: 'taken' }, changed, 'B1-K1')).toBe('changed-after-adoption');
  expect(adoptionState({ adopted, status: 'taken' }, changed, 'P1-K1')).toBe('adopted');
  expect(adoptionState({ adopted, status: 'taken' }, null, 'P1-K1')).toBe('changed-after-adoption');
});

test('a row that stands under no core task counts for each of them', () => {
  const foreign = (level: string) => [{ ...row('r0', [level], null), workProcess: 'eigen' }];
  const adopted = { on: '2026-06-01', by: 'Examencommissie', hash: ratingsHash({ criteria: foreign('V'), parts }) };
  const changed = ratingsHash({ criteria: foreign('O'), parts });
  expect(adoptionState({ adopted, status: 'taken' }, changed, 'P1-K1')).toBe('changed-after-adoption');
});
