import { roundTo6 } from './rounding';

/** O onvoldoende, V voldoende, G goed; incomplete while a row is unrated. */
export type Outcome = 'O' | 'V' | 'G' | 'incomplete';

/** Lowest and highest whole mark that fit a word. Source: domain.md, "Scoring default", rule on marks. */
const marksOfWord: Readonly<Record<'O' | 'V' | 'G', readonly [number, number]>> = {
  O: [1, 5],
  V: [6, 7],
  G: [8, 10],
};

/**
 * The unrounded mark (6 decimals): percentage 0 → 1, the cut score → 5.5, 100 → 10, linear between.
 * @param percentage 0–100. @param cutScore 1–99.
 */
export function exactMark(percentage: number, cutScore: number): number {
  return percentage <= cutScore
    ? roundTo6(1 + (4.5 * percentage) / cutScore)
    : roundTo6(5.5 + (4.5 * (percentage - cutScore)) / (100 - cutScore));
}

/**
 * The whole mark: rounded once, at the end (5.45 → 5, 7.5 → 8), then kept within the word: O at most 5, V 6–7, G at
 * least 8. Source: EKB art. 15.1 and domain.md, "Scoring default".
 */
export function wholeMark(exact: number, word: 'O' | 'V' | 'G'): number {
  const [lowest, highest] = marksOfWord[word];
  return Math.min(highest, Math.max(lowest, Math.floor(roundTo6(exact) + 0.5)));
}
