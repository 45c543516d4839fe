import { goodFromOf, isCutScore } from './cut-score';
import type { Exam, Settings } from './exam-plan';
import { exactMark } from './mark';
import type { Grade } from './results/attempt';
import { roundTo6 } from './rounding';

/** What one topic of a knowledge exam can bring, and what it brought; null = not known, or more than it can bring. */
export interface TopicPoints {
  readonly maximum: number;
  readonly points: number | null;
}

/** What topics come to together; everything is null while one of them has no points, or there are none. */
export interface PointsScore {
  /** 0–100, 6 decimals. */
  readonly percentage: number | null;
  /** Null also without a cut score. */
  readonly outcome: Grade | null;
  /** 1–10, unrounded (6 decimals). */
  readonly mark: number | null;
}

const nothing: PointsScore = { percentage: null, outcome: null, mark: null };

/**
 * Points achieved of points possible: below the cut score O, from goodFrom G, else V. Source: domain.md, "Forms differ by
 * kind of exam"; blueprint-formulas.ts computes the same.
 * @param topics those that have questions.
 */
export function scorePoints(
  topics: readonly TopicPoints[],
  exam: Pick<Exam, 'cutScore'>,
  settings: Pick<Settings, 'goodFrom'>,
): PointsScore {
  const given = topics.flatMap(({ points }) => points ?? []);
  const total = topics.reduce((sum, { maximum }) => sum + maximum, 0);
  if (total === 0 || given.length < topics.length) return nothing;
  const percentage = roundTo6((given.reduce((sum, points) => sum + points, 0) / total) * 100);
  if (!isCutScore(exam.cutScore)) return { ...nothing, percentage };
  const cutScore = roundTo6(exam.cutScore);
  const good = percentage >= goodFromOf(cutScore, settings.goodFrom);
  const outcome = percentage < cutScore ? 'O' : good ? 'G' : 'V';
  return { outcome, percentage, mark: exactMark(percentage, cutScore) };
}

/** The points of a topic, where they are possible: from 0 to its maximum. */
export function possiblePoints(points: number | null, maximum: number): number | null {
  return points !== null && points >= 0 && points <= maximum ? points : null;
}
