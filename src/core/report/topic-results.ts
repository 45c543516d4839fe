import type { RecordedAttempt } from '../exam/collect/attempts-of';
import { fieldKey } from '../exam/collect/filled';
import { amountOf } from '../exam/collect/rated-form';
import { roundTo6 } from '../exam/rounding';
import { possiblePoints } from '../exam/score-points';
import { earliestFirst } from './earliest-first';

/** What candidates achieved on one topic of a knowledge exam. */
export interface TopicResult {
  readonly id: string;
  readonly text: string;
  readonly n: number;
  /** Points it can bring. */
  readonly maximum: number;
  /** Mean share of these, in percent, 6 decimals; null = nobody has points. */
  readonly percentage: number | null;
}

/** Points by topic at one knowledge exam, of each candidate the earliest sitting that has points for the topic. */
export function topicResults(attempts: readonly RecordedAttempt[]): readonly TopicResult[] {
  const topics = new Map<string, { text: string; maximum: number; shares: Map<string, number> }>();
  for (const { attempt, form, version } of [...attempts].sort(earliestFirst)) {
    if (form === null || version?.exam.form !== 'kennisexamen') continue;
    if (attempt.status === 'absent' || attempt.status === 'invalid') continue;
    for (const { id, text, maximum } of version.rows) {
      const most = roundTo6(maximum ?? 0);
      if (most <= 0) continue;
      const topic = topics.get(id) ?? { text, maximum: most, shares: new Map<string, number>() };
      topics.set(id, topic);
      const points = possiblePoints(amountOf(form.filled[fieldKey('achieved', id)]), most);
      if (points !== null && !topic.shares.has(attempt.candidate)) topic.shares.set(attempt.candidate, points / most);
    }
  }
  return [...topics].map(([id, { text, maximum, shares }]) => {
    const all = [...shares.values()];
    const sum = all.reduce((total, share) => total + share, 0);
    return {
      id,
      text,
      maximum,
      n: all.length,
      percentage: all.length === 0 ? null : roundTo6((100 * sum) / all.length),
    };
  });
}
