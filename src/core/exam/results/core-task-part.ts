import { exactMark } from '../mark';
import { roundTo6 } from '../rounding';
import type { AttemptPart, WorkProcessResult } from './attempt';
import type { PartRule } from './part-rule';

/**
 * A core task of one exam, put together from its work processes, of which some may be carried over from another
 * attempt or others be exempt: percentage = Σ weight · percentage / Σ weight, which is that of all its rows pooled;
 * O if one of its work processes is O; else G if the percentage reaches goodFrom and every row passes; else V.
 * Incomplete while one of them is, without any, and without a cut score.
 * Source: domain.md, "Scoring default". The same as part-score.ts makes of the rows, but for the 6th decimal.
 */
export function coreTaskPart(
  coreTask: string,
  workProcesses: readonly WorkProcessResult[],
  rule: PartRule,
): AttemptPart {
  const nothing = { coreTask, workProcesses, outcome: null, percentage: null, mark: null };
  const known = workProcesses.flatMap(({ outcome, percentage, weight }) =>
    outcome === null || percentage === null || !(weight > 0) ? [] : [{ weight, percentage }],
  );
  if (known.length === 0 || known.length < workProcesses.length) return nothing;
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const percentage = roundTo6(known.reduce((sum, each) => sum + each.weight * each.percentage, 0) / total);
  if (rule.cutScore === null) return { ...nothing, percentage };

  const failed = workProcesses.some(({ outcome }) => outcome === 'O');
  const good =
    rule.hasGood && percentage >= rule.goodFrom && workProcesses.every(({ everyRowPasses }) => everyRowPasses);
  return {
    coreTask,
    workProcesses,
    outcome: failed ? 'O' : good ? 'G' : 'V',
    percentage,
    mark: exactMark(percentage, rule.cutScore),
  };
}
