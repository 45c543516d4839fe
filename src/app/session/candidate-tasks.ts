import type { CandidatesPut, ListedCandidates } from '../candidates/candidate-list';
import type { Exempted, FilesMade, SheetsMade } from '../candidates/candidate-use-cases';
import { idle } from './work';

/** The pieces of work about candidates, with what each gives. */
export interface CandidateTasks {
  /** A list that was read and is looked at before anything is written. */
  readonly listing: ListedCandidates;
  readonly enrolling: CandidatesPut;
  readonly exempting: Exempted;
  /** Forms for candidates as sheets. */
  readonly distributing: SheetsMade;
  /** Forms for candidates as workbooks of their own. */
  readonly packing: FilesMade;
  /** Forms for paper: how many there are. */
  readonly printing: number;
}

/** What is done on the screen Kandidaten, from the list to the result. */
export const candidateTasks = [
  'listing',
  'enrolling',
  'exempting',
  'distributing',
  'packing',
  'gathering',
  'collecting',
  'adopting',
  'measuring',
  'weighing',
  'foreseeing',
  'removing',
] as const;

export const noCandidateWork = {
  listing: idle,
  enrolling: idle,
  exempting: idle,
  distributing: idle,
  packing: idle,
  printing: idle,
} as const;
