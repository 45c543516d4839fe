import type { TaskOptions } from '../session/use-cases';
import type { AdoptWish } from './adopt-in';

/** What came of adopting results. */
export interface ResultsAdopted {
  readonly adopted: number;
  readonly left: number;
  /** Name of the sheet. */
  readonly register: string;
}

/** What the pane can have done about results. It rejects with a Refusal; a write happens whole or not at all. */
export interface AdoptUseCases {
  /**
   * Adopts what somebody saw, in the workbook as it is now.
   * @param seen the results that were shown (AdoptionJudged.results). Rejects with adopt/outdated when there are others by now.
   */
  readonly adopt: (wish: AdoptWish, seen: readonly string[], options: TaskOptions) => Promise<ResultsAdopted>;
  /** Makes the sheet that says how far assessors agree, anew where it is there. @returns its name. */
  readonly writeAgreement: (options: TaskOptions) => Promise<string>;
  /** Makes the sheet with the requirements for the diploma; one that is there is updated. @returns its name. */
  readonly writeDiploma: (options: TaskOptions) => Promise<string>;
}
