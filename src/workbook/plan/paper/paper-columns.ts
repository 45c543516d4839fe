import type { Scale } from '../../../core/exam/scale';
import type { FormFrame } from '../form/form-columns';

/** Key of the column in which "could not be seen" is ticked. */
export const notSeenColumn = 'tick.none';

/** Columns of an empty form for paper: a box to tick per level, and one wide column to write why. */
export function tickFrame(scale: Scale, described: boolean): FormFrame {
  const width = described ? Math.max(14, Math.floor(66 / scale.length)) : 7;
  const ticks = scale.map((_, index) => ({ key: `tick.${index + 1}`, width }));
  return {
    columns: [
      { key: 'nr', width: 4 },
      { key: 'indicator', width: described ? 34 : 62 },
      ...ticks,
      { key: notSeenColumn, width: 7 },
      { key: 'motivation', width: described ? 46 : 60 },
    ],
    ...layout('tick.1', notSeenColumn),
  };
}

/** Columns of the blueprint of a knowledge exam for paper. */
export const pointsFrame: FormFrame = {
  columns: [
    { key: 'nr', width: 4 },
    { key: 'indicator', width: 62 },
    { key: 'questions', width: 10 },
    { key: 'pointsEach', width: 10 },
    { key: 'maximum', width: 11 },
    { key: 'achieved', width: 11 },
    { key: 'motivation', width: 42 },
  ],
  ...layout('questions', 'achieved'),
};

function layout(from: string, to: string): Omit<FormFrame, 'columns'> {
  return {
    first: 'nr',
    last: 'motivation',
    leftLabel: 'indicator',
    left: [from, to],
    rightLabel: ['motivation', 'motivation'],
    right: ['motivation', 'motivation'],
    aliases: {},
  };
}
