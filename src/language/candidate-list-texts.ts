import type { CandidateField } from '../core/exam/candidates/candidate';
import type { Language } from './language';
import { packOf } from './pack-of';

/** What is said about a list that goes into the sheet Kandidaten. */
export interface CandidateListTexts {
  /** "de naam" */
  readonly fields: Readonly<Record<CandidateField, string>>;
  /** A candidate stands on the sheet with something else; `field` of `fields`. */
  readonly difference: (number: string, field: string, there: string, listed: string) => string;
  /** Lines of the list are wrong, or it says something else than the sheet. */
  readonly nothingWritten: (list: string) => string;
  /** What came of it, by number of candidates. */
  readonly done: (file: string, counts: ListCounts) => string;
}

export interface ListCounts {
  readonly added: number;
  readonly completed: number;
  readonly same: number;
}

export function candidateListTextsOf(language: Language): CandidateListTexts {
  return packOf(language).candidateList;
}
