import { roundTo6 } from '../rounding';

/** The levels that two assessors gave to one thing, as steps of the scale from 0. */
export type LevelPair = readonly [one: number, other: number];

/** How far two assessors agree. Everything is rounded to 6 decimals. */
export interface AgreementFigures {
  /** Percentage of pairs in which both gave the same level. */
  readonly percentage: number;
  /** Cohen's kappa; null = undefined: both always gave one and the same level. */
  readonly kappa: number | null;
  /** The same with disagreement weighed by the square of the steps between the levels. */
  readonly weightedKappa: number | null;
  /** Largest percentage of all given levels, of both assessors together, that one level takes. */
  readonly largestShare: number;
}

/**
 * Percentage agreement and kappa of pairs of levels; null without any pair. The table of both assessors' levels is taken
 * as it is: the first of a pair is always the same assessor.
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", 1960; "Weighted kappa", 1968, with squared weights.
 */
export function agreementFigures(pairs: readonly LevelPair[]): AgreementFigures | null {
  const total = pairs.length;
  if (total === 0) return null;
  const [one, other] = [counted(pairs.map(([level]) => level)), counted(pairs.map(([, level]) => level))];
  const alike = pairs.filter(([level, beside]) => level === beside).length;
  const together = counted(pairs.flat());
  return {
    percentage: roundTo6((alike / total) * 100),
    kappa: kappaBy(pairs, one, other, (apart) => (apart === 0 ? 0 : 1)),
    weightedKappa: kappaBy(pairs, one, other, (apart) => apart * apart),
    largestShare: roundTo6((Math.max(...together.values()) / (2 * total)) * 100),
  };
}

/** 1 minus the disagreement that was seen over the disagreement that chance alone would bring. */
function kappaBy(
  pairs: readonly LevelPair[],
  one: ReadonlyMap<number, number>,
  other: ReadonlyMap<number, number>,
  weigh: (apart: number) => number,
): number | null {
  const seen = pairs.reduce((sum, [level, beside]) => sum + weigh(level - beside), 0);
  let byChance = 0;
  for (const [level, times] of one) {
    for (const [beside, timesBeside] of other) byChance += weigh(level - beside) * times * timesBeside;
  }
  return byChance === 0 ? null : roundTo6(1 - (seen * pairs.length) / byChance);
}

function counted(levels: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}
