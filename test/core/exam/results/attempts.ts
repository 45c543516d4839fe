import fc from 'fast-check';
import type { Attempt, AttemptPart, Exemption, WorkProcessResult } from '../../../../src/core/exam/results/attempt';
import { coreTaskPart } from '../../../../src/core/exam/results/core-task-part';
import type { ExamOfCoreTask } from '../../../../src/core/exam/results/core-task-result';
import type { PartRule } from '../../../../src/core/exam/results/part-rule';

export const rule: PartRule = { cutScore: 50, goodFrom: 75, hasGood: true };

/** A work process that comes to a percentage; it fails below the cut score of 50. */
export function workProcess(
  code: string,
  percentage: number,
  over: Partial<WorkProcessResult> = {},
): WorkProcessResult {
  const outcome = percentage < 50 ? 'O' : percentage >= 75 ? 'G' : 'V';
  return { code, outcome, percentage, weight: 1, everyRowPasses: outcome !== 'O', carriedFrom: null, ...over };
}

/** A core task of one work process that comes to a percentage. */
export function part(percentage: number, coreTask = 'B1-K1', over: Partial<WorkProcessResult> = {}): AttemptPart {
  return coreTaskPart(coreTask, [workProcess(`${coreTask}-W1`, percentage, over)], rule);
}

export const unrated: AttemptPart = {
  coreTask: 'B1-K1',
  workProcesses: [],
  outcome: null,
  percentage: null,
  mark: null,
};

export function attempt(number: number, parts: readonly AttemptPart[], over: Partial<Attempt> = {}): Attempt {
  return {
    examId: 'e1',
    candidate: '007',
    number,
    kind: number === 1 ? 'first' : 'resit',
    of: null,
    status: 'taken',
    date: null,
    parts,
    adopted: null,
    ...over,
  };
}

export function remark(of: number, parts: readonly AttemptPart[], over: Partial<Attempt> = {}): Attempt {
  return attempt(of, parts, { kind: 'remark', of, ...over });
}

export function examOf(
  id: string,
  weight: ExamOfCoreTask['weight'] = null,
  workProcesses = ['B1-K1-W1'],
): ExamOfCoreTask {
  return { id, weight, scale: null, cutScore: 50, workProcesses };
}

export function exemption(partCode: string | null, coreTask = 'B1-K1'): Exemption {
  return { candidate: '007', coreTask, part: partCode, date: '2026-02-01', ground: 'Eerder behaald' };
}

/** Any record of an attempt of the candidate at exam e1, with core task B1-K1 of one to three work processes. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    number: fc.integer({ min: 1, max: 4 }),
    isRemark: fc.boolean(),
    status: fc.constantFrom('taken', 'taken', 'taken', 'absent', 'broken-off', 'invalid'),
    date: fc.constantFrom(null, '2026-01-10', '2026-03-10'),
    percentages: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 3 }),
    passing: fc.boolean(),
    rated: fc.boolean(),
  })
  .map(({ number, isRemark, status, date, percentages, passing, rated }) => {
    const codes = percentages.map((percentage, index) =>
      workProcess(`B1-K1-W${index + 1}`, percentage, passing ? {} : { everyRowPasses: false }),
    );
    const parts = [rated ? coreTaskPart('B1-K1', codes, rule) : unrated];
    return isRemark ? remark(number, parts, { status, date }) : attempt(number, parts, { status, date });
  });
