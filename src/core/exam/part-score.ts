import type { Outcome } from './mark';
import { exactMark, wholeMark } from './mark';
import { roundTo6 } from './rounding';
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
 */
export function scoreWhole(rows: readonly RatedRow[], rule: ScoringRule, parts: readonly PartScore[]): PartScore {
  return scorePart(rows, rule, () => parts.some((part) => part.outcome === 'O'));
}

function scorePart(
  rows: readonly RatedRow[],
  rule: ScoringRule,
  fails: (percentage: number, cutScore: number) => boolean,
): PartScore {
  const { lowest, range } = pointsOf(rule.scale);
  const rated = rows.filter(isRated);
  const sum = (amounts: readonly number[]): number => roundTo6(amounts.reduce((total, amount) => total + amount, 0));
  const counted = {
    points: sum(rated.map((row) => row.weight * (row.level.points - lowest))),
    maxPoints: sum(rows.filter(hasWeight).map((row) => row.weight * range)),
    rows: rows.length,
    unrated: rows.length - rated.length,
  };
  const nothing = { ...counted, percentage: null, exactMark: null, mark: null, outcome: 'incomplete' } as const;
  if (rated.length === 0 || rated.length < rows.length) return nothing;

  const weighted = rated.reduce((total, row) => total + row.weight * rowPercentage(rule.scale, row.level), 0);
  const percentage = roundTo6(weighted / rated.reduce((total, row) => total + row.weight, 0));
  if (rule.cutScore === null) return { ...nothing, percentage };

  const good = hasGood(rule.scale) && percentage >= rule.goodFrom && rated.every((row) => row.level.passes);
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
