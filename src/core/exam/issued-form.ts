import type { Framework } from '../framework/framework';
import { fingerprint } from '../fingerprint';
import type { AttemptKind } from './results/attempt';

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
  /** Number of the only assessor it is for; null = all of them. */
  readonly rater: number | null;
  /** Fingerprint of what the form asks (rows, scale, cut score, weights), as it was handed out. */
  readonly content: string;
}

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
