import { heightFor } from '../../../../src/workbook/plan/sheet/row-height';

const lines = (text: string, width: number, bold = false): number => (heightFor([{ text, width, bold }]) - 3) / 15;

test('a row is as high as the lines of its highest text', () => {
  expect(heightFor([])).toBe(15);
  expect(lines('kort', 10)).toBe(1);
  expect(lines('legt uit\nvraagt door', 10)).toBe(2);
  expect(
    heightFor([
      { text: 'kort', width: 10 },
      { text: 'veel langer dan dat', width: 10 },
    ]),
  ).toBe(3 + 2 * 15);
});

test('narrow letters take less room than wide ones', () => {
  expect(lines('illi illi illi', 10)).toBe(1);
  expect(lines('mwwm mwwm mwwm', 10)).toBe(3);
});

test('bold letters take more room', () => {
  const fits = 'bbbb bbbb';
  const width = 9.6;
  expect(lines(fits, width)).toBe(1);
  expect(lines(fits, width, true)).toBe(2);
});

test('a word longer than a line goes on in the next one', () => {
  expect(lines('n'.repeat(30), 12)).toBe(3);
});

test('no row is higher than Excel allows', () => {
  expect(heightFor([{ text: 'woord '.repeat(5000), width: 10 }])).toBe(409);
});
