import type { ExamBook } from '../../core/exam/exam-book';
import type { ExemptionWish } from '../../core/exam/results/judge-exemption';
import type { WhereTheyDiffer } from '../../workbook/plan/candidates/plan-candidates';
import type { TaskOptions } from '../session/use-cases';
import type { CandidatesPut, ListedCandidates } from './candidate-list';

/** For whom forms are made, and of which exams. */
export interface HandOut {
  readonly examIds: readonly string[];
  /** Numbers of candidates of the sheet Kandidaten. */
  readonly numbers: readonly string[];
  /** The next attempt or a re-mark of the last one (makeFiles only); left out = a first attempt. */
  readonly further?: 'resit' | 'remark';
}

/** Forms for candidates as sheets. */
export interface SheetsMade {
  readonly made: readonly string[];
  /** How many of them were there and stay as they are. */
  readonly there: number;
}

/** Forms for candidates as workbooks of their own, in one file. */
export interface FilesMade {
  readonly file: string;
  readonly forms: number;
}

/** An exemption that was written down: of whom, from what, and on which sheet. */
export interface Exempted {
  readonly candidate: string;
  readonly item: string;
  readonly sheet: string;
}

/** What the pane can have done about candidates. Each rejects with a Refusal; a write happens whole or not at all. */
export interface CandidateUseCases {
  /** Compares a list with the workbook; nothing is written. @param source a pasted text, or the bytes of a file. */
  readonly list: (source: string | Uint8Array, book: ExamBook) => Promise<ListedCandidates>;
  /** Puts a list into the sheet Kandidaten, which is made when there is none. */
  readonly put: (
    list: Pick<ListedCandidates, 'listed' | 'merge'>,
    whereTheyDiffer: WhereTheyDiffer,
    options: TaskOptions,
  ) => Promise<CandidatesPut>;
  /** Adds a line to the sheet Vrijstellingen, which is made when there is none. */
  readonly exempt: (wish: ExemptionWish, options: TaskOptions) => Promise<Exempted>;
  readonly makeSheets: (handOut: HandOut, options: TaskOptions) => Promise<SheetsMade>;
  /** A workbook for each form, and where assessors rate apart for each of them; all in one file that is saved. */
  readonly makeFiles: (handOut: HandOut, options: TaskOptions) => Promise<FilesMade>;
  /** An empty form for paper beside each form; gives how many there are. */
  readonly makePaper: (options: TaskOptions) => Promise<number>;
}
