import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { Language } from './language';
import { packOf } from './pack-of';

/** Why there is no form for a resit or re-mark; nothing was written. Data candidate, exam. */
export type NewAttemptCode =
  | 'new-attempt/unknown-candidate'
  | 'new-attempt/unknown-exam'
  /** Nothing that took place is known of this candidate at this exam. */
  | 'new-attempt/no-attempt'
  /** The latest attempt is still being rated. */
  | 'new-attempt/incomplete'
  | 'new-attempt/nothing-failed'
  /** All attempts are used up. */
  | 'new-attempt/none-left'
  /** What is to be judged again is not judged completely. */
  | 'new-attempt/nothing-to-remark'
  /** It was judged again before. */
  | 'new-attempt/remarked';

export interface NewAttemptTexts {
  readonly diagnostics: Readonly<Record<NewAttemptCode, (data: DiagnosticData) => string>>;
  /** In names of files, after the number of the candidate: "PVB1-1001-kans-2". */
  readonly attemptInFile: string;
  readonly remarkInFile: string;
  /** A candidate who is exempt from all that the exam asks gets no form. */
  readonly exempt: (exam: string, candidate: string) => string;
}

export function newAttemptTextsOf(language: Language): NewAttemptTexts {
  return packOf(language).newAttempt;
}
