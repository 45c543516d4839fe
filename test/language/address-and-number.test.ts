import { formsTexts } from '../../src/language/nl/forms';
import { importTexts } from '../../src/language/nl/import';
import { readingTexts as english } from '../../src/language/en/reading';
import { readingTexts as dutch } from '../../src/language/nl/reading';

test('Dutch messages about a document and its forms say "je", never "u" or "uw"', () => {
  const sentences = [importTexts, formsTexts].flatMap((texts) =>
    Object.values(texts).map((sentence) => sentence({ code: 'LE1', text: 'optioneel' })),
  );
  expect(sentences.filter((sentence) => /(?<![\p{L}-])uw?(?![\p{L}-])/iu.test(sentence))).toEqual([]);
});

test('one form that no longer fits is spoken of as one', () => {
  expect(dutch.update.formsHint(1)).toMatch(/^Het krijgt .* je het bijwerkt\.$/);
  expect(dutch.update.formsHint(2)).toMatch(/^Ze krijgen .* je ze bijwerkt\.$/);
  expect(english.update.formsHint(1)).toMatch(/^It will .* renew it\.$/);
});
