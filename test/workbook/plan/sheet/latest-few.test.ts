import { latestFew } from '../../../../src/workbook/plan/sheet/latest-few';

test('what was asked for most recently is not made again, and no more than so many are kept', () => {
  const made: string[] = [];
  const few = latestFew<string>(2);
  const ask = (key: string): string =>
    few.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b', 'c'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B', 'C']);
  expect(made).toEqual(['a', 'b', 'c', 'b', 'c']);
});
