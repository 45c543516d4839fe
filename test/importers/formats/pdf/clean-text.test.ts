import { cleanLine, cleanText, foreignSigns } from '../../../../src/importers/formats/pdf/clean-text';

test.each([
  ['een \uFB01jne o\uFB04ine \uFB00', 'een fijne offline ff'],
  ['fie\u200Bts\u200F', 'fiets'],
  ['20\u00A0km\u2009ver', '20 km ver'],
  ['cree\u0308er', 'creëer'],
])('%j is read as %j', (drawn, expected) => {
  expect(cleanText(drawn)).toBe(expected);
});

test.each([
  ['een reser\u00ADvering', 'een reservering'],
  ['een reser\u00AD', 'een reser-'],
  ['G e d r a g', 'Gedrag'],
  ['P 1 en a b', 'P 1 en a b'],
  ['wast de fiets x x X x x', 'wast de fiets x x X x x'],
  ['  twee   spaties ', 'twee spaties'],
])('the line %j is %j', (drawn, expected) => {
  expect(cleanLine(drawn)).toBe(expected);
});

test('signs of other scripts and those without a letter cannot be Dutch; accents, bullets and symbols can', () => {
  expect(foreignSigns('Coördineert • „zó” ≥ 5 € → \uF0B7 25°')).toBe(0);
  expect(foreignSigns('Жд㐀\uFFFD')).toBe(4);
});
