import { roundTo6 } from '../rounding';
import type { Statistic } from './statistic';
import { statisticKey } from './statistic';

/**
 * Both together, in the order of the first. The exam is called what the second calls it: that is its name now.
 * Adding is the same in whatever order groups are removed.
 */
export function addStatistics(there: readonly Statistic[], more: readonly Statistic[]): readonly Statistic[] {
  const sums = new Map<string, Statistic>();
  const names = new Map(more.map(({ examId, exam }) => [examId, exam]));
  for (const each of [...there, ...more]) {
    const key = statisticKey(each);
    const before = sums.get(key)?.count ?? 0;
    sums.set(key, { ...each, exam: names.get(each.examId) ?? each.exam, count: roundTo6(before + each.count) });
  }
  return [...sums.values()];
}
