import type { Settings } from '../exam-plan';
import type { Attempt } from './attempt';

/**
 * The number of attempts a candidate has used up at an exam. A re-mark uses up none; nor does an attempt that was
 * declared invalid, which is as if it had not been; one that was broken off does. Whether one does for which the
 * candidate did not appear differs between schools (setting absentUsesAttempt).
 * @param attempts of one candidate at one exam, in any order.
 * Source: domain.md, "Words" (re-mark) and "Attempts, exemptions, adoption".
 */
export function attemptsUsed(attempts: readonly Attempt[], settings: Pick<Settings, 'absentUsesAttempt'>): number {
  const used = attempts.filter(
    ({ kind, status }) =>
      kind !== 'remark' && status !== 'invalid' && (status !== 'absent' || settings.absentUsesAttempt),
  );
  return new Set(used.map(({ number }) => number)).size;
}

/** The number of attempts that are left, at least 0; null = there is no maximum. */
export function attemptsLeft(
  attempts: readonly Attempt[],
  settings: Pick<Settings, 'absentUsesAttempt' | 'maximumAttempts'>,
): number | null {
  if (settings.maximumAttempts === null) return null;
  return Math.max(0, settings.maximumAttempts - attemptsUsed(attempts, settings));
}
