import { roundTo6 } from './rounding';
import type { Scale } from './scale';
import { lowestPassing, rowPercentage } from './scale-points';

/**
 * The cut score of an exam for which the committee has not chosen one: the percentage where every row has the lowest
 * passing level (O/V/G → 50), kept within 1–99 because a cut score must be (two levels, O/V → 99).
 * Source: domain.md, "Scoring default".
 */
export function defaultCutScore(scale: Scale): number {
  const least = lowestPassing(scale);
  return Math.min(99, Math.max(1, least === undefined ? 99 : rowPercentage(scale, least)));
}

/** The percentage from which a part is good: the setting, else halfway between cut score and 100. */
export function goodFromOf(cutScore: number, setting: number | null): number {
  return roundTo6(setting ?? (cutScore + 100) / 2);
}

/** Whether a number can be a cut score: 1–99 percent. */
export function isCutScore(value: number | null): value is number {
  return value !== null && value >= 1 && value <= 99;
}
