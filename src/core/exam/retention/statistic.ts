import { fingerprint } from '../../fingerprint';

/** What a number of the anonymous statistics counts. */
export type StatisticKind =
  /** Candidates who sat the exam. */
  | 'candidates'
  /** Candidates with this outcome (O, V, G) on a core task. */
  | 'outcome'
  /** Candidates with this whole mark on a core task. */
  | 'mark'
  /** Their unrounded marks for a core task, added up. */
  | 'mark-total'
  /** Candidates whose row has this level. */
  | 'level'
  /** Rows on which two assessors gave these levels, independently or not: "O / V". */
  | 'agreement-apart'
  | 'agreement-together'
  /** Candidates with points for a topic of a knowledge exam, the points they have, and those they could have. */
  | 'topic-candidates'
  | 'topic-points'
  | 'topic-maximum';

/**
 * One count over candidates whose data are removed. Counts add up, so whoever is removed later comes on top, and no
 * candidate can be told from them: groups smaller than `fewestInGroup` are not in it.
 */
export interface Statistic {
  readonly examId: string;
  /** What people call the exam. */
  readonly exam: string;
  readonly kind: StatisticKind;
  /** Code of the core task or work process; "" = of the exam as a whole. */
  readonly code: string;
  /** The row or topic, in words; "" = none. */
  readonly text: string;
  /** Levels of the scale, lowest first, joined; "" = no scale. */
  readonly scale: string;
  /** Outcome, mark or level that is counted; "" = there is but one number. */
  readonly value: string;
  readonly count: number;
}

/** A removal of candidate data: who did it, when, of how many. Not of whom. */
export interface Removal {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly by: string;
  readonly candidates: number;
}

/** What stays when candidate data are removed. */
export interface KeptStatistics {
  readonly statistics: readonly Statistic[];
  /** Earliest first. */
  readonly removals: readonly Removal[];
}

export const noStatistics: KeptStatistics = { statistics: [], removals: [] };

/** What one count is about: of what has the same key, counts may be added up. A row in other words is another row. */
export function statisticKey({ examId, kind, code, text, scale, value }: Omit<Statistic, 'count' | 'exam'>): string {
  return JSON.stringify([examId, kind, code, text === '' ? '' : fingerprint(text), scale.toLowerCase(), value]);
}
