import type { Attempt } from '../../../../src/core/exam/results/attempt';
import { coreTaskPart } from '../../../../src/core/exam/results/core-task-part';
import { failedParts } from '../../../../src/core/exam/results/failed-parts';
import { withCarried } from '../../../../src/core/exam/results/with-carried';
import type { Settings } from '../../../../src/core/exam/exam-plan';
import { attempt, exemption, part, rule, workProcess } from './attempts';

const examined = [
  { coreTask: 'B1-K1', workProcesses: ['B1-K1-W1', 'B1-K1-W2'] },
  { coreTask: 'P1-K1', workProcesses: ['P1-K1-W1'] },
];

const firstTask = (...percentages: readonly [number, number]) =>
  coreTaskPart('B1-K1', [workProcess('B1-K1-W1', percentages[0]), workProcess('B1-K1-W2', percentages[1])], rule);

/** What is done again, by code; and what is carried over, with the attempt it comes from. */
function resit(
  attempts: readonly Attempt[],
  resitUnit: Settings['resitUnit'],
  exemptions: Parameters<typeof failedParts>[2] = [],
) {
  const found = failedParts(examined, attempts, exemptions, { countingAttempt: 'highest', resitUnit }, rule);
  return {
    again: found.again.flatMap(({ workProcesses }) => workProcesses),
    carried: found.carried.flatMap(({ workProcesses }) =>
      workProcesses.map(({ code, carriedFrom, outcome }) => `${code} ${outcome} ${carriedFrom}`),
    ),
  };
}

const oneFailed = [attempt(1, [firstTask(40, 80), part(60, 'P1-K1')])];

test.each([
  ['exam', ['B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1'], []],
  ['core-task', ['B1-K1-W1', 'B1-K1-W2'], ['P1-K1-W1 V 1']],
  ['work-process', ['B1-K1-W1'], ['B1-K1-W2 G 1', 'P1-K1-W1 V 1']],
] as const)('with %s as unit a resit holds what failed and carries over the rest', (unit, again, carried) => {
  expect(resit(oneFailed, unit)).toEqual({ again, carried });
});

test.each(['exam', 'core-task', 'work-process'] as const)('where nothing failed nothing is done again (%s)', (unit) => {
  const passed = [attempt(1, [firstTask(60, 80), part(60, 'P1-K1')])];
  expect(resit(passed, unit)).toEqual({ again: [], carried: ['B1-K1-W1 V 1', 'B1-K1-W2 G 1', 'P1-K1-W1 V 1'] });
});

test('what was never rated is done again', () => {
  expect(resit([], 'work-process').again).toEqual(['B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1']);
  expect(resit([attempt(1, [part(60, 'P1-K1')], { status: 'broken-off' })], 'work-process')).toEqual({
    again: ['B1-K1-W1', 'B1-K1-W2'],
    carried: ['P1-K1-W1 V 1'],
  });
});

test('a work process that the attempt does not have is done again', () => {
  const half = coreTaskPart('B1-K1', [workProcess('B1-K1-W1', 40)], rule);
  expect(resit([attempt(1, [half])], 'work-process').again).toEqual(['B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1']);
});

test('what was carried over once keeps the attempt it comes from', () => {
  const second = attempt(2, [
    coreTaskPart('B1-K1', [workProcess('B1-K1-W1', 45), workProcess('B1-K1-W2', 80, { carriedFrom: 1 })], rule),
    part(60, 'P1-K1', { carriedFrom: 1 }),
  ]);
  expect(resit([second], 'work-process')).toEqual({
    again: ['B1-K1-W1'],
    carried: ['B1-K1-W2 G 1', 'P1-K1-W1 V 1'],
  });
});

test('what the candidate is exempt from is neither done again nor carried over', () => {
  expect(resit(oneFailed, 'exam', [exemption('B1-K1-W1')])).toEqual({
    again: [],
    carried: ['B1-K1-W2 G 1', 'P1-K1-W1 V 1'],
  });
  expect(resit(oneFailed, 'core-task', [exemption(null)])).toEqual({ again: [], carried: ['P1-K1-W1 V 1'] });
});

test('a resit counts together with what it carries over', () => {
  const settings = { countingAttempt: 'highest', resitUnit: 'work-process' } as const;
  const { carried } = failedParts(examined, oneFailed, [], settings, rule);
  const done = [coreTaskPart('B1-K1', [workProcess('B1-K1-W1', 60)], rule)];
  // (60 + 80) / 2 = 70 % → 5.5 + 4.5 · 20/50 = 7.3
  expect(withCarried(examined, done, carried, rule)).toMatchObject([
    {
      coreTask: 'B1-K1',
      outcome: 'V',
      percentage: 70,
      mark: 7.3,
      workProcesses: [{ carriedFrom: null }, { code: 'B1-K1-W2', carriedFrom: 1, percentage: 80 }],
    },
    { coreTask: 'P1-K1', outcome: 'V', percentage: 60, workProcesses: [{ carriedFrom: 1 }] },
  ]);
});
