import fc from 'fast-check';
import { withoutTwiceEncoded } from '../../../src/importers/formats/twice-encoded';

test('letters whose bytes were read one by one are whole again, each word told with its line', () => {
  const { text, diagnostics } = withoutTwiceEncoded('De klant\nen zijn financiÃ«le ideeÃ«n, â€˜zoâ€™ dus.');
  expect(text).toBe('De klant\nen zijn financiële ideeën, ‘zo’ dus.');
  expect(diagnostics.map(({ at, data }) => [at?.line, data['original'], data['repaired']])).toEqual([
    [2, 'financiÃ«le', 'financiële'],
    [2, 'ideeÃ«n,', 'ideeën,'],
    [2, 'â€˜zoâ€™', '‘zo’'],
  ]);
});

test.each(['Château en câble', 'À la carte: pâté', 'coördinatie € 5,–', 'ÂME', 'één â'])(
  '"%s" stays as it is',
  (text) => {
    expect(withoutTwiceEncoded(text)).toEqual({ text, diagnostics: [] });
  },
);

test('any Dutch text that was encoded twice comes back', () => {
  const letters = fc.constantFrom(...'abcdefgh ijk lmnoëïöüéèàç’‘“–•');
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
      expect(withoutTwiceEncoded(twice).text).toBe(text);
    }),
  );
});
