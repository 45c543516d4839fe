import type { CandidatesRemoved, ForeseenRemoval } from '../retention/retention-use-cases';
import { idle } from './work';

/** The pieces of work about candidates who are due, with what each gives. */
export interface RetentionTasks {
  /** What would go, while somebody looks at it. */
  readonly foreseeing: ForeseenRemoval;
  readonly removing: CandidatesRemoved;
}

export const noRetentionWork = { foreseeing: idle, removing: idle } as const;
