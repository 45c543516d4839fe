import type { Attempt } from '../../../../src/core/exam/results/attempt';
import { countingAttempt } from '../../../../src/core/exam/results/counting-attempt';
import { attempt, part, remark, unrated, workProcess } from './attempts';
import { coreTaskPart } from '../../../../src/core/exam/results/core-task-part';
import { rule } from './attempts';

const highest = { countingAttempt: 'highest' } as const;
const last = { countingAttempt: 'last' } as const;

/** Number and kind of the attempt that counts for B1-K1. */
function counting(attempts: readonly Attempt[], settings: typeof highest | typeof last = highest): string | null {
  const found = countingAttempt(attempts, 'B1-K1', settings);
  return found === null ? null : `${found.attempt.kind} ${found.attempt.number}`;
}

test('the best attempt counts, or the latest one where the school says so', () => {
  const attempts = [attempt(1, [part(80)]), attempt(2, [part(60)])];
  expect(counting(attempts)).toBe('first 1');
  expect(counting(attempts, last)).toBe('resit 2');
});

test('of equal attempts the first counts', () => {
  expect(counting([attempt(2, [part(60)]), attempt(1, [part(60)])])).toBe('first 1');
});

test('a pass counts before an insufficient with a higher mark', () => {
  // A critical row does not pass: 78 % is 5.5 + 4.5 · 28/50 = 8.02, and still O.
  const critical = attempt(1, [part(78, 'B1-K1', { outcome: 'O', everyRowPasses: false })]);
  expect(critical.parts[0]).toMatchObject({ outcome: 'O', mark: 8.02 });
  expect(counting([critical, attempt(2, [part(51)])])).toBe('resit 2');
});

test('for one exam the word counts before the mark, for a mean the mark', () => {
  // 90 % with a row that does not pass is V with 9.1; 80 % with all rows passing is G with 8.2.
  const attempts = [attempt(1, [part(90, 'B1-K1', { everyRowPasses: false })]), attempt(2, [part(80)])];
  expect(attempts.map(({ parts }) => [parts[0]?.outcome, parts[0]?.mark])).toEqual([
    ['V', 9.1],
    ['G', 8.2],
  ]);
  expect(countingAttempt(attempts, 'B1-K1', highest, 'word')?.attempt.number).toBe(2);
  expect(countingAttempt(attempts, 'B1-K1', highest, 'mean')?.attempt.number).toBe(1);
});

test('each core task has the attempt that counts for it', () => {
  const attempts = [attempt(1, [part(80), part(20, 'P1-K1')]), attempt(2, [part(60), part(60, 'P1-K1')])];
  expect(countingAttempt(attempts, 'B1-K1', highest)?.attempt.number).toBe(1);
  expect(countingAttempt(attempts, 'P1-K1', highest)?.attempt.number).toBe(2);
});

test.each([
  ['absent', { status: 'absent' }],
  ['declared invalid', { status: 'invalid' }],
] as const)('an attempt that is %s never counts, nor does its re-mark', (_, over) => {
  expect(counting([attempt(1, [part(80)], over)])).toBeNull();
  expect(counting([attempt(1, [part(80)], over), remark(1, [part(90)])])).toBeNull();
  expect(counting([attempt(1, [part(60)]), attempt(2, [part(80)], over)], last)).toBe('first 1');
});

test('an attempt that was broken off counts only if it could be rated', () => {
  expect(counting([attempt(1, [part(20)], { status: 'broken-off' })])).toBe('first 1');
  expect(counting([attempt(1, [unrated], { status: 'broken-off' })])).toBeNull();
});

test('an attempt that is still being rated does not push aside an earlier one', () => {
  expect(counting([attempt(1, [part(60)]), attempt(2, [unrated])], last)).toBe('first 1');
});

describe('a re-mark', () => {
  test('replaces its attempt, also when it is lower', () => {
    expect(counting([attempt(1, [part(80)]), remark(1, [part(60)])])).toBe('remark 1');
  });
  test('replaces nothing until each of its parts is complete', () => {
    const first = attempt(1, [part(80), part(80, 'P1-K1')]);
    expect(counting([first, remark(1, [part(60), { ...unrated, coreTask: 'P1-K1' }])])).toBe('first 1');
    expect(counting([first, remark(1, [])])).toBe('first 1');
  });
  test('of one core task leaves the other as it was', () => {
    const attempts = [attempt(1, [part(80), part(80, 'P1-K1')]), remark(1, [part(60)])];
    expect(countingAttempt(attempts, 'P1-K1', highest)?.attempt.kind).toBe('first');
  });
  test('is the latest of several', () => {
    const early = remark(1, [part(90)], { date: '2026-03-01' });
    const late = remark(1, [part(70)], { date: '2026-04-01' });
    expect(countingAttempt([late, attempt(1, [part(60)]), early], 'B1-K1', highest)?.attempt).toBe(late);
  });
  test('of the first attempt does not stand in the way of a better resit', () => {
    expect(counting([attempt(1, [part(40)]), remark(1, [part(45)]), attempt(2, [part(60)])])).toBe('resit 2');
  });
  test('with a number of its own belongs to the attempt it names', () => {
    expect(counting([attempt(1, [part(80)]), { ...remark(1, [part(60)]), number: 7 }], last)).toBe('remark 7');
  });
});

test('an attempt without the core task says nothing about it', () => {
  expect(counting([attempt(1, [part(60, 'P1-K1')])])).toBeNull();
  expect(counting([])).toBeNull();
});

describe('a core task put together from work processes', () => {
  // (40·1 + 80·3) / 4 = 280/4 = 70 %; 5.5 + 4.5 · 20/50 = 7.3
  const two = [workProcess('B1-K1-W1', 40), workProcess('B1-K1-W2', 80, { weight: 3 })];
  test('has their weighed percentage, and is insufficient if one of them is', () => {
    expect(coreTaskPart('B1-K1', two, rule)).toMatchObject({ outcome: 'O', percentage: 70, mark: 7.3 });
  });
  test('is good only where every row passes and the scale has it', () => {
    // (70 + 90) / 2 = 80 %
    const good = [workProcess('B1-K1-W1', 70), workProcess('B1-K1-W2', 90)];
    expect(coreTaskPart('B1-K1', good, rule).outcome).toBe('G');
    expect(coreTaskPart('B1-K1', good, { ...rule, hasGood: false }).outcome).toBe('V');
    const [first] = good;
    const lame = [...(first ? [{ ...first, everyRowPasses: false }] : []), ...good.slice(1)];
    expect(coreTaskPart('B1-K1', lame, rule).outcome).toBe('V');
  });
  test('is incomplete while one of them is, without any, and without a cut score', () => {
    const open = workProcess('B1-K1-W3', 60, { outcome: null, percentage: null });
    expect(coreTaskPart('B1-K1', [...two, open], rule)).toMatchObject({ outcome: null, percentage: null, mark: null });
    expect(coreTaskPart('B1-K1', [], rule)).toMatchObject({ outcome: null, mark: null });
    expect(coreTaskPart('B1-K1', two, { ...rule, cutScore: null })).toMatchObject({ outcome: null, mark: null });
  });
});
