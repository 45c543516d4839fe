import type { Grade } from '../exam/results/attempt';
import { roundTo6 } from '../exam/rounding';
import type { KeptStatistics, Removal, Statistic } from '../exam/retention/statistic';

/** What is left of candidates whose data were removed: counts, none of them of fewer than `fewestInGroup`. */
export interface FormerCandidates {
  /** Earliest first. */
  readonly removals: readonly Removal[];
  /** Core tasks of exams, in the order in which they were kept. */
  readonly coreTasks: readonly FormerResults[];
}

/** Results of a core task at one exam. */
export interface FormerResults {
  readonly exam: string;
  readonly coreTask: string;
  readonly n: number;
  readonly outcomes: Readonly<Record<Grade, number>>;
  /** Of unrounded marks, 6 decimals; null = none were kept. */
  readonly mean: number | null;
}

/** @returns null = nobody's data were removed. */
export function formerCandidates({ statistics, removals }: KeptStatistics): FormerCandidates | null {
  if (removals.length === 0) return null;
  const groups = new Map<string, Statistic[]>();
  for (const each of statistics) {
    if (each.kind !== 'outcome' && each.kind !== 'mark-total') continue;
    const key = JSON.stringify([each.examId, each.code]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return { removals, coreTasks: [...groups.values()].map(resultsIn) };
}

function resultsIn(own: readonly Statistic[]): FormerResults {
  const counted = (grade: Grade): number => sum(own.filter((each) => each.kind === 'outcome' && each.value === grade));
  const outcomes = { O: counted('O'), V: counted('V'), G: counted('G') };
  const n = outcomes.O + outcomes.V + outcomes.G;
  const totals = own.filter(({ kind }) => kind === 'mark-total');
  return {
    exam: own[0]?.exam ?? '',
    coreTask: own[0]?.code ?? '',
    n,
    outcomes,
    mean: n === 0 || totals.length === 0 ? null : roundTo6(sum(totals) / n),
  };
}

function sum(statistics: readonly Statistic[]): number {
  return statistics.reduce((total, { count }) => total + count, 0);
}
