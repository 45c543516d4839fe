import { standingOf } from '../approval/standing';
import type { CandidateResults } from '../collect/candidate-results';
import { candidateResults } from '../collect/candidate-results';
import type { RecordedAttempt } from '../collect/attempts-of';
import type { Register, RegisterRecord, Sitting } from '../collect/collected';
import { sittingKey } from '../collect/collected';
import { countingParts } from '../collect/counting-parts';
import { lapsedExemptions } from '../collect/lapsed-exemptions';
import { withFixedAdoptions } from '../collect/fix-adoptions';
import { bearsOnResult } from '../collect/filled';
import type { ExamBook } from '../exam-book';
import type { Adoption } from '../results/attempt';
import { isComplete, isWithoutResult } from '../results/attempt';
import { unsupportedParts } from '../results/carried-stands';
import { adoptionState } from '../results/ratings-hash';
import { assessorsOf } from '../scoring';

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
  /** A resit took parts over from an attempt that was declared invalid, or says something else since. */
  | 'unsupported'
  /** The form left out a part that the candidate was exempt from and is not any more. */
  | 'no-longer-exempt'
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
  /** Of what is adopted: those of which not every assessor said to be done. */
  readonly notHandedIn: readonly Sitting[];
  /** Ids of exams of which results are adopted while their instrument is not approved (now). */
  readonly notApproved: readonly string[];
  /** Ids of those that were approved once and are withdrawn. */
  readonly withdrawn: readonly string[];
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
        isHandedIn: isHandedIn(recorded),
        hash: recorded.hash,
        adopted,
        why: reasonToLeave(recorded, results, book),
      };
    });
  const register = withFixedAdoptions(book);
  const records = new Map(register.records.map((record) => [sittingKey(record), record]));
  const taken = judged.filter(({ why }) => why === null);
  const exams = [...new Set(taken.map(({ sitting }) => sitting.examId))].map((id) => ({
    id,
    // By the history of its instrument: a status typed in the plan proves nothing.
    standing: standingOf(book.instrumentHistory, id),
  }));
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
    notHandedIn: taken.flatMap((each) => (each.isHandedIn ? [] : [each.sitting])),
    notApproved: exams.flatMap(({ id, standing }) => (standing === null ? [id] : [])),
    withdrawn: exams.flatMap(({ id, standing }) => (standing?.withdrawn ? [id] : [])),
  };
}

/** Whether every assessor marked the form as handed in. */
function isHandedIn({ form, version }: RecordedAttempt): boolean {
  if (form === null || version === null) return false;
  const numbers = Array.from({ length: assessorsOf(version.exam, version.settings) }, (_, index) => index + 1);
  return numbers.every((assessor) => form.filled[`handedIn.${assessor}`] !== undefined);
}

function sittingOf({ attempt: { examId, candidate, number, kind } }: RecordedAttempt): Sitting {
  return { examId, candidate, attempt: number, kind };
}

/** Null = it can be adopted. */
function reasonToLeave(recorded: RecordedAttempt, results: CandidateResults, book: ExamBook): NotAdopted | null {
  const { attempt, hash, version } = recorded;
  if (attempt.adopted !== null) return adoptionState(attempt, hash) === 'adopted' ? 'already' : 'changed';
  if (isWithoutResult(attempt.status) || version === null) return 'no-result';
  const parts = countingParts(recorded, results.exemptions);
  if (parts.length === 0 || !parts.every(isComplete)) return 'incomplete';
  const key = sittingKey(sittingOf(recorded));
  const known = results.attempts.map((each) => each.attempt);
  if (unsupportedParts(attempt, known).length > 0) return 'unsupported';
  if (lapsedExemptions(attempt, version, results.exemptions).length > 0) return 'no-longer-exempt';
  const isOpen = book.collected.differences.some(
    (each) => !each.settled && bearsOnResult(each.field) && sittingKey(each) === key,
  );
  return isOpen ? 'differs' : null;
}
