import { readPoints } from '../../../../src/core/exam/assess/read-points';

test.each([
  ['7', '7'],
  ['7,5', '7.5'],
  [' 7.50 ', '7.5'],
  ['0', '0'],
  [',5', '0.5'],
  ['12', '12'],
  ['', ''],
  ['  ', ''],
])('"%s" is taken as "%s"', (typed, text) => {
  expect(readPoints(typed, 12)).toEqual({ kind: 'points', text });
});

test.each(['zeven', '-1', '1.000,5', '7 van 12', '1e1'])('"%s" is no number of points', (typed) => {
  expect(readPoints(typed, 12)).toEqual({ kind: 'no-number' });
});

test('more than the topic can bring is not taken', () => {
  expect(readPoints('12,1', 12)).toEqual({ kind: 'too-many' });
});
