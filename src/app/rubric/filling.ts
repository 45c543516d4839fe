import type { LeftReason } from '../../core/exam/descriptors/left-reason';

/** What to do with the level descriptors of rubric rows: put proposals in, take these over, or take them away. */
export type Filling = 'propose' | 'accept' | 'drop';

/** A row for which nothing is proposed, and why: the words are the screen's. */
export interface LeftRow {
  readonly exam: string;
  readonly text: string;
  readonly reason: LeftReason;
}

/** What came of filling the rubric rows of all forms. */
export interface FilledForms {
  readonly filling: Filling;
  /** How many rows changed. */
  readonly rows: number;
  readonly left: readonly LeftRow[];
}
