import { formsTexts } from '../../src/language/nl/forms';
import { importTexts } from '../../src/language/nl/import';

test('Dutch messages about a document and its forms say "je", never "u" or "uw"', () => {
  const sentences = [importTexts, formsTexts].flatMap((texts) =>
    Object.values(texts).map((sentence) => sentence({ code: 'LE1', text: 'optioneel' })),
  );
  expect(sentences.filter((sentence) => /(?<![\p{L}-])uw?(?![\p{L}-])/iu.test(sentence))).toEqual([]);
});
