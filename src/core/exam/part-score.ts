import type { Outcome } from './mark';
import { exactMark, wholeMark } from './mark';
import { roundTo6 } from './rounding';
import type { WorkProcessResult } from './results/attempt';
import type { Level, Scale } from './scale';
import { hasGood, pointsOf, rowPercentage } from './scale-points';

/** One rubric row, reduced to what its score depends on. */
export interface RatedRow {
  /** The level that counts (counting-level.ts); null = unrated. */
  readonly level: Level | null;
  /** Must be greater than 0; a row with any other weight counts as unrated, because no sum with it means anything. */
  readonly weight: number;
  readonly critical: boolean;
}

/** A work process that was taken over from another attempt: it counts with its percentage, for the weight of its rows. */
export type CarriedScore = Pick<WorkProcessResult, 'outcome' | 'weight' | 'everyRowPasses'> & {
  /** 0–100, 6 decimals. */
  readonly percentage: number;
};

/** The numbers that outcomes and marks of one form depend on. */
export interface ScoringRule {
  readonly scale: Scale;
  /** 1–99, 6 decimals; null while the committee has not filled in a valid one: nothing then gets an outcome or a mark. */
  readonly cutScore: number | null;
  /** Percentage from which a part is good. */
  readonly goodFrom: number;
  /** Largest share (0–100) of rows of a work process that may fail to pass; null = off. */
  readonly maxNonPassing: number | null;
}

/** What is shown of a work process, core task or exam. */
export interface PartScore {
  /** Σ weight · points of the rated rows, counted from the lowest level. */
  readonly points: number;
  readonly maxPoints: number;
  /** 0–100, 6 decimals; null while a row is unrated. */
  readonly percentage: number | null;
  /** 1–10, 6 decimals, not kept within the word; what later means are taken of. */
  readonly exactMark: number | null;
  /** 1–10, whole, within the word. */
  readonly mark: number | null;
  readonly outcome: Outcome;
  readonly rows: number;
  readonly unrated: number;
}

/**
 * Scores a work process from its rows: O if the percentage is below the cut score, a critical row does not pass or too
 * many rows do not; else G if the percentage reaches goodFrom, every row passes and the scale has a level for it; else V.
 * No rows at all = incomplete. Source: domain.md, "Scoring default".
 */
export function scoreWorkProcess(rows: readonly RatedRow[], rule: ScoringRule): PartScore {
  return scorePart(rows, rule, (percentage, cutScore) => {
    const failing = rows.filter((row) => row.level?.passes === false);
    return (
      percentage < cutScore ||
      failing.some((row) => row.critical) ||
      (rule.maxNonPassing !== null && roundTo6((failing.length / rows.length) * 100) > rule.maxNonPassing)
    );
  });
}

/**
 * Scores a core task or exam from its pooled rows: O if one of its work processes is O, never because of its own
 * percentage; G and V as for a work process.
 * @param carried its work processes that were taken over from another attempt; they count as if their rows were there.
 */
export function scoreWhole(
  rows: readonly RatedRow[],
  rule: ScoringRule,
  parts: readonly PartScore[],
  carried: readonly CarriedScore[] = [],
): PartScore {
  return scorePart(rows, rule, () => [...parts, ...carried].some((part) => part.outcome === 'O'), carried);
}

/** What a part that was taken over counts for in points; the form shows the same. */
export function carriedPoints({ weight, percentage }: CarriedScore, scale: Scale): number {
  return roundTo6(((weight * percentage) / 100) * pointsOf(scale).range);
}

function scorePart(
  rows: readonly RatedRow[],
  rule: ScoringRule,
  fails: (percentage: number, cutScore: number) => boolean,
  carried: readonly CarriedScore[] = [],
): PartScore {
  const { lowest, range } = pointsOf(rule.scale);
  const rated = rows.filter(isRated);
  const sum = (amounts: readonly number[]): number => roundTo6(amounts.reduce((total, amount) => total + amount, 0));
  const counted = {
    points: sum([
      ...rated.map((row) => row.weight * (row.level.points - lowest)),
      ...carried.map((part) => carriedPoints(part, rule.scale)),
    ]),
    maxPoints: sum([...rows.filter(hasWeight), ...carried].map(({ weight }) => weight * range)),
    rows: rows.length,
    unrated: rows.length - rated.length,
  };
  const nothing = { ...counted, percentage: null, exactMark: null, mark: null, outcome: 'incomplete' } as const;
  if (rated.length + carried.length === 0 || rated.length < rows.length) return nothing;

  const counting = [
    ...rated.map(({ weight, level }) => ({ weight, percentage: rowPercentage(rule.scale, level) })),
    ...carried,
  ];
  const weighted = counting.reduce((total, each) => total + each.weight * each.percentage, 0);
  const percentage = roundTo6(weighted / counting.reduce((total, each) => total + each.weight, 0));
  if (rule.cutScore === null) return { ...nothing, percentage };

  const everyPasses = rated.every(({ level }) => level.passes) && carried.every((part) => part.everyRowPasses);
  const good = hasGood(rule.scale) && percentage >= rule.goodFrom && everyPasses;
  const outcome = fails(percentage, rule.cutScore) ? 'O' : good ? 'G' : 'V';
  const exact = exactMark(percentage, rule.cutScore);
  return { ...counted, percentage, exactMark: exact, mark: wholeMark(exact, outcome), outcome };
}

function hasWeight(row: RatedRow): boolean {
  return row.weight > 0 && Number.isFinite(row.weight);
}

function isRated(row: RatedRow): row is RatedRow & { readonly level: Level } {
  return row.level !== null && hasWeight(row);
}
