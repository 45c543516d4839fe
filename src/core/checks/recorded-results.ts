import type { RecordedAttempt } from '../exam/collect/attempts-of';
import type { RecordedResult } from '../exam/collect/collected';
import { countingParts } from '../exam/collect/counting-parts';
import type { ExamBook } from '../exam/exam-book';
import { wholeMark } from '../exam/mark';
import type { AttemptPart, Exemption } from '../exam/results/attempt';
import { isComplete } from '../exam/results/attempt';
import { ofSitting } from './register-place';

/** A result as the register writes it; nothing while it is incomplete. */
export interface ShownResult {
  readonly outcome: string;
  readonly mark: string;
}

/** What the register says of an attempt, by core task; nothing of rows that belong to none. */
export function recordedOf(
  recorded: RecordedAttempt,
  { registerCells }: ExamBook,
): ReadonlyMap<string, RecordedResult> {
  const { attempt, form } = recorded;
  const recordedParts = registerCells?.recorded;
  if (recordedParts === undefined) return new Map();
  const own = ofSitting(recordedParts, { ...(form ?? attempt), attempt: attempt.number });
  return new Map(own.filter(([coreTask]) => coreTask !== ''));
}

/**
 * What the ratings come to where the register says something else; null where it says the same, with or without what
 * the candidate is exempt from: an exemption that is written down later changes what counts, not what was recorded.
 */
export function otherResult(
  recorded: RecordedAttempt,
  coreTask: string,
  said: RecordedResult,
  exemptions: readonly Exemption[],
): ShownResult | null {
  const ofTask = (parts: readonly AttemptPart[]): ShownResult =>
    resultOf(parts.find((part) => part.coreTask === coreTask) ?? null);
  const [counting, rated] = [ofTask(countingParts(recorded, exemptions)), ofTask(recorded.attempt.parts)];
  return isSaid(said, counting) || isSaid(said, rated) ? null : rated;
}

/** Whether the register has this outcome, whatever it says of the mark. */
export function isOutcome(said: RecordedResult, outcome: string): boolean {
  return said.outcome.toUpperCase() === outcome;
}

function isSaid(said: RecordedResult, { outcome, mark }: ShownResult): boolean {
  return isOutcome(said, outcome) && said.mark.replace(',', '.') === mark;
}

function resultOf(part: AttemptPart | null): ShownResult {
  return part !== null && isComplete(part)
    ? { outcome: part.outcome, mark: String(wholeMark(part.mark, part.outcome)) }
    : { outcome: '', mark: '' };
}
