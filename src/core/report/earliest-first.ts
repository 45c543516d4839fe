import type { RecordedAttempt } from '../exam/collect/attempts-of';
import { numberOf } from '../exam/results/attempt';

/** Order of sittings: by number of the attempt, a re-mark after what it judges again, then by date. */
export function earliestFirst(
  { attempt: one }: Pick<RecordedAttempt, 'attempt'>,
  { attempt: other }: Pick<RecordedAttempt, 'attempt'>,
): number {
  return (
    numberOf(one) - numberOf(other) ||
    Number(one.kind === 'remark') - Number(other.kind === 'remark') ||
    ((one.date ?? '') < (other.date ?? '') ? -1 : Number((one.date ?? '') > (other.date ?? '')))
  );
}
