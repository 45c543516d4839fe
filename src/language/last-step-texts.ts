import type { StepTask } from '../app/session/step-of-task';

/** What can be taken back, and how that went. */
export interface LastStepTexts {
  readonly title: string;
  /** What was done, short enough for a line; `other` = by a version that has other steps. */
  readonly what: Readonly<Record<StepTask | 'other', string>>;
  /** @param sheets that it made, changed or took away. */
  readonly touched: (sheets: readonly string[]) => string;
  readonly takeBack: string;
  readonly doing: string;
  /** @param what one of `what`. */
  readonly taken: (what: string) => string;
}
