import { roundTo6 } from './rounding';
import type { Level, Scale } from './scale';

/**
 * Percentage of a row, 0 for the lowest level of the scale and 100 for the highest, rounded to 6 decimals.
 * Points count from the lowest level, so a scale 1–4 and a scale 0–3 give the same percentages.
 * Source: domain.md, "Scoring default".
 */
export function rowPercentage(scale: Scale, level: Level): number {
  const { lowest, range } = pointsOf(scale);
  return range === 0 ? 0 : roundTo6(((level.points - lowest) / range) * 100);
}

/** Points of the lowest level, and the distance from there to the highest. */
export function pointsOf(scale: Scale): { readonly lowest: number; readonly range: number } {
  const points = scale.map((level) => level.points);
  const lowest = Math.min(...points);
  return { lowest, range: Math.max(...points) - lowest };
}

/** The passing level with the fewest points; undefined when no level passes. */
export function lowestPassing(scale: Scale): Level | undefined {
  return scale
    .filter((level) => level.passes)
    .reduce<Level | undefined>((least, level) => (least && least.points <= level.points ? least : level), undefined);
}

/** Whether the scale has a level above the lowest passing one; without it there is no outcome G. */
export function hasGood(scale: Scale): boolean {
  const least = lowestPassing(scale);
  return least !== undefined && scale.some((level) => level.passes && level.points > least.points);
}
