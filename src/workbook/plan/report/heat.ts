import type { StyleName } from '../theme';
import type { BlockLine } from './report-block';
import { span } from './report-block';

/** How much of something there is: all, some, only that it is there, nothing. A cell always says it in figures or a sign. */
export type Heat = 'none' | 'covered' | 'part' | 'full';

export const heatStyles = {
  none: 'heatNone',
  covered: 'heatCovered',
  part: 'heatPart',
  full: 'heatFull',
} as const satisfies Readonly<Record<Heat, StyleName>>;

/** In the place of a number, so that no cell is empty. */
export const heatSigns = { inExam: '●', notInExam: '–' } as const;

/** Places of the keys of a legend, from nothing to all: first column and how many, as wide as their words. */
const places = { none: [0, 1], covered: [1, 4], part: [5, 3], full: [8, 3] } as const;

/** The keys of a heat map beside each other. */
export function legendLine(wordsOf: (heat: Heat) => string): BlockLine {
  const spans = (['none', 'covered', 'part', 'full'] as const).map((heat) => {
    const [column, columns] = places[heat];
    return span(column, wordsOf(heat), heatStyles[heat], columns);
  });
  return { spans, keepsNext: true };
}
