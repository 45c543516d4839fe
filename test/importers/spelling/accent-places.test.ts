import { accentPlaces } from '../../../src/importers/spelling/accent-places';
import { dutchWords } from '../read-for-test';

function learnt(...words: readonly string[]): ReturnType<typeof accentPlaces> {
  const places = accentPlaces();
  for (const word of words) for (let at = 0; at < word.length; at += 1) places.learn(word, at, 0, word.length);
  return places;
}

test('a word can have an accent where another word has it between the same letters, or at one of its ends', () => {
  const places = learnt('cliënt', 'café', 'één');
  expect(places.allow('patiënt')).toBe(true);
  expect(places.allow('cafés')).toBe(true);
  expect(places.allow('tweeéén')).toBe(true);
  expect(places.allow('bëgeleiden')).toBe(false);
  expect(places.allow('klant')).toBe(true);
});

test('an ending with an accent stands behind any letter', () => {
  const places = accentPlaces();
  places.learnEnding('ën');
  expect(places.allow('zeeën')).toBe(true);
  expect(places.allow('zeeër')).toBe(false);
});

test('what the dictionary has is never refused, and most readings that it has not are', async () => {
  const words = await dutchWords();
  for (const word of ['cliënten', 'knieën', 'coördineert', 'crèmes', 'geïnd', 'café', 'naïeve', 'hygiëne']) {
    expect([word, words.isWord(word), words.allowsAccents(word)]).toEqual([word, true, true]);
  }
  expect(words.allowsAccents('hygiënemaatregelen')).toBe(true);
  expect(words.allowsAccents('bëgeleiden')).toBe(false);
});
