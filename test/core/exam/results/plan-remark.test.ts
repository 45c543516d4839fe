import fc from 'fast-check';
import { countingAttempt } from '../../../../src/core/exam/results/counting-attempt';
import { planRemark } from '../../../../src/core/exam/results/plan-remark';
import { defaultSettings } from '../../../../src/core/exam/settings';
import '../../../house/property-seed';
import { anyAttempt, attempt, part, remark, unrated } from './attempts';

describe('the re-mark of a candidate', () => {
  it('has the number of the attempt it judges again: the latest, or the one that is asked for', () => {
    const attempts = [attempt(2, [part(80)]), attempt(1, [part(40)])];
    expect(planRemark(attempts)).toEqual({ kind: 'remark', attempt: 2, of: 2 });
    expect(planRemark(attempts, 1)).toEqual({ kind: 'remark', attempt: 1, of: 1 });
  });

  it.each([
    ['there was no attempt', [], 'no-attempt'],
    ['the candidate did not appear', [attempt(1, [part(40)], { status: 'absent' })], 'no-attempt'],
    ['the attempt was declared invalid', [attempt(1, [part(40)], { status: 'invalid' })], 'no-attempt'],
    ['the attempt is still being rated', [attempt(1, [part(40), unrated])], 'incomplete'],
    ['nothing of the attempt is known', [attempt(1, [])], 'incomplete'],
    ['it was judged again already', [attempt(1, [part(40)]), remark(1, [part(80)])], 'remarked'],
  ] as const)('is refused when %s', (_, attempts, why) => {
    expect(planRemark(attempts)).toEqual({ kind: 'refused', why });
  });

  it('is refused of an attempt that is not there', () => {
    expect(planRemark([attempt(1, [part(40)])], 2)).toEqual({ kind: 'refused', why: 'no-attempt' });
  });

  it('may be handed out again while it is not complete', () => {
    expect(planRemark([attempt(1, [part(40)]), remark(1, [unrated])])).toMatchObject({ kind: 'remark' });
  });

  it('counts, once complete, instead of the attempt it was planned for', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 5 }), fc.integer({ min: 0, max: 100 }), (attempts, percentage) => {
        const planned = planRemark(attempts);
        if (planned.kind === 'refused') return;
        const before = attempts.filter(({ number }) => number === planned.of);
        const invalid = before.some(
          ({ kind, status }) => kind !== 'remark' && status !== 'taken' && status !== 'broken-off',
        );
        const again = remark(planned.of, [part(percentage)], { date: '2026-12-31' });
        const counting = countingAttempt([...before, again], 'B1-K1', defaultSettings);
        expect(counting?.attempt ?? null).toEqual(invalid ? null : again);
      }),
    );
  });
});
