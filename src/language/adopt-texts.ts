import type { NotAdopted } from '../core/exam/adopt/adopt-results';
import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { Language } from './language';
import { packOf } from './pack-of';

/** What there is to say about adopting results. */
export type AdoptDiagnosticCode =
  /** A result stays as it is: data candidate, exam, attempt, kind, on, by. */
  | `adopt/${NotAdopted}`
  /** They are adopted, while an assessor did not say to be done: data exam, count, candidates (numbers). */
  | 'adopt/not-handed-in'
  /** Ratings on the exam's own form are nobody's result: data exam, sheet. */
  | 'adopt/own-form'
  /** A form of a candidate is filled in without a number: data exam, sheet. */
  | 'adopt/no-number'
  /** They are adopted, while the instrument is not approved: data exam. */
  | 'adopt/not-approved'
  /** Adopted, while the instrument was withdrawn since: data exam. */
  | 'adopt/withdrawn'
  /** Nothing was written: nobody has this number. Data candidate. */
  | 'adopt/unknown-candidate'
  /** Nothing was written: no exam has this code. Data exam, exams. */
  | 'adopt/unknown-exam'
  /** Nothing was written: data date. */
  | 'adopt/bad-date'
  /** Nothing was written: who adopts is not named. */
  | 'adopt/nobody'
  /** Nothing was written: the results are others than those that were shown. */
  | 'adopt/outdated';

export interface AdoptTexts {
  readonly diagnostics: Readonly<Record<AdoptDiagnosticCode, (data: DiagnosticData) => string>>;
  readonly done: (file: string, adopted: number, left: number) => string;
}

export function adoptTextsOf(language: Language): AdoptTexts {
  return packOf(language).adopt;
}
