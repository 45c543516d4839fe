import { runningWords } from '../../../src/importers/spelling/running-words';

const { count, counts, stands, hasWord } = runningWords(['De fiets van de klant', 'een fiets-', 'bel en de klanten']);

test('words are counted in small letters, halves of a broken word not', () => {
  expect([count('de'), count('fiets'), count('bel'), count('trein')]).toEqual([3, 1, 0, 0]);
  expect(counts.get('klant')).toBe(1);
});

test('a piece of a word is counted as the word that it spells', () => {
  expect(count('fietsklanten', 0, 5)).toBe(1);
  expect(count('fietsklanten', 5)).toBe(1);
  expect(count('fietsklanten', 1, 5)).toBe(0);
});

test('words stand next to each other on one line only', () => {
  expect(stands(['fiets', 'van', 'de'])).toBe(true);
  expect(stands(['de', 'klanten'])).toBe(true);
  expect(stands(['klant', 'een'])).toBe(false);
  expect(stands(['van', 'fiets'])).toBe(false);
});

test('a line is asked for words of a kind, and each different word is judged once', () => {
  const judged: string[] = [];
  const hasLong = hasWord((word) => judged.push(word) > 0 && word.length > 6);
  expect([hasLong('De fiets'), hasLong('de fiets van iedereen'), hasLong('Fiets, de fiets')]).toEqual([
    false,
    true,
    false,
  ]);
  expect(judged).toEqual(['de', 'fiets', 'van', 'iedereen']);
});
