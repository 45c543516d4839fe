import fc from 'fast-check';
import type { Attempt, AttemptPart } from '../../../../src/core/exam/results/attempt';
import { numberOf } from '../../../../src/core/exam/results/attempt';
import { coreTaskPart } from '../../../../src/core/exam/results/core-task-part';
import { countingAttempt } from '../../../../src/core/exam/results/counting-attempt';
import type { CoreTaskResult, ExamOfCoreTask } from '../../../../src/core/exam/results/core-task-result';
import { coreTaskResult } from '../../../../src/core/exam/results/core-task-result';
import { failedParts } from '../../../../src/core/exam/results/failed-parts';
import { attemptsUsed } from '../../../../src/core/exam/results/attempts-left';
import { withCarried } from '../../../../src/core/exam/results/with-carried';
import { defaultSettings } from '../../../../src/core/exam/settings';
import { anyAttempt, examOf, exemption, rule } from './attempts';

const codes = ['B1-K1-W1', 'B1-K1-W2', 'B1-K1-W3'];
const counting = fc.constantFrom('highest' as const, 'last' as const);
const attempts = fc.array(anyAttempt, { maxLength: 7 });
/** Attempts at two exams of the core task. */
const atTwo = fc
  .array(fc.tuple(anyAttempt, fc.constantFrom('e1', 'e2')), { maxLength: 10 })
  .map((made) => made.map(([attempt, examId]) => ({ ...attempt, examId })));
const oneOrTwo: fc.Arbitrary<readonly ExamOfCoreTask[]> = fc.constantFrom(
  [examOf('e1', null, codes)],
  [examOf('e1', null, codes), examOf('e2', null, codes)],
  [examOf('e1', 70, codes), examOf('e2', 30, codes)],
);

const result = (
  exams: readonly ExamOfCoreTask[],
  made: readonly Attempt[],
  over: Partial<typeof defaultSettings> = {},
): CoreTaskResult => coreTaskResult('B1-K1', exams, made, [], { ...defaultSettings, ...over });

test('the order in which attempts are listed does not matter', () => {
  const shuffled = atTwo.chain((made) =>
    fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
  );
  fc.assert(
    fc.property(shuffled, oneOrTwo, counting, ([made, other], exams, countingAttempt) => {
      expect(result(exams, other, { countingAttempt })).toEqual(result(exams, made, { countingAttempt }));
      expect(attemptsUsed(other, defaultSettings)).toBe(attemptsUsed(made, defaultSettings));
    }),
    { numRuns: 400 },
  );
});

test('no further attempt lowers a result where the highest counts', () => {
  const order = { O: 0, V: 1, G: 2 };
  let compared = 0;
  fc.assert(
    fc.property(atTwo, oneOrTwo, anyAttempt, fc.constantFrom('e1', 'e2'), (made, exams, extra, examId) => {
      const number = 1 + Math.max(0, ...made.map((attempt) => attempt.number));
      const resit = { ...extra, examId, number, kind: 'resit' as const, of: null };
      const before = result(exams, made);
      const after = result(exams, [...made, resit]);
      if (before.outcome === null || before.mark === null) return;
      compared += 1;
      expect(after.state).toBe('complete');
      expect(order[after.outcome ?? 'O']).toBeGreaterThanOrEqual(order[before.outcome]);
      // Of several exams, a pass with a lower mark takes the place of an O with a higher one; it remains O then.
      const passedInstead = exams.length > 1 && before.outcome === 'O' && after.outcome === 'O';
      if (!passedInstead) expect(after.mark).toBeGreaterThanOrEqual(before.mark);
    }),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(100);
});

test('a mark is always within its word', () => {
  const within = { O: [1, 5], V: [6, 7], G: [8, 10] };
  fc.assert(
    fc.property(atTwo, oneOrTwo, counting, (made, exams, countingAttempt) => {
      const { outcome, mark, state } = result(exams, made, { countingAttempt });
      expect(outcome !== null && mark !== null).toBe(state === 'complete');
      if (outcome === null || mark === null) return;
      const [least = 0, most = 0] = within[outcome];
      expect(mark).toBeGreaterThanOrEqual(least);
      expect(mark).toBeLessThanOrEqual(most);
      expect(Number.isInteger(mark)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('what a candidate is exempt from is in no sum, as if the attempts had never had it', () => {
  let counted = 0;
  fc.assert(
    fc.property(attempts, fc.subarray(codes), counting, (made, without, countingAttempt) => {
      const settings = { ...defaultSettings, countingAttempt };
      const exemptions = without.map((code) => exemption(code));
      const found = coreTaskResult('B1-K1', [examOf('e1', null, codes)], made, exemptions, settings);
      expect(found.state === 'exempt').toBe(without.length === codes.length);
      if (found.state === 'exempt') return;

      const never = made.map((each) => ({ ...each, parts: each.parts.flatMap((part) => cut(part, without)) }));
      const rest = codes.filter((code) => !without.includes(code));
      const { outcome, mean, mark } = coreTaskResult('B1-K1', [examOf('e1', null, rest)], never, [], settings);
      expect(found).toMatchObject({ outcome, mean, mark });
      if (without.length > 0 && outcome !== null) counted += 1;
    }),
    { numRuns: 400 },
  );
  expect(counted).toBeGreaterThan(30);
});

function cut(part: AttemptPart, without: readonly string[]): readonly AttemptPart[] {
  const kept = part.workProcesses.filter(({ code }) => !without.includes(code));
  if (kept.length === part.workProcesses.length) return [part];
  return kept.length === 0 ? [] : [coreTaskPart(part.coreTask, kept, rule)];
}

test('what is carried over keeps its result, and is all that is not done again', () => {
  const examined = [{ coreTask: 'B1-K1', workProcesses: codes }];
  const unit = fc.constantFrom('exam' as const, 'core-task' as const, 'work-process' as const);
  let carriedSome = 0;
  fc.assert(
    fc.property(attempts, unit, counting, (made, resitUnit, countingAttempts) => {
      const settings = { countingAttempt: countingAttempts, resitUnit };
      const { again, carried } = failedParts(examined, made, [], settings, rule);
      const before = countingAttempt(made, 'B1-K1', settings);
      const redone = again.flatMap(({ workProcesses }) => workProcesses);
      for (const kept of carried.flatMap(({ workProcesses }) => workProcesses)) {
        carriedSome += 1;
        expect(redone).not.toContain(kept.code);
        const old = before?.part.workProcesses.find(({ code }) => code === kept.code);
        expect(kept).toEqual({ ...old, carriedFrom: before && numberOf(before.attempt) });
        if (resitUnit !== 'work-process') expect(again).toEqual([]);
      }
      const whole = withCarried(examined, [], carried, rule);
      if (again.length === 0) expect(whole[0]).toMatchObject({ percentage: before?.part.percentage });
    }),
    { numRuns: 400 },
  );
  expect(carriedSome).toBeGreaterThan(50);
});
