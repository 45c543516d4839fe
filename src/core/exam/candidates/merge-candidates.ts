import type { Candidate, CandidateField } from './candidate';
import { candidateFields } from './candidate';

/** A field of one candidate in which a list says something else than what is there. */
export interface CandidateDifference {
  readonly number: string;
  readonly field: CandidateField;
  readonly there: string;
  readonly listed: string;
}

/** What a list brings to the candidates that are there. */
export interface CandidateMerge {
  /** Not there yet, in the order of the list. */
  readonly added: readonly Candidate[];
  /** Fields that are empty where the candidate stands and that the list knows. */
  readonly completed: readonly { readonly number: string; readonly field: CandidateField; readonly value: string }[];
  readonly differing: readonly CandidateDifference[];
  /** How many of the list stand there as they are. */
  readonly same: number;
}

/**
 * Compares a list with the candidates that are there. A candidate is known by the number, ignoring case; texts that
 * differ in case only are the same. What only the candidates that are there have, the list has nothing to say about.
 */
export function mergeCandidates(there: readonly Candidate[], listed: readonly Candidate[]): CandidateMerge {
  const byNumber = new Map(there.map((candidate) => [keyOfNumber(candidate.number), candidate]));
  const added: Candidate[] = [];
  const completed: CandidateMerge['completed'][number][] = [];
  const differing: CandidateDifference[] = [];
  let same = 0;
  for (const candidate of listed) {
    const known = byNumber.get(keyOfNumber(candidate.number));
    if (known === undefined) {
      added.push(candidate);
      continue;
    }
    const news = candidateFields.flatMap((field) => {
      const [before, value] = [known[field], candidate[field]];
      const says = field !== 'number' && value !== null && before?.toLowerCase() !== value.toLowerCase();
      return says ? [{ field, before, value }] : [];
    });
    if (news.length === 0) same += 1;
    for (const { field, before, value } of news) {
      if (before === null) completed.push({ number: known.number, field, value });
      else differing.push({ number: known.number, field, there: before, listed: value });
    }
  }
  return { added, completed, differing, same };
}

/** What numbers of candidates are compared by. */
export function keyOfNumber(number: string): string {
  return number.trim().toLowerCase();
}
