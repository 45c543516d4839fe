import type { Outcome } from '../mark';

/** Onvoldoende, voldoende, goed. */
export type Grade = Exclude<Outcome, 'incomplete'>;

/**
 * First attempt, resit (herkansing), re-mark (herbeoordeling). A re-mark uses up no attempt.
 * Source: domain.md, "Attempts, exemptions, adoption".
 */
export type AttemptKind = 'first' | 'resit' | 'remark';

/** Afgenomen, niet verschenen, afgebroken, ongeldig verklaard. */
export type AttemptStatus = 'taken' | 'absent' | 'broken-off' | 'invalid';

export const attemptStatuses: readonly AttemptStatus[] = ['taken', 'absent', 'broken-off', 'invalid'];

export const attemptKinds: readonly AttemptKind[] = ['first', 'resit', 'remark'];

/** What a work process came to in an attempt. */
export interface WorkProcessResult {
  readonly code: string;
  /** Null = onvolledig. */
  readonly outcome: Grade | null;
  /** 0–100, 6 decimals; null = onvolledig. */
  readonly percentage: number | null;
  /** Sum of the weights of its rows: what it weighs in its core task. */
  readonly weight: number;
  /** Every row passes, without which nothing is good. */
  readonly everyRowPasses: boolean;
  /** Number of the attempt it was taken over from ("overgenomen uit kans 1"); null = of this attempt. */
  readonly carriedFrom: number | null;
}

/** What a core task came to in an attempt at one exam. */
export interface AttemptPart {
  readonly coreTask: string;
  /** None where the core task has none, e.g. in a knowledge exam. */
  readonly workProcesses: readonly WorkProcessResult[];
  /** Null = onvolledig. */
  readonly outcome: Grade | null;
  readonly percentage: number | null;
  /** 1–10, unrounded (6 decimals). */
  readonly mark: number | null;
}

/** The committee's adoption (vaststelling) of a result. */
export interface Adoption {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly by: string;
  /** The ratings it holds for (ratings-hash.ts). */
  readonly hash: string;
}

/** One attempt (kans) of a candidate at an exam, or a re-mark of one. */
export interface Attempt {
  readonly examId: string;
  /** Number of the candidate. */
  readonly candidate: string;
  /** 1, 2, …; a re-mark has the number of the attempt it belongs to. */
  readonly number: number;
  readonly kind: AttemptKind;
  /** Of a re-mark: the attempt it belongs to; of a resit: the attempt it carries parts over from. */
  readonly of: number | null;
  readonly status: AttemptStatus;
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly parts: readonly AttemptPart[];
  /** Null = the committee adopted nothing (isProvisional). */
  readonly adopted: Adoption | null;
}

/** What an exemption may be of beside core tasks: Nederlands, rekenen, Engels, loopbaan en burgerschap, a keuzedeel. */
export type FurtherPart = 'dutch' | 'arithmetic' | 'english' | 'citizenship' | 'elective';

/** An exemption (vrijstelling) of a core task or a part of it, or of something else that the diploma asks. */
export interface Exemption {
  /** Number of the candidate. */
  readonly candidate: string;
  /** Of something else than a core task: how the sheet calls it ("Nederlands", "Keuzedeel"). */
  readonly coreTask: string;
  /** Code of a work process, or name or code of a keuzedeel; null = the whole core task. */
  readonly part: string | null;
  /** Left out = of a core task. */
  readonly further?: FurtherPart;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly ground: string;
}

/** A part of which everything is known. */
export type CompletePart = AttemptPart & { readonly outcome: Grade; readonly mark: number };

/**
 * Whether the committee has yet to adopt what an attempt comes to (voorlopig). Of somebody who was absent, or whose attempt
 * was declared invalid, there is nothing to adopt: these are never provisional.
 */
export function isProvisional({ adopted, status }: Pick<Attempt, 'adopted' | 'status'>): boolean {
  return adopted === null && !isWithoutResult(status);
}

/** Absent and invalid attempts have no result, whatever stands on their forms. */
export function isWithoutResult(status: AttemptStatus): status is 'absent' | 'invalid' {
  return status === 'absent' || status === 'invalid';
}

/** Whether a part is complete (not onvolledig). */
export function isComplete(part: AttemptPart): part is CompletePart {
  return part.outcome !== null && part.mark !== null;
}

/** The number of the attempt that a record belongs to: a re-mark belongs to the one it re-marks. */
export function numberOf(attempt: Pick<Attempt, 'kind' | 'of' | 'number'>): number {
  return attempt.kind === 'remark' ? (attempt.of ?? attempt.number) : attempt.number;
}
