import { ratedForm } from '../../../../src/core/exam/collect/rated-form';
import { fieldKey } from '../../../../src/core/exam/collect/filled';
import { defaultSettings } from '../../../../src/core/exam/settings';
import { coreTaskPart } from '../../../../src/core/exam/results/core-task-part';
import { exam } from '../../../workbook/plan/bicycle-rental';
import { part, rule, workProcess } from '../results/attempts';

const row = {
  id: 'i1',
  ids: ['i1'],
  own: false,
  text: 'groet',
  workProcess: 'B1-K1-W1',
  coreTask: 'B1-K1',
  critical: false,
  weight: 1,
  maximum: null,
};
const passed = coreTaskPart('B1-K1', [workProcess('B1-K1-W2', 80, { carriedFrom: 1, weight: 3 })], rule);
const version = {
  id: 'v',
  content: 'c',
  exam: exam('e1', { assessors: 1 }),
  settings: defaultSettings,
  rows: [row],
  settled: { carried: [passed, part(60, 'B1-K2', { carriedFrom: 1 })], exempt: [] },
};

test('the result of a resit is that of what was done again and what was taken over', () => {
  const { parts } = ratedForm({ filled: { [fieldKey('level.1', 'i1')]: 'V' } }, version);
  expect(parts).toMatchObject([
    { coreTask: 'B1-K1', outcome: 'V', percentage: 72.5 },
    { coreTask: 'B1-K2', outcome: 'V', percentage: 60 },
  ]);
  expect(parts[0]?.workProcesses.map(({ code, carriedFrom }) => [code, carriedFrom])).toEqual([
    ['B1-K1-W1', null],
    ['B1-K1-W2', 1],
  ]);
});

test('a resit of which a row is unrated is incomplete only where that row is', () => {
  const { parts } = ratedForm({ filled: {} }, version);
  expect(parts.map(({ outcome }) => outcome)).toEqual([null, 'V']);
});
