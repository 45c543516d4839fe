import type { AttemptPart } from './attempt';
import { coreTaskPart } from './core-task-part';
import type { ExaminedPart } from './failed-parts';
import type { PartRule } from './part-rule';

/**
 * The parts of a resit as they count: what was done again together with what was carried over (failed-parts.ts). A work
 * process that stands in both is the one that was done again.
 * @param examined what the exam examines, in the order of its form: the order of the result.
 * @param done the parts of the resit form itself.
 */
export function withCarried(
  examined: readonly ExaminedPart[],
  done: readonly AttemptPart[],
  carried: readonly AttemptPart[],
  rule: PartRule,
): readonly AttemptPart[] {
  return examined.flatMap(({ coreTask, workProcesses }) => {
    const fresh = done.find((part) => part.coreTask === coreTask);
    const old = carried.find((part) => part.coreTask === coreTask);
    if (fresh === undefined || old === undefined) return fresh ?? old ?? [];
    const both = workProcesses.flatMap((code) => {
      const of = (part: AttemptPart): AttemptPart['workProcesses'][number] | undefined =>
        part.workProcesses.find((each) => each.code === code);
      return of(fresh) ?? of(old) ?? [];
    });
    return [coreTaskPart(coreTask, both, rule)];
  });
}
