import fc from 'fast-check';
import { addStatistics } from '../../../src/core/exam/retention/add-statistics';
import type { Statistic } from '../../../src/core/exam/retention/statistic';
import { noStatistics, statisticKey } from '../../../src/core/exam/retention/statistic';
import { formerCandidates } from '../../../src/core/report/former-candidates';

const line = (over: Partial<Statistic>): Statistic => ({
  ...{ examId: 'e1', exam: 'PVB1', kind: 'outcome', code: 'B1-K1', text: '', scale: '', value: 'V', count: 1 },
  ...over,
});
const removals = [{ on: '2026-11-27', by: 'P. Ketting', candidates: 6 }];

test('nobody was removed, so there is nothing to tell', () => {
  expect(formerCandidates(noStatistics)).toBeNull();
});

test('outcomes and the mean of marks are told by core task of an exam; rows and topics are not', () => {
  const statistics = [
    line({ value: 'V', count: 4 }),
    line({ value: 'O', count: 2 }),
    line({ kind: 'mark', value: '4', count: 2 }),
    line({ kind: 'mark', value: '7', count: 4 }),
    line({ kind: 'mark-total', value: '', count: 37.5 }),
    line({ kind: 'level', code: 'B1-K1-W1', text: 'stelt het zadel af', scale: 'O · V', count: 6 }),
    line({ code: 'P1-K1', value: 'G', count: 5 }),
  ];
  expect(formerCandidates({ statistics, removals })).toEqual({
    removals,
    coreTasks: [
      { exam: 'PVB1', coreTask: 'B1-K1', n: 6, outcomes: { O: 2, V: 4, G: 0 }, mean: 6.25 },
      { exam: 'PVB1', coreTask: 'P1-K1', n: 5, outcomes: { O: 0, V: 0, G: 5 }, mean: null },
    ],
  });
});

test('counts come to the same in whatever order groups are removed, and an exam goes by its last name', () => {
  const some = fc.array(
    fc
      .record({
        examId: fc.constantFrom('e1', 'e2'),
        kind: fc.constantFrom('outcome' as const, 'mark' as const, 'level' as const),
        code: fc.constantFrom('B1-K1', 'P1-K1'),
        text: fc.constantFrom('', 'stelt het zadel af'),
        value: fc.constantFrom('O', 'V', '7'),
        count: fc.integer({ min: 1, max: 40 }),
      })
      .map(line),
    { maxLength: 12 },
  );
  const totals = (lines: readonly Statistic[]) =>
    lines.map((each) => [statisticKey(each), each.count] as const).sort(([one], [other]) => (one < other ? -1 : 1));
  fc.assert(
    fc.property(some, some, some, (one, two, three) => {
      const forth = addStatistics(addStatistics(addStatistics([], one), two), three);
      const back = addStatistics(addStatistics([], three), addStatistics(addStatistics([], two), one));
      expect(totals(forth)).toEqual(totals(back));
      const all = [...one, ...two, ...three];
      expect(forth.reduce((sum, { count }) => sum + count, 0)).toBe(all.reduce((sum, { count }) => sum + count, 0));
    }),
  );
  expect(addStatistics([line({ exam: 'PVB1' })], [line({ exam: 'PVB-A' })])).toEqual([
    line({ exam: 'PVB-A', count: 2 }),
  ]);
});
