import type { LevelTexts } from '../../core/exam/rubric-row';
import type { Scale } from '../../core/exam/scale';

/** A level as a file gives it; null = it does not say. */
export interface ReadLevel {
  readonly code: string;
  readonly name: string;
  readonly points: number | null;
  readonly position: number | null;
  readonly passes: boolean | null;
  readonly text: string;
}

/**
 * The scale of a criterion's levels, lowest first: by their points where each has some, else in their own order. Where a
 * file does not say what passes, every level above the lowest does.
 */
export function scaleOf(levels: readonly ReadLevel[]): Scale {
  const placed = [...levels].sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const hasPoints = placed.every(({ points }) => points !== null);
  const ordered = hasPoints ? [...placed].sort((a, b) => (a.points ?? 0) - (b.points ?? 0)) : placed;
  return ordered.map(({ code, name, points, passes }, rank) => ({
    code,
    name,
    points: hasPoints && points !== null ? points : rank,
    passes: passes ?? rank > 0,
  }));
}

export function descriptorsOf(levels: readonly ReadLevel[]): LevelTexts {
  return Object.fromEntries(levels.map(({ code, text }) => [code, text]));
}
