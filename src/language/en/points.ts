import type { PointsTexts } from '../points-texts';
import { counted, number } from './counting';

const points = { one: 'point', other: 'points' };

/** What the pane says to who gives the points of a knowledge exam. */
export const pointsTexts: PointsTexts = {
  asked: (questions, each) =>
    `${counted(questions, { one: 'question', other: 'questions' })} of ${counted(each, points)}`,
  notAsked: 'No questions were asked on this topic. It does not count.',
  field: (maximum) => `Points achieved (0 to ${number(maximum)})`,
  blankIsNotZero: 'Blank is not zero: a blank field still waits.',
  noNumber: 'This is no number, and is not in the sheet. Fill in a number, or leave the field blank.',
  tooMany: (maximum) => `More than ${counted(maximum, points)} cannot be. This is not in the sheet.`,
  unclear: (text, maximum) => `The cell holds “${text}”. Fill in a number from 0 to ${number(maximum)}.`,
  remark: 'Remark',
  written: (text) => text,
  nextOpen: 'Next without points',
  toDo: { blank: 'points missing', unclear: 'these points cannot be' },
  nothingLeft: 'Every topic has its points.',
  points: (given, maximum) => `${given === null ? '…' : number(given)} of ${counted(maximum, points)}`,
  percentage: (percentage) => `${number(Math.round(percentage * 10) / 10)}%`,
  cutScore: (cutScore) => (cutScore === null ? 'no cut score' : `cut score ${number(cutScore)}%`),
  mark: (mark) => `mark ${number(mark)}`,
  resultLater: 'The outcome comes once there are points everywhere.',
  keys: [
    ['0–9', 'type points'],
    ['Enter', 'save, and to the next without points'],
    ['↑ ↓', 'previous, next'],
    ['Delete', 'make blank (in the field: erase and Enter)'],
  ],
};
