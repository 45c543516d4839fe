import { keyOfNumber } from '../candidates/merge-candidates';
import { candidateResults } from '../collect/candidate-results';
import type { DiplomaRecord } from '../diploma/diploma-record';
import type { ExamBook } from '../exam-book';
import { dayAfter, monthsLater } from './later-date';

/** Whether data of a candidate are to be removed now. */
export type RetentionState = 'due' | 'not-yet' | 'appeal' | 'no-date';

/** What the state rests on: the date that counts, or what is in the way. */
export type RetentionReason =
  'since-diploma' | 'since-leaving' | 'appeal-runs' | 'date-missing' | 'date-unread' | 'entered-twice';

/** How long data of one candidate are kept. Without a name, which nobody needs to go through the list. */
export interface CandidateRetention {
  readonly candidate: string;
  /** Date that the term counts from, YYYY-MM-DD; null = none. */
  readonly since: string | null;
  /** First day on which the data are due for removal; null = cannot be told. */
  readonly dueOn: string | null;
  readonly state: RetentionState;
  readonly reason: RetentionReason;
}

/**
 * Of everybody of whom the workbook holds something, whether the time that their data are kept is over: the months of
 * the setting after the diploma date, or after leaving without one, and longer while an appeal runs. A date that is not
 * understood makes nobody due, nor does one of a candidate who stands in two rows: the other may say something else. Source: GDPR article 5(1)(e); 18 months after the diploma is practice of schools.
 * @param today YYYY-MM-DD
 */
export function dueForRemoval(book: ExamBook, today: string): readonly CandidateRetention[] {
  const records = new Map((book.diploma?.records ?? []).map((record) => [keyOfNumber(record.candidate), record]));
  const known = candidateResults(book).map(({ number }) => number);
  const keys = new Set(known.map(keyOfNumber));
  const others = [...records].flatMap(([key, { candidate }]) => (keys.has(key) ? [] : [candidate]));
  const twice = book.diploma?.twice ?? new Set();
  const { retentionMonths } = book.settings;
  return [...known, ...others].map((number): CandidateRetention => {
    const told = retentionOf(records.get(keyOfNumber(number))?.ending ?? null, retentionMonths, today);
    return twice.has(keyOfNumber(number))
      ? { candidate: number, ...told, dueOn: null, state: 'no-date', reason: 'entered-twice' }
      : { candidate: number, ...told };
  });
}

/** @param ending null = nothing is entered. @param months of the setting. */
export function retentionOf(
  ending: DiplomaRecord['ending'] | null,
  months: number,
  today: string,
): Pick<CandidateRetention, 'since' | 'dueOn' | 'state' | 'reason'> {
  if (ending === null) return { since: null, dueOn: null, state: 'no-date', reason: 'date-missing' };
  const { diplomaOn, leftOn, appealUntil } = ending;
  const since = diplomaOn.value ?? leftOn.value;
  if ([diplomaOn, leftOn, appealUntil].some(({ unread }) => unread !== null)) {
    return { since, dueOn: null, state: 'no-date', reason: 'date-unread' };
  }
  if (since === null) return { since, dueOn: null, state: 'no-date', reason: 'date-missing' };
  const termEnds = monthsLater(since, months);
  const appealEnds = appealUntil.value === null ? termEnds : dayAfter(appealUntil.value);
  const dueOn = appealEnds > termEnds ? appealEnds : termEnds;
  const reason = diplomaOn.value === null ? 'since-leaving' : 'since-diploma';
  if (today >= dueOn) return { since, dueOn, state: 'due', reason };
  return today < termEnds
    ? { since, dueOn, state: 'not-yet', reason }
    : { since, dueOn, state: 'appeal', reason: 'appeal-runs' };
}
