import type { BehaviourKind } from './behaviour-kind';

/**
 * What an assessor sees more of at the highest level: a verb first, as in the indicator. "{who}" stands for the person
 * the indicator names.
 */
export interface Addition {
  readonly text: string;
  /** Letters of competencies it suits. */
  readonly letters: string;
  /** Words of the indicator or the result it suits. */
  readonly suits: RegExp | null;
}

export type Additions = Readonly<Record<BehaviourKind, readonly Addition[]>>;

/** A row of a list of additions. */
export const more = (text: string, letters = '', suits: RegExp | null = null): Addition => ({ text, letters, suits });
