import { goodFromOf, isCutScore } from '../cut-score';
import { exactMark } from '../mark';
import type { AttemptPart } from '../results/attempt';
import { roundTo6 } from '../rounding';
import type { FormVersion } from './collected';

/**
 * The core tasks of a filled knowledge exam, as its sheet computes them: points achieved of points possible, over the
 * rows that have questions. Below the cut score O, from goodFrom G, else V. A row without points, or with more than it can
 * bring, is unrated; a core task with one, or without questions, is incomplete.
 * @param achieved points by id of the row; null = nothing, or no number.
 * Source: domain.md, "Forms differ by kind of exam"; blueprint-formulas.ts.
 */
export function scoreBlueprint(
  { rows, exam, settings }: Pick<FormVersion, 'rows' | 'exam' | 'settings'>,
  achieved: (row: string) => number | null,
): readonly AttemptPart[] {
  const cutScore = isCutScore(exam.cutScore) ? roundTo6(exam.cutScore) : null;
  const coreTasks = [...new Set(rows.flatMap(({ coreTask }) => coreTask ?? []))];
  return coreTasks.map((coreTask): AttemptPart => {
    const nothing = { coreTask, workProcesses: [], outcome: null, percentage: null, mark: null };
    const asked = rows.flatMap((row) => {
      const maximum = Math.max(0, roundTo6(row.maximum ?? 0));
      if (row.coreTask !== coreTask || maximum === 0) return [];
      const points = achieved(row.id);
      return [{ maximum, points: points !== null && points >= 0 && points <= maximum ? points : null }];
    });
    const rated = asked.flatMap(({ points }) => points ?? []);
    if (asked.length === 0 || rated.length < asked.length) return nothing;
    const total = asked.reduce((sum, { maximum }) => sum + maximum, 0);
    const percentage = roundTo6((rated.reduce((sum, points) => sum + points, 0) / total) * 100);
    if (cutScore === null) return { ...nothing, percentage };
    const good = percentage >= goodFromOf(cutScore, settings.goodFrom);
    const outcome = percentage < cutScore ? 'O' : good ? 'G' : 'V';
    return { ...nothing, outcome, percentage, mark: exactMark(percentage, cutScore) };
  });
}
