import type { CandidateResults } from '../collect/candidate-results';
import { candidateResults } from '../collect/candidate-results';
import type { RecordedAttempt } from '../collect/attempts-of';
import type { Register, RegisterRecord, Sitting } from '../collect/collected';
import { sittingKey } from '../collect/collected';
import { withFixedAdoptions } from '../collect/fix-adoptions';
import { bearsOnResult } from '../collect/filled';
import type { ExamBook } from '../exam-book';
import type { Adoption } from '../results/attempt';
import { isComplete } from '../results/attempt';
import { withoutExempt } from '../results/exempt';
import { partRuleOf } from '../results/part-rule';
import { adoptionState } from '../results/ratings-hash';

/** Whose results the committee adopts, and of which exam. */
export interface AdoptChoice {
  /** Null = of everybody. */
  readonly isChosen: ((candidate: string) => boolean) | null;
  /** Null = of every exam. */
  readonly examId: string | null;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly by: string;
}

/** Why a result is not adopted. */
export type NotAdopted =
  /** The candidate did not appear, or it was declared invalid: there is no result. */
  | 'no-result'
  /** A part is still unrated, or has no cut score. */
  | 'incomplete'
  /** Forms say different things about it, and nobody decided yet. */
  | 'differs'
  | 'already'
  /** It was adopted and is another result now: that is for the committee to take back first. */
  | 'changed';

/** A result that stays as it is, with the reason. */
export interface LeftResult extends Sitting {
  readonly why: NotAdopted;
  /** What stands in the register, where it was adopted before. */
  readonly adopted: Adoption | null;
}

/** What adopting comes to. */
export interface Adopting {
  readonly register: Register;
  readonly adopted: readonly Sitting[];
  readonly left: readonly LeftResult[];
}

/**
 * Adopts every chosen result that is complete; what a candidate is exempt from need not be. A result is that of an attempt
 * or re-mark as a whole, with all core tasks its exam examines. What was adopted before stays, whoever did so.
 * Source: domain.md, "Adopting a result fixes it (hash of ratings)".
 */
export function adoptResults(book: ExamBook, { isChosen, examId, on, by }: AdoptChoice): Adopting {
  const judged = candidateResults(book)
    .filter(({ number }) => isChosen === null || isChosen(number))
    .flatMap((results) => results.attempts.map((recorded) => ({ recorded, results })))
    .filter(({ recorded }) => examId === null || recorded.attempt.examId === examId)
    .map(({ recorded, results }) => {
      const { adopted } = recorded.attempt;
      return {
        sitting: sittingOf(recorded),
        hash: recorded.hash,
        adopted,
        why: reasonToLeave(recorded, results, book),
      };
    });
  const register = withFixedAdoptions(book);
  const records = new Map(register.records.map((record) => [sittingKey(record), record]));
  const taken = judged.filter(({ why }) => why === null);
  for (const { sitting, hash } of taken) {
    const noted: RegisterRecord = records.get(sittingKey(sitting)) ?? {
      ...sitting,
      status: null,
      date: null,
      adopted: null,
    };
    records.set(sittingKey(sitting), { ...noted, adopted: { on, by, hash: hash ?? '' } });
  }
  return {
    register: { ...register, records: [...records.values()] },
    adopted: taken.map(({ sitting }) => sitting),
    left: judged.flatMap(({ sitting, why, adopted }) => (why === null ? [] : [{ ...sitting, why, adopted }])),
  };
}

function sittingOf({ attempt: { examId, candidate, number, kind } }: RecordedAttempt): Sitting {
  return { examId, candidate, attempt: number, kind };
}

/** Null = it can be adopted. */
function reasonToLeave(recorded: RecordedAttempt, results: CandidateResults, book: ExamBook): NotAdopted | null {
  const { attempt, hash, version } = recorded;
  if (attempt.adopted !== null) return adoptionState(attempt.adopted, hash) === 'adopted' ? 'already' : 'changed';
  if (attempt.status === 'absent' || attempt.status === 'invalid' || version === null) return 'no-result';
  const { parts } = withoutExempt(attempt, results.exemptions, partRuleOf(version.exam, version.settings));
  if (parts.length === 0 || !parts.every(isComplete)) return 'incomplete';
  const key = sittingKey(sittingOf(recorded));
  const isOpen = book.collected.differences.some(
    (each) => !each.settled && bearsOnResult(each.field) && sittingKey(each) === key,
  );
  return isOpen ? 'differs' : null;
}
