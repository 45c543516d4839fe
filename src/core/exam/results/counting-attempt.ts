import type { Settings } from '../exam-plan';
import type { Attempt, CompletePart, Grade } from './attempt';
import { isComplete, isWithoutResult, numberOf } from './attempt';
import { contentHash } from './content-hash';

/** What counts for a core task on one exam: the part, and the attempt or re-mark it stands in. */
export interface CountingPart {
  readonly attempt: Attempt;
  readonly part: CompletePart;
}

/**
 * How good attempts are compared. On the only exam of a core task the word decides (O < V < G), then the unrounded mark.
 * Where several exams are averaged the words V and G play no part in the mean, therefore only whether it passes, then
 * the unrounded mark: so another attempt can never make the mean worse.
 */
export type Comparison = 'word' | 'mean';

/**
 * The attempt that counts for a core task on one exam; null = none (onvolledig).
 * - Setting countingAttempt: the best or the latest (highest number, then latest date) attempt. Attempts count per core
 *   task, because each core task has its own recorded result: one attempt may count for one and another for the next.
 * - Only what is complete counts: an attempt that is still being rated does not push aside an earlier result, nor does
 *   one that was broken off before its parts could be rated.
 * - A re-mark belongs to its attempt and replaces it, better or worse, once all its parts are complete; of several the
 *   latest. Of an invalid attempt it counts no more than the attempt itself.
 * - Absent and invalid attempts never count.
 * @param attempts of one candidate at one exam, in any order.
 * Source: domain.md, "Attempts, exemptions, adoption" and "published rules" 1.
 */
export function countingAttempt(
  attempts: readonly Attempt[],
  coreTask: string,
  settings: Pick<Settings, 'countingAttempt'>,
  comparison: Comparison = 'word',
): CountingPart | null {
  const counting = [...new Set(attempts.map(numberOf))].flatMap((number) => {
    const sitting = attempts.filter((attempt) => numberOf(attempt) === number);
    const found = ofSitting(sitting, coreTask);
    return found === null ? [] : [found];
  });
  const better = settings.countingAttempt === 'last' ? laterFirst : comparison === 'word' ? byWord : byPassing;
  return counting.sort((one, other) => better(one, other) || earlierFirst(one, other))[0] ?? null;
}

/** What counts of one attempt and its re-marks. */
function ofSitting(records: readonly Attempt[], coreTask: string): CountingPart | null {
  const originals = records.filter(({ kind }) => kind !== 'remark');
  if (originals.some(({ status }) => isWithoutResult(status))) return null;
  const remarks = records.filter(
    ({ kind, status, parts }) =>
      kind === 'remark' && !isWithoutResult(status) && parts.length > 0 && parts.every(isComplete),
  );
  const part = (attempt: Attempt): readonly CountingPart[] =>
    attempt.parts
      .filter((each) => each.coreTask === coreTask)
      .flatMap((each) => (isComplete(each) ? { attempt, part: each } : []));
  const latest = (found: readonly CountingPart[]): CountingPart | null => [...found].sort(laterFirst)[0] ?? null;
  return latest(remarks.flatMap(part)) ?? latest(originals.flatMap(part));
}

type Compare = (one: CountingPart, other: CountingPart) => number;

const rank: Readonly<Record<Grade, number>> = { O: 0, V: 1, G: 2 };

const byWord: Compare = (one, other) => rank[other.part.outcome] - rank[one.part.outcome] || byMark(one, other);

const byPassing: Compare = (one, other) =>
  Number(other.part.outcome !== 'O') - Number(one.part.outcome !== 'O') || byMark(one, other);

const byMark: Compare = (one, other) => other.part.mark - one.part.mark;

/** A total order, so that the order in which attempts are listed never decides. */
const laterFirst: Compare = (one, other) =>
  numberOf(other.attempt) - numberOf(one.attempt) ||
  compareTexts(other.attempt.date ?? '', one.attempt.date ?? '') ||
  compareTexts(contentHash(one.attempt), contentHash(other.attempt));

const earlierFirst: Compare = (one, other) => -laterFirst(one, other);

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
