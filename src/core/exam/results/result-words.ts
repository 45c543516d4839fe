import type { Settings } from '../exam-plan';
import type { Grade } from './attempt';

/**
 * The words a result may be given in, with the mark each stands for where words are averaged (keuzedelen).
 * Source: EKB art. 15.2 and domain.md, "published rules" 2 and 4. Schools differ in the marks: pass other ones.
 */
export const marksOfWords = {
  'very-poor': 1,
  poor: 2,
  'well-below-sufficient': 3,
  insufficient: 4,
  sufficient: 6,
  'more-than-sufficient': 7,
  good: 8,
  'very-good': 9,
  excellent: 10,
} as const;

export type ResultWord = keyof typeof marksOfWords;

/** The word for an outcome. */
const wordOfGrade: Readonly<Record<Grade, ResultWord>> = { O: 'insufficient', V: 'sufficient', G: 'good' };

/** What is shown of a result, by the setting resultAs. */
export interface ShownResult {
  readonly word: ResultWord | null;
  readonly mark: number | null;
}

export function shownResult(
  result: { readonly outcome: Grade | null; readonly mark: number | null },
  { resultAs }: Pick<Settings, 'resultAs'>,
): ShownResult {
  const word = result.outcome === null ? null : wordOfGrade[result.outcome];
  return { word: resultAs === 'mark' ? null : word, mark: resultAs === 'words' ? null : result.mark };
}

/**
 * The mark with which a result is averaged: its unrounded mark, or what its word stands for where results are words
 * only; null = none.
 */
export function averagedMark(
  result: { readonly outcome: Grade | null; readonly mean: number | null },
  { resultAs }: Pick<Settings, 'resultAs'>,
  marks: Readonly<Record<ResultWord, number>> = marksOfWords,
): number | null {
  if (result.outcome === null) return null;
  return resultAs === 'words' ? marks[wordOfGrade[result.outcome]] : result.mean;
}
