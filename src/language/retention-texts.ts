import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { RetentionDiagnosticCode } from '../core/exam/retention/choose-removed';
import type { CandidateRetention, RetentionState } from '../core/exam/retention/due-for-removal';
import type { Language } from './language';
import { packOf } from './pack-of';

/** The words for how long candidate data are kept. */
export interface RetentionTexts {
  readonly states: Readonly<Record<RetentionState, string>>;
  /** One sentence of a candidate: from when, until when, or what is in the way. */
  readonly reason: (retention: CandidateRetention) => string;
  /** Below the list. @param due how many. @param all of how many candidates. */
  readonly total: (due: number, all: number, months: number) => string;
  readonly nobody: string;
  /** What no tool can do for the school. */
  readonly copies: string;
  /** What removing comes to. @param isDone false = it is only told. */
  readonly removed: (removed: RemovedFacts, isDone: boolean) => readonly string[];
  readonly written: (file: string) => string;
  /** How to do what is only told. */
  readonly howTo: string;
  readonly diagnostics: Readonly<Record<RetentionDiagnosticCode, (data: DiagnosticData) => string>>;
}

/** What a removal takes away and keeps. */
export interface RemovedFacts {
  /** Numbers of candidates. */
  readonly candidates: readonly string[];
  /** Names of sheets. */
  readonly sheets: readonly string[];
  /** How many counts are kept. */
  readonly statistics: number;
}

export function retentionTextsOf(language: Language): RetentionTexts {
  return packOf(language).retention;
}
