import { oncePerRow } from '../../exam/agreement/exam-agreement';
import { judgedSittings } from '../../exam/agreement/judged-sittings';
import { ratedTwice } from '../../exam/agreement/rated-twice';
import type { ExamBook } from '../../exam/exam-book';
import { fewestInGroup } from '../row-levels';
import type { Statistic } from '../../exam/retention/statistic';

/**
 * How often two assessors gave which two levels on a row of one exam, whoever they were: from these counts agreement and
 * kappa can be worked out again. Judged together and apart are told apart; fewer candidates than `fewestInGroup` say nothing.
 */
export function agreementStatistics(
  book: ExamBook,
  examId: string,
  isOne: (candidate: string) => boolean,
): readonly Pick<Statistic, 'kind' | 'scale' | 'value' | 'count'>[] {
  const groups = new Map<string, Parameters<typeof ratedTwice>[0][number][]>();
  for (const sitting of judgedSittings(book)) {
    if (sitting.examId !== examId || !isOne(sitting.candidate)) continue;
    const key = JSON.stringify([sitting.scale.map(({ code }) => code.toLowerCase()), sitting.isIndependent]);
    groups.set(key, [...(groups.get(key) ?? []), sitting]);
  }
  return [...groups.values()].flatMap((sittings) => {
    const rated = oncePerRow(ratedTwice(sittings));
    const [first] = sittings;
    if (first === undefined || new Set(rated.map(({ candidate }) => candidate)).size < fewestInGroup) return [];
    const codes = first.scale.map(({ code }) => code);
    const counts = new Map<string, number>();
    for (const { levels } of rated) {
      const [low, high] = [Math.min(...levels), Math.max(...levels)];
      const value = `${codes[low] ?? ''} / ${codes[high] ?? ''}`;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const kind = first.isIndependent ? ('agreement-apart' as const) : ('agreement-together' as const);
    return [...counts].map(([value, count]) => ({ kind, scale: codes.join(' · '), value, count }));
  });
}
