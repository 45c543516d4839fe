import type { Attempt } from './attempt';
import { isComplete, numberOf } from './attempt';

/** The re-mark of an attempt, or why there is none. */
export type PlannedRemark =
  | {
      readonly kind: 'remark';
      /** Number of the attempt it judges again, which is also its own: a re-mark uses up no attempt. */
      readonly attempt: number;
      readonly of: number;
    }
  | {
      readonly kind: 'refused';
      readonly why: 'no-attempt' | 'incomplete' | 'remarked';
    };

/**
 * The re-mark of one candidate's attempt at one exam. There is none of an attempt nobody knows of, that did not take
 * place or was declared invalid; before its first judgement is complete; and once it was judged again.
 * @param attempts of the candidate at this exam, in any order. @param number of the attempt; null = the latest.
 * Source: domain.md, "Attempts, exemptions, adoption".
 */
export function planRemark(attempts: readonly Attempt[], number: number | null = null): PlannedRemark {
  const of = number ?? Math.max(0, ...attempts.map(numberOf));
  const sitting = attempts.filter((attempt) => numberOf(attempt) === of);
  const judged = sitting.filter(({ kind, status }) => kind !== 'remark' && status !== 'absent' && status !== 'invalid');
  if (judged.length === 0) return { kind: 'refused', why: 'no-attempt' };
  if (!judged.some(isJudged)) return { kind: 'refused', why: 'incomplete' };
  // Another re-mark would be taken for the one there is.
  if (sitting.some((attempt) => attempt.kind === 'remark' && isJudged(attempt))) {
    return { kind: 'refused', why: 'remarked' };
  }
  return { kind: 'remark', attempt: of, of };
}

function isJudged({ parts }: Attempt): boolean {
  return parts.length > 0 && parts.every(isComplete);
}
