import type { RemovalWish } from '../../core/exam/retention/choose-removed';
import type { TaskOptions } from '../session/use-cases';
import type { Removing } from './remove-candidates';

/** What a removal would come to, for somebody to look at; nothing is written yet. */
export interface ForeseenRemoval extends Omit<Removing, 'plan'> {
  readonly wish: RemovalWish;
}

/** What came of it. */
export interface CandidatesRemoved extends Omit<Removing, 'plan'> {
  /** Name of the sheet with what stays. */
  readonly sheet: string;
}

/** What the pane can have done about data of candidates who are due. Each rejects with a Refusal. */
export interface RetentionUseCases {
  readonly foresee: (wish: RemovalWish, options: TaskOptions) => Promise<ForeseenRemoval>;
  /** Removes what was shown, whole or not at all. Rejects with retention/outdated when it would be something else by now. */
  readonly remove: (foreseen: ForeseenRemoval, options: TaskOptions) => Promise<CandidatesRemoved>;
}
