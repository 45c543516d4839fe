import { joinLines, textOf } from '../../../src/importers/text/join-lines';

const words = new Set('ondersteuning geëvalueerd radio onderdelen zelf auto'.split(' '));
const join = (...lines: string[]): string =>
  textOf(
    joinLines(
      lines.map((text, at) => ({ text, line: at + 1 })),
      { isWord: (word) => words.has(word) },
    ),
  );

test.each([
  [['biedt onder-', 'steuning aan'], 'biedt ondersteuning aan'],
  [['de zorg-', '/dienstverlening'], 'de zorg-/dienstverlening'],
  [['hoofd-', 'en bijzaken'], 'hoofd- en bijzaken'],
  [['heeft ge-', 'evalueerd'], 'heeft geëvalueerd'],
  [['de auto-', 'onderdelen'], 'de auto-onderdelen'],
  [['de NAW-', 'gegevens'], 'de NAW-gegevens'],
  [['de 24-', 'uursdienst'], 'de 24-uursdienst'],
  [['een   losse', '', '  regel '], 'een losse regel'],
  [['de reserve-', 'ringen.'], 'de reserveringen.'],
  [['methoden en -', 'technieken van', 'nu'], 'methoden en -technieken van nu'],
  [['de boot -', 'meestal rood'], 'de boot - meestal rood'],
])('%j becomes %j', (lines, expected) => {
  expect(join(...lines)).toBe(expected);
});

test('a word broken over two lines stands on the first of them', () => {
  const lines = [
    { text: 'biedt onder-', line: 4 },
    { text: 'steuning aan', line: 5 },
  ];
  expect(joinLines(lines, { isWord: (word) => words.has(word) })).toEqual([
    { text: 'biedt ondersteuning', line: 4 },
    { text: 'aan', line: 5 },
  ]);
});
