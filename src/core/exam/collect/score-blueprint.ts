import type { AttemptPart } from '../results/attempt';
import { roundTo6 } from '../rounding';
import { possiblePoints, scorePoints } from '../score-points';
import type { FormVersion } from './collected';

/**
 * The core tasks of a filled knowledge exam, as its sheet computes them: points achieved of points possible, over the
 * rows that have questions. A row without points, or with more than it can bring, is unrated; a core task with one, or
 * without questions, is incomplete.
 * @param achieved points by id of the row; null = nothing, or no number.
 */
export function scoreBlueprint(
  { rows, exam, settings }: Pick<FormVersion, 'rows' | 'exam' | 'settings'>,
  achieved: (row: string) => number | null,
): readonly AttemptPart[] {
  const coreTasks = [...new Set(rows.flatMap(({ coreTask }) => coreTask ?? []))];
  return coreTasks.map((coreTask): AttemptPart => {
    const topics = rows.flatMap((row) => {
      const maximum = Math.max(0, roundTo6(row.maximum ?? 0));
      if (row.coreTask !== coreTask || maximum === 0) return [];
      return [{ maximum, points: possiblePoints(achieved(row.id), maximum) }];
    });
    return { coreTask, workProcesses: [], ...scorePoints(topics, exam, settings) };
  });
}
