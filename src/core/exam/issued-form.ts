import type { Framework } from '../framework/framework';
import { fingerprint } from '../fingerprint';
import type { AttemptKind, AttemptPart, Exemption } from './results/attempt';

/**
 * What a form that was handed out for one candidate knows about itself, so that it is recognised by identity, whatever
 * its file is called by the time it comes back.
 */
export interface IssuedForm {
  /** Of the workbook it was made from (bookIdOf). */
  readonly book: string;
  readonly examId: string;
  readonly candidate: { readonly number: string; readonly name: string | null };
  readonly attempt: number;
  readonly kind: AttemptKind;
  /** Of a resit: the attempt it follows; of a re-mark: the attempt it judges again; null on a first attempt. */
  readonly of: number | null;
  /** Of a resit: what is not done again, as it stood when the form was handed out. */
  readonly carried: readonly AttemptPart[];
  /** What the candidate is exempt from and what the form therefore does not ask. */
  readonly exempt: readonly ExemptPart[];
  /** Of a re-mark: who judged the attempt before, and may not judge it again; none on other forms. */
  readonly earlierAssessors: readonly string[];
  /** Number of the only assessor it is for; null = all of them. */
  readonly rater: number | null;
  /** Fingerprint of what the form asks (rows, scale, cut score, weights), as it was handed out. */
  readonly content: string;
}

/** A core task, or a work process of one, that the candidate is exempt from: not asked, neither blank nor zero. */
export type ExemptPart = Pick<Exemption, 'coreTask' | 'part' | 'date'>;

/**
 * What tells workbooks of different qualifications apart. Two workbooks of one qualification have one id: that a form
 * belongs to this cohort is told by its candidate and by its content.
 */
export function bookIdOf(framework: Framework, profile: string | null): string {
  const { kind, code, title, validFrom } = framework;
  return fingerprint(JSON.stringify([kind, code, title, validFrom, profile]));
}

/**
 * What form it is, whatever its file is called. That the candidate's name or what it asks changed does not make it
 * another; numbers of candidates compare ignoring case.
 */
export function formKey({ book, examId, candidate, attempt, kind, rater }: IssuedForm): string {
  return JSON.stringify([book, examId, candidate.number.trim().toLowerCase(), attempt, kind, rater]);
}
