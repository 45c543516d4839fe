import type { AttemptPart, Exemption } from '../results/attempt';
import { withoutExempt } from '../results/exempt';
import { partRuleOf } from '../results/part-rule';
import type { RecordedAttempt } from './attempts-of';

/**
 * The parts of an attempt that count: what its form came to, without what the candidate is exempt from; none of an attempt
 * at which nobody appeared or that was declared invalid, whatever is filled in, as on the form itself. What the register
 * shows, `inspect` prints and the committee adopts is this.
 * @param exemptions of the candidate.
 */
export function countingParts(
  { attempt, version }: Pick<RecordedAttempt, 'attempt' | 'version'>,
  exemptions: readonly Exemption[],
): readonly AttemptPart[] {
  if (attempt.status === 'absent' || attempt.status === 'invalid') return [];
  if (version === null) return attempt.parts;
  return withoutExempt(attempt, exemptions, partRuleOf(version.exam, version.settings)).parts;
}
