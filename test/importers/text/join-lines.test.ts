import fc from 'fast-check';
import { joinLines, textOf } from '../../../src/importers/text/join-lines';

const nothing = (): boolean => false;
const words = new Set(
  'ondersteuning geëvalueerd radio onderdelen zelf auto autoonderdelen mbostudenten draaiing ing draai'.split(' '),
);
const join = (...lines: string[]): string =>
  textOf(
    joinLines(
      lines.map((text, at) => ({ text, line: at + 1 })),
      { isWord: (word) => words.has(word), isWritten: nothing },
    ),
  );

test.each([
  [['biedt onder-', 'steuning aan'], 'biedt ondersteuning aan'],
  [['de zorg-', '/dienstverlening'], 'de zorg-/dienstverlening'],
  [['hoofd-', 'en bijzaken'], 'hoofd- en bijzaken'],
  [['heeft ge-', 'evalueerd'], 'heeft geëvalueerd'],
  [['de auto-', 'onderdelen'], 'de auto-onderdelen'],
  [['twee mbo-', 'studenten'], 'twee mbo-studenten'],
  [['een niet-', 'aangeboren letsel'], 'een niet-aangeboren letsel'],
  [['de draai-', 'ing'], 'de draaiing'],
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
  expect(joinLines(lines, { isWord: (word) => words.has(word), isWritten: nothing })).toEqual([
    { text: 'biedt ondersteuning', line: 4 },
    { text: 'aan', line: 5 },
  ]);
});

test.each([
  [['huur-eisen'], 'conform VCA-/huur-eisen.'],
  [['huureisen'], 'conform VCA-/huureisen.'],
  [['huur-eisen', 'huureisen'], 'conform VCA-/huureisen.'],
])('of a word that the document writes as %j the hyphen at the end of a line makes "%s"', (written, expected) => {
  const judge = { isWord: nothing, isWritten: (word: string) => written.includes(word) };
  const lines = ['conform VCA-/huur-', 'eisen.'].map((text, at) => ({ text, line: at + 1 }));
  expect(textOf(joinLines(lines, judge))).toBe(expected);
});

test('a word is looked for with all that hyphens tie to it', () => {
  const judge = {
    isWord: (word: string) => word === 'mailadres',
    isWritten: (word: string) => word === 'e-mail-adres',
  };
  const lines = ['het e-mail-', 'adres'].map((text, at) => ({ text, line: at + 1 }));
  expect(textOf(joinLines(lines, judge))).toBe('het e-mail-adres');
});

test('a word that the document writes in one way only comes out that way, whatever the dictionary says', () => {
  const half = fc.stringMatching(/^[a-z]{2,12}$/);
  fc.assert(
    fc.property(half, half, fc.constantFrom('-', ''), fc.boolean(), (left, right, sign, isWord) => {
      fc.pre(!/^(en|of|tot|noch|alsook|alsmede)$/.test(right));
      const written = `${left}${sign}${right}`;
      const judge = { isWord: () => isWord, isWritten: (word: string) => word === written };
      const lines = [`de ${left}-`, `${right}.`].map((text, at) => ({ text, line: at + 1 }));
      expect(textOf(joinLines(lines, judge))).toBe(`de ${written}.`);
    }),
  );
});
