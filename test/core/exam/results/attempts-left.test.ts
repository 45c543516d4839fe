import { attemptsLeft, attemptsUsed } from '../../../../src/core/exam/results/attempts-left';
import { attempt, part, remark } from './attempts';

const attempts = [
  attempt(1, [part(20)]),
  remark(1, [part(30)]),
  attempt(2, [], { status: 'absent' }),
  attempt(3, [], { status: 'broken-off' }),
  attempt(4, [part(60)], { status: 'invalid' }),
];

test('a re-mark and an invalid attempt use up no attempt', () => {
  expect(attemptsUsed(attempts, { absentUsesAttempt: true })).toBe(3);
});

test('not appearing uses up an attempt unless the school says otherwise', () => {
  expect(attemptsUsed(attempts, { absentUsesAttempt: false })).toBe(2);
});

test('what is left is never below nothing, and without a maximum there is no end', () => {
  const left = (maximumAttempts: number | null) => attemptsLeft(attempts, { maximumAttempts, absentUsesAttempt: true });
  expect([left(5), left(3), left(2), left(null)]).toEqual([2, 0, 0, null]);
});

test('an attempt that stands in the list twice is used up once', () => {
  expect(attemptsUsed([attempt(1, []), attempt(1, [part(60)])], { absentUsesAttempt: true })).toBe(1);
});
