import { scoreCarried } from '../../../../src/core/exam/scoring';
import { carriedParts } from '../../../../src/core/exam/results/carried-parts';
import { coreTaskPart } from '../../../../src/core/exam/results/core-task-part';
import { defaultSettings } from '../../../../src/core/exam/settings';
import { part, rule, unrated, workProcess } from './attempts';

const noWeight = (): number => 0;

describe('what a resit takes over', () => {
  it('is each work process with the attempt it comes from, the earliest one where it was taken over before', () => {
    const old = coreTaskPart(
      'B1-K1',
      [workProcess('B1-K1-W1', 60), workProcess('B1-K1-W2', 80, { carriedFrom: 1 })],
      rule,
    );
    expect(carriedParts([old], 2, noWeight)).toEqual([
      { code: 'B1-K1-W1', coreTask: 'B1-K1', outcome: 'V', percentage: 60, weight: 1, everyRowPasses: true, from: 2 },
      { code: 'B1-K1-W2', coreTask: 'B1-K1', outcome: 'G', percentage: 80, weight: 1, everyRowPasses: true, from: 1 },
    ]);
  });

  it('is a core task as a whole where nothing is known below it, for the points it can bring', () => {
    const whole = { coreTask: 'B1-K1', workProcesses: [], outcome: 'V' as const, percentage: 64, mark: 6.1 };
    expect(carriedParts([whole], 1, () => 25)).toEqual([
      { code: 'B1-K1', coreTask: 'B1-K1', outcome: 'V', percentage: 64, weight: 25, everyRowPasses: true, from: 1 },
    ]);
  });

  it('leaves out what is incomplete', () => {
    expect(carriedParts([unrated], 1, () => 3)).toEqual([]);
  });

  it('comes to what its core task came to', () => {
    const exam = { scale: null, cutScore: 50 };
    const score = scoreCarried(carriedParts([part(80)], 1, noWeight), exam, defaultSettings);
    expect(score).toMatchObject({ outcome: 'G', percentage: 80, points: 1.6, maxPoints: 2, rows: 0, unrated: 0 });
    expect(scoreCarried([], exam, defaultSettings).outcome).toBe('incomplete');
  });
});
