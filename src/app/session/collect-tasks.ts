import type { ResultsAdopted } from '../adopt/adopt-use-cases';
import type { FormsCollected, ReturnedForms } from '../collect/collect-use-cases';
import { idle } from './work';

/** The pieces of work about forms that came back and their results, with what each gives. */
export interface CollectTasks {
  /** Forms that were read and are looked at before anything is written. */
  readonly gathering: ReturnedForms;
  readonly collecting: FormsCollected;
  readonly adopting: ResultsAdopted;
  /** The sheet with how far assessors agree, by name. */
  readonly measuring: string;
  /** The sheet with the requirements for the diploma, by name. */
  readonly weighing: string;
}

export const noCollectWork = {
  gathering: idle,
  collecting: idle,
  adopting: idle,
  measuring: idle,
  weighing: idle,
} as const;
