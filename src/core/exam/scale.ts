import { asFormulasTrim } from './cell-spaces';

/** One level of a scale, e.g. V, voldoende, 1 point, passes. */
export interface Level {
  /** What stands in the drop-down; compared ignoring case, as Excel does. */
  readonly code: string;
  readonly name: string;
  readonly points: number;
  readonly passes: boolean;
}

/** The levels of a form from lowest to highest points. */
export type Scale = readonly Level[];

/** O / V / G, 0 / 1 / 2 points, V and G pass (domain.md, "Scoring default"; schools differ: a setting). */
export const defaultScale: Scale = [
  { code: 'O', name: 'onvoldoende', points: 0, passes: false },
  { code: 'V', name: 'voldoende', points: 1, passes: true },
  { code: 'G', name: 'goed', points: 2, passes: true },
];

/** Codes of the levels that do not pass, lowest first: those that need a motivation where a school says nothing else. */
export function failingCodes(scale: Scale): readonly string[] {
  return scale.filter(({ passes }) => !passes).map(({ code }) => code);
}

/** The level with this code, ignoring case and plain spaces around it; undefined when the scale has none. */
export function levelOf(scale: Scale, code: string): Level | undefined {
  const wanted = asFormulasTrim(code).toLowerCase();
  return scale.find((level) => level.code.toLowerCase() === wanted);
}
