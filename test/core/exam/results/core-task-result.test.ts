import type { Attempt } from '../../../../src/core/exam/results/attempt';
import { coreTaskPart } from '../../../../src/core/exam/results/core-task-part';
import type { ExamOfCoreTask } from '../../../../src/core/exam/results/core-task-result';
import { coreTaskResult } from '../../../../src/core/exam/results/core-task-result';
import { defaultSettings } from '../../../../src/core/exam/settings';
import { attempt, examOf, exemption, part, remark, rule, unrated, workProcess } from './attempts';

const result = (
  exams: readonly ExamOfCoreTask[],
  attempts: readonly Attempt[],
  exemptions: Parameters<typeof coreTaskResult>[3] = [],
  settings = defaultSettings,
) => coreTaskResult('B1-K1', exams, attempts, exemptions, settings);

const at = (examId: string, percentage: number, over: Parameters<typeof part>[2] = {}): Attempt =>
  attempt(1, [part(percentage, 'B1-K1', over)], { examId });

test('on one exam the result is that of the exam', () => {
  // 5.5 + 4.5 · 10/50 = 6.4 → 6
  expect(result([examOf('e1')], [at('e1', 60)])).toMatchObject({ state: 'complete', outcome: 'V', mean: 6.4, mark: 6 });
  // 5.5 + 4.5 · 25/50 = 7.75 → 8, good from 75 %
  expect(result([examOf('e1')], [at('e1', 75)])).toMatchObject({ outcome: 'G', mean: 7.75, mark: 8 });
  // 9.1 with a row that does not pass is V: at most 7, whatever the mean.
  expect(result([examOf('e1')], [at('e1', 90, { everyRowPasses: false })])).toMatchObject({ outcome: 'V', mark: 7 });
});

test('over several exams it is the mean of the unrounded marks by weight', () => {
  // 6.4 · 60 % + 8.2 · 40 % = 3.84 + 3.28 = 7.12; equal: (6.4 + 8.2) / 2 = 7.3
  const attempts = [at('e1', 60), at('e2', 80)];
  expect(result([examOf('e1', 60), examOf('e2', { 'B1-K1': 40 })], attempts)).toMatchObject({
    outcome: 'V',
    mean: 7.12,
    mark: 7,
  });
  expect(result([examOf('e1'), examOf('e2')], attempts)).toMatchObject({ outcome: 'V', mean: 7.3, mark: 7 });
});

test('of two attempts the one with the higher mark is in the mean, though the other has the better word', () => {
  // V with 9.1 and 65 % → 5.5 + 4.5 · 15/50 = 6.85: mean 7.975. With G and 8.2 it would be 7.525 and V.
  const better = attempt(2, [part(80)], { examId: 'e1' });
  const attempts = [at('e1', 90, { everyRowPasses: false }), better, at('e2', 65)];
  expect(result([examOf('e1'), examOf('e2')], attempts)).toMatchObject({ outcome: 'G', mean: 7.975, mark: 8 });
});

test('it is good from a mean of 7.75', () => {
  // 70 % → 5.5 + 4.5 · 20/50 = 7.3 and 80 % → 8.2: mean 7.75. With 79.999 %: 8.19991, mean 7.749955.
  expect(result([examOf('e1'), examOf('e2')], [at('e1', 70), at('e2', 80)])).toMatchObject({
    outcome: 'G',
    mean: 7.75,
    mark: 8,
  });
  expect(result([examOf('e1'), examOf('e2')], [at('e1', 70), at('e2', 79.999)])).toMatchObject({
    outcome: 'V',
    mean: 7.749955,
    mark: 7,
  });
});

test('it is not good where no scale has a level for it', () => {
  const scale = [
    { code: 'O', name: 'onvoldoende', points: 0, passes: false },
    { code: 'V', name: 'voldoende', points: 1, passes: true },
  ];
  const exams = [examOf('e1'), examOf('e2')].map((exam) => ({ ...exam, scale }));
  expect(result(exams, [at('e1', 100), at('e2', 100)])).toMatchObject({ outcome: 'V', mean: 10, mark: 7 });
});

test('one insufficient exam makes it insufficient and at most 5', () => {
  // 45 % → 1 + 4.5 · 45/50 = 5.05 and 100 % → 10: mean 7.525.
  const exams = [examOf('e1'), examOf('e2')];
  expect(result(exams, [at('e1', 45), at('e2', 100)])).toMatchObject({ outcome: 'O', mean: 7.525, mark: 5 });
});

test('it is incomplete while one exam has no attempt that counts', () => {
  const exams = [examOf('e1'), examOf('e2')];
  const nothing = { state: 'incomplete', missing: 'attempt', outcome: null, mean: null, mark: null };
  expect(result(exams, [at('e1', 60)])).toMatchObject(nothing);
  expect(result(exams, [at('e1', 60), attempt(1, [unrated], { examId: 'e2' })])).toMatchObject(nothing);
  expect(result([], [at('e1', 60)])).toMatchObject({ state: 'incomplete', missing: 'exam' });
});

test.each([
  ['for one exam only', [examOf('e1', 60), examOf('e2')]],
  ['of another core task', [examOf('e1', 60), examOf('e2', { 'P1-K1': 40 })]],
  ['of nothing', [examOf('e1', 0), examOf('e2', 0)]],
])('weights %s give no result', (_, exams) => {
  expect(result(exams, [at('e1', 60), at('e2', 60)])).toMatchObject({ state: 'incomplete', missing: 'weights' });
});

test('the weight of the only exam does not matter', () => {
  expect(result([examOf('e1', { 'P1-K1': 40 })], [at('e1', 60)])).toMatchObject({ mean: 6.4 });
  expect(result([examOf('e1', 0)], [at('e1', 60)])).toMatchObject({ mean: 6.4 });
});

describe('an exemption', () => {
  test('of the core task takes it out, whatever was done', () => {
    const found = result([examOf('e1')], [at('e1', 20)], [exemption(null)]);
    expect(found).toMatchObject({ state: 'exempt', outcome: null, mark: null, exams: [], missing: null });
    expect(found.exemption?.ground).toBe('Eerder behaald');
  });
  test('of all an exam examines leaves the other exam alone', () => {
    const exams = [examOf('e1', 60), examOf('e2', 40, ['B1-K1-W2'])];
    expect(result(exams, [at('e1', 60)], [exemption('b1-k1-w2')])).toMatchObject({ mean: 6.4, mark: 6 });
    expect(result(exams, [], [exemption('B1-K1-W1'), exemption('B1-K1-W2')])).toMatchObject({ state: 'exempt' });
  });
  test('of a work process leaves the sums of its core task', () => {
    // With W1 (20 %): O. Without: 60 % → 6.4.
    const both = coreTaskPart('B1-K1', [workProcess('B1-K1-W1', 20), workProcess('B1-K1-W2', 60)], rule);
    const exams = [examOf('e1', null, ['B1-K1-W1', 'B1-K1-W2'])];
    expect(result(exams, [attempt(1, [both])])).toMatchObject({ outcome: 'O' });
    expect(result(exams, [attempt(1, [both])], [exemption('B1-K1-W1')])).toMatchObject({ outcome: 'V', mean: 6.4 });
  });
  test('of all of a core task does not keep a re-mark from being complete for the next', () => {
    const [first, again] = [part(60, 'P1-K1'), part(40, 'P1-K1')];
    const attempts = [attempt(1, [part(60), first]), remark(1, [part(60), again])];
    const exam = examOf('e1', null, ['P1-K1-W1']);
    const found = coreTaskResult('P1-K1', [exam], attempts, [exemption('B1-K1-W1')], defaultSettings);
    expect(found).toMatchObject({ outcome: 'O', exams: [{ counting: { attempt: { kind: 'remark' } } }] });
  });
  test('of another core task changes nothing', () => {
    expect(result([examOf('e1')], [at('e1', 60)], [exemption(null, 'P1-K1')])).toMatchObject({ mark: 6 });
  });
});
