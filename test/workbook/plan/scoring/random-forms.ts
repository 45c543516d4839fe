import fc from 'fast-check';
import type { Scale } from '../../../../src/core/exam/scale';
import { defaultScale } from '../../../../src/core/exam/scale';
import type { Settings } from '../../../../src/core/exam/exam-plan';
import { defaultSettings } from '../../../../src/core/exam/settings';
import type { Framework } from '../../../../src/core/framework/framework';
import { item } from '../../../core/frameworks/item';
import { bicycleRental } from '../bicycle-rental';

/** Two core tasks with work processes of 1 to 4 rows. */
export const framework: Framework = {
  ...bicycleRental,
  profiles: [],
  items: [
    item('k1', { type: 'core-task', code: 'B1-K1', title: 'Verhuurt' }),
    item('w1', { type: 'work-process', code: 'B1-K1-W1', title: 'Ontvangt', parent: 'k1' }),
    ...[1, 2, 3, 4].map((nr) => item(`a${nr}`, { text: `rij a${nr}`, parent: 'w1' })),
    item('w2', { type: 'work-process', code: 'B1-K1-W2', title: 'Geeft mee', parent: 'k1' }),
    ...[1, 2].map((nr) => item(`b${nr}`, { text: `rij b${nr}`, parent: 'w2' })),
    item('k2', { type: 'core-task', code: 'B1-K2', title: 'Onderhoudt' }),
    item('w3', { type: 'work-process', code: 'B1-K2-W1', title: 'Controleert', parent: 'k2' }),
    item('c1', { text: 'rij c1', parent: 'w3' }),
  ],
};

const level = (code: string, points: number, passes: boolean): Scale[number] => ({ code, name: code, points, passes });
const scales: readonly (Scale | null)[] = [
  null,
  defaultScale,
  [level('nee', 0, false), level('ja', 1, true)],
  [level('1', 1, false), level('2', 2, false), level('3', 3, true), level('4', 4, true)],
  [level('--', -2, false), level('-', -1, false), level('±', 0, false), level('+', 1.5, true), level('++', 2, true)],
  [0, 1, 2, 3, 4, 5].map((points) => level(`n${points}`, points, points >= 2)),
];

export const examPlan = fc.record({
  scale: fc.constantFrom(...scales),
  cutScore: fc.constantFrom(null, 50, 55, 57, 66.666667, 1, 99, 100, 33.3),
  assessors: fc.constantFrom(null, 1, 2, 3),
  covers: fc.constantFrom(['w1'], ['w2', 'w3'], ['w1', 'w2', 'w3'], ['w3']),
  critical: fc.subarray(['a1', 'a3', 'b2', 'c1']),
});

/** How a form is filled: mostly complete and alike, so that results appear; sometimes with everything that goes wrong. */
export const filling = fc.record({
  careless: fc.boolean(),
  base: fc.nat(),
  spread: fc.array(fc.nat(), { minLength: 64, maxLength: 64 }),
  weights: fc.array(fc.constantFrom(1, 1, 1, 2, 3, 0.5, 1.1), { minLength: 7, maxLength: 7 }),
});
export type Filling = typeof filling extends fc.Arbitrary<infer T> ? T : never;

export const allSettings: readonly Settings[] = [
  defaultSettings,
  { ...defaultSettings, hideResultsUntilComplete: false, maxNonPassing: 25, goodFrom: 80 },
  { ...defaultSettings, resultAs: 'words', motivationFor: ['O', 'G'], goodFrom: 66.6 },
  { ...defaultSettings, ratingMode: 'joint', motivationPer: 'work-process', hideResultsUntilComplete: false },
  { ...defaultSettings, ratingMode: 'separate', scoring: 'holistic', maxNonPassing: 40 },
];
