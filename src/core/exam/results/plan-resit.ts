import type { Settings } from '../exam-plan';
import type { ExemptPart } from '../issued-form';
import type { Attempt, AttemptPart, Exemption } from './attempt';
import { numberOf } from './attempt';
import { attemptsLeft } from './attempts-left';
import { countingAttempt } from './counting-attempt';
import { exemptionOf, withoutExempt } from './exempt';
import type { ExaminedPart } from './failed-parts';
import { failedParts } from './failed-parts';
import type { PartRule } from './part-rule';

/** The resit a candidate may do, or why there is none. */
export type PlannedResit =
  | {
      readonly kind: 'resit';
      /** Number of the new attempt, and of the latest one it follows. */
      readonly attempt: number;
      readonly of: number;
      readonly carried: readonly AttemptPart[];
      readonly exempt: readonly ExemptPart[];
    }
  | { readonly kind: 'refused'; readonly why: 'no-attempt' | 'incomplete' | 'nothing-failed' | 'none-left' };

/**
 * The resit of one candidate at one exam. There is none before a first attempt, while a core task of the latest attempt
 * is still being rated, when nothing failed, and when all attempts are used up. After an attempt for which the candidate
 * did not appear, or that was declared invalid, everything without a result is done again.
 * @param examined what the exam examines, in the order of its form.
 * @param attempts of the candidate at this exam, in any order. @param exemptions of the candidate.
 * Source: domain.md, "Attempts, exemptions, adoption".
 */
export function planResit(
  examined: readonly ExaminedPart[],
  attempts: readonly Attempt[],
  exemptions: readonly Exemption[],
  settings: Pick<Settings, 'absentUsesAttempt' | 'countingAttempt' | 'maximumAttempts' | 'resitUnit'>,
  rule: PartRule,
): PlannedResit {
  const of = Math.max(0, ...attempts.map(numberOf));
  if (of === 0) return { kind: 'refused', why: 'no-attempt' };
  if (attemptsLeft(attempts, settings) === 0) return { kind: 'refused', why: 'none-left' };
  const latest = attempts.filter((attempt) => numberOf(attempt) === of);
  if (
    latest.some((attempt) => isBeingRated(withoutExempt(attempt, exemptions, rule), examined, exemptions, settings))
  ) {
    return { kind: 'refused', why: 'incomplete' };
  }
  const { again, carried } = failedParts(examined, attempts, exemptions, settings, rule);
  if (again.length === 0) return { kind: 'refused', why: 'nothing-failed' };
  const exempt = exemptions.map(({ coreTask, part, date }) => ({ coreTask, part, date }));
  return { kind: 'resit', attempt: of + 1, of, carried, exempt };
}

/** An attempt that took place and of which a core task has no result yet; one that was broken off stays without. */
function isBeingRated(
  attempt: Attempt,
  examined: readonly ExaminedPart[],
  exemptions: readonly Exemption[],
  settings: Pick<Settings, 'countingAttempt'>,
): boolean {
  return (
    attempt.status === 'taken' &&
    examined.some(({ coreTask }) => {
      const part = attempt.parts.find((each) => each.coreTask === coreTask);
      if (part === undefined || exemptionOf(coreTask, exemptions) !== null) return false;
      return countingAttempt([attempt], coreTask, settings) === null;
    })
  );
}
