import { averagedMark, shownResult } from '../../../../src/core/exam/results/result-words';

test.each([
  ['both', { word: 'sufficient', mark: 7 }],
  ['words', { word: 'sufficient', mark: null }],
  ['mark', { word: null, mark: 7 }],
] as const)('a result is shown as %s', (resultAs, shown) => {
  expect(shownResult({ outcome: 'V', mark: 7 }, { resultAs })).toEqual(shown);
  expect(shownResult({ outcome: null, mark: null }, { resultAs })).toEqual({ word: null, mark: null });
});

test('words count as the marks they stand for only where there are no marks', () => {
  const marks = (resultAs: 'words' | 'both') =>
    (['O', 'V', 'G'] as const).map((outcome) => averagedMark({ outcome, mean: 7.12 }, { resultAs }));
  expect(marks('words')).toEqual([4, 6, 8]);
  expect(marks('both')).toEqual([7.12, 7.12, 7.12]);
  expect(averagedMark({ outcome: null, mean: null }, { resultAs: 'words' })).toBeNull();
});

test('a school may let words stand for other marks', () => {
  const own = {
    ...{ 'very-poor': 1, poor: 2, 'well-below-sufficient': 3, insufficient: 5, sufficient: 6 },
    ...{ 'more-than-sufficient': 7, good: 9, 'very-good': 9.5, excellent: 10 },
  };
  expect(averagedMark({ outcome: 'O', mean: 5 }, { resultAs: 'words' }, own)).toBe(5);
  expect(averagedMark({ outcome: 'G', mean: 8 }, { resultAs: 'words' }, own)).toBe(9);
});
