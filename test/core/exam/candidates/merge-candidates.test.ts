import type { Candidate } from '../../../../src/core/exam/candidates/candidate';
import { mergeCandidates } from '../../../../src/core/exam/candidates/merge-candidates';

const person = (number: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ number, name: null, startDate: null, cohort: null, crebo: null, group: null },
  ...more,
});

test('a candidate who is not there is added, one who is there as listed is not', () => {
  const there = [person('a1', { name: 'Ada' })];
  const merge = mergeCandidates(there, [person('A1', { name: 'ADA' }), person('007')]);
  expect(merge).toEqual({ added: [person('007')], completed: [], differing: [], same: 1 });
});

test('what is empty is completed and what is different is told, both of one candidate', () => {
  const there = [person('1', { name: 'Ada', group: '3A' })];
  const merge = mergeCandidates(there, [person('1', { cohort: '2026', group: '3B' })]);
  expect(merge).toEqual({
    added: [],
    completed: [{ number: '1', field: 'cohort', value: '2026' }],
    differing: [{ number: '1', field: 'group', there: '3A', listed: '3B' }],
    same: 0,
  });
});

test('what a list does not say is no difference', () => {
  const there = [person('1', { name: 'Ada', crebo: '99011' })];
  expect(mergeCandidates(there, [person('1')])).toEqual({ added: [], completed: [], differing: [], same: 1 });
});
