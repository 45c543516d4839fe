import fc from 'fast-check';
import { accentPlaces } from '../../../src/importers/spelling/accent-places';
import { hunspellWords } from '../../../src/importers/spelling/hunspell-words';
import { wordList } from '../../../src/importers/spelling/word-list';

const affixes = [
  'FLAG long',
  'SFX Aa Y 2',
  'SFX Aa 0 en [^e]',
  'SFX Aa e ing e',
  'SFX Ab Y 1',
  'SFX Ab 0 s- .',
  'PFX Pa Y 1',
  'PFX Pa 0 her .',
].join('\n');

const spelling = hunspellWords({
  affixes,
  words: ['6', 'fiets/AaPa', 'regele/Aa', 'kwijt/FwAa', 'deel/Cx', 'ĳver/xPax', "baby's", 'wegen'].join('\r\n'),
});

test.each([
  ['fiets', 'as it stands'],
  ['fietsen', 'with an ending'],
  ['regeling', 'with an ending that takes a letter off'],
  ['herfiets', 'with a beginning'],
  ['herfietsen', 'with both'],
  ['ijver', 'with the two letters that the file writes as one'],
  ['baby’s', 'with another apostrophe'],
])('%s is a word: %s', (word) => {
  expect(spelling.isWord(word)).toBe(true);
});

test.each([
  ['fietsing', 'the rule is for stems in e'],
  ['kwijt', 'it is forbidden'],
  ['kwijten', 'its stem is forbidden'],
  ['deel', 'it is only part of compounds'],
  ['fietss-', 'the ending only makes parts of compounds'],
  ['herijver', 'a flag is no match across two others'],
  ['herwegen', 'its stem does not take the beginning'],
  ['', 'it is nothing'],
])('%s is no word: %s', (word) => {
  expect(spelling.isWord(word)).toBe(false);
});

test('a word with several entries has the flags of all of them', () => {
  const { flagsOf } = wordList('a/ZeCi\nb\na\na/Ya\tst:a\n', accentPlaces());
  expect([flagsOf('a'), flagsOf('b'), flagsOf('c')]).toEqual(['ZeCiYa', '', null]);
});

test('every word of a file is found, and nothing else', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ĳ', '-'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(letters), letters, (words, other) => {
      const { flagsOf } = wordList(words.map((word) => `${word}/Aa`).join('\n'), accentPlaces());
      for (const word of [...words, other]) expect(flagsOf(word) !== null).toBe(words.includes(word));
    }),
  );
});
