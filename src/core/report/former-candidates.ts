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
  /** Of whole marks, 6 decimals: the unrounded ones are gone. Null = none were kept. */
  readonly mean: number | null;
}

/** @returns null = nobody's data were removed. */
export function formerCandidates({ statistics, removals }: KeptStatistics): FormerCandidates | null {
  if (removals.length === 0) return null;
  const groups = new Map<string, Statistic[]>();
  for (const each of statistics) {
    if (each.kind !== 'outcome' && each.kind !== 'mark') continue;
    const key = JSON.stringify([each.examId, each.code]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return { removals, coreTasks: [...groups.values()].map(resultsIn) };
}

function resultsIn(own: readonly Statistic[]): FormerResults {
  const counted = (grade: Grade): number => sum(own.filter((each) => each.kind === 'outcome' && each.value === grade));
  const outcomes = { O: counted('O'), V: counted('V'), G: counted('G') };
  const marks = own.filter(({ kind }) => kind === 'mark');
  const total = marks.reduce((so, { value, count }) => so + Number(value) * count, 0);
  return {
    exam: own[0]?.exam ?? '',
    coreTask: own[0]?.code ?? '',
    n: outcomes.O + outcomes.V + outcomes.G,
    outcomes,
    mean: sum(marks) === 0 ? null : roundTo6(total / sum(marks)),
  };
}

function sum(statistics: readonly Statistic[]): number {
  return statistics.reduce((total, { count }) => total + count, 0);
}
