import type { Scale } from '../scale';

/** What a language gives for a row: the three texts that differ most, and the steps between them. */
export interface RowTexts {
  readonly low: string;
  /** As the dossier says. */
  readonly middle: string;
  readonly high: string;
  /** Between low and middle, lowest first: as many as the longest scale needs. */
  readonly below: readonly string[];
  /** Between middle and high, lowest first. */
  readonly above: readonly string[];
}

/**
 * The text of each level: the lowest passing level is the indicator itself, the lowest failing one denies it, the highest
 * passing one adds to it.
 * @returns by level code; null where the scale has more levels than there are steps
 */
export function textsByLevel(scale: Scale, texts: RowTexts): Readonly<Record<string, string>> | null {
  const failing = scale.findIndex(({ passes }) => passes);
  const below = failing < 0 ? scale.length : failing;
  const above = scale.length - below - 1;
  const lower = below === 0 ? [] : [texts.low, ...lastOf(texts.below, below - 1)];
  const upper = above <= 0 ? [] : [...texts.above.slice(0, above - 1), texts.high];
  const all = [...lower, ...(failing < 0 ? [] : [texts.middle]), ...upper];
  if (all.length !== scale.length) return null;
  return Object.fromEntries(scale.map(({ code }, index) => [code, all[index] ?? '']));
}

function lastOf(steps: readonly string[], count: number): readonly string[] {
  return count === 0 ? [] : steps.slice(-count);
}
