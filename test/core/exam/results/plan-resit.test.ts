import type { Attempt } from '../../../../src/core/exam/results/attempt';
import { coreTaskPart } from '../../../../src/core/exam/results/core-task-part';
import type { PlannedResit } from '../../../../src/core/exam/results/plan-resit';
import { planResit } from '../../../../src/core/exam/results/plan-resit';
import { defaultSettings } from '../../../../src/core/exam/settings';
import { attempt, exemption, part, rule, unrated, workProcess } from './attempts';

const examined = [{ coreTask: 'B1-K1', workProcesses: ['B1-K1-W1', 'B1-K1-W2'] }];
const half = coreTaskPart('B1-K1', [workProcess('B1-K1-W1', 40), workProcess('B1-K1-W2', 80)], rule);
const settings = { ...defaultSettings, resitUnit: 'work-process' as const };
const planned = (attempts: readonly Attempt[], over: Partial<typeof settings> = {}): PlannedResit =>
  planResit(examined, attempts, [], { ...settings, ...over }, rule);

describe('the resit of a candidate', () => {
  it('is the next attempt, with what passed taken over from the latest', () => {
    expect(planned([attempt(1, [half])])).toMatchObject({
      kind: 'resit',
      attempt: 2,
      of: 1,
      carried: [{ workProcesses: [{ code: 'B1-K1-W2', carriedFrom: 1 }] }],
    });
  });

  it('leaves out what the candidate is exempt from', () => {
    const free = exemption('B1-K1-W2');
    const found = planResit(examined, [attempt(1, [half])], [free], settings, rule);
    expect(found).toMatchObject({ carried: [], exempt: [{ coreTask: 'B1-K1', part: 'B1-K1-W2', date: free.date }] });
    const rest = exemption('B1-K1-W1');
    const nothing = planResit(examined, [attempt(1, [half])], [free, rest], settings, rule);
    expect(nothing).toEqual({ kind: 'refused', why: 'nothing-failed' });
  });

  it.each([
    ['there was no attempt', [], 'no-attempt'],
    ['the latest is still being rated', [attempt(1, [unrated])], 'incomplete'],
    ['nothing failed', [attempt(1, [part(80)])], 'nothing-failed'],
  ] as const)('is refused when %s', (_, attempts, why) => {
    expect(planned(attempts)).toEqual({ kind: 'refused', why });
  });

  it('is refused when all attempts are used up, which an invalid one does not do', () => {
    const two = [attempt(1, [half]), attempt(2, [half])];
    expect(planned(two, { maximumAttempts: 2 })).toEqual({ kind: 'refused', why: 'none-left' });
    const invalid = [attempt(1, [half]), attempt(2, [half], { status: 'invalid' })];
    expect(planned(invalid, { maximumAttempts: 2 })).toMatchObject({ kind: 'resit', attempt: 3, of: 2 });
  });

  it('follows an attempt for which the candidate did not appear', () => {
    expect(planned([attempt(1, [], { status: 'absent' })])).toMatchObject({ kind: 'resit', carried: [] });
  });
});
