import fc from 'fast-check';
import { collapsed } from '../../../src/importers/text/white-space';

test('white space of any kind becomes one space, and none is left at the ends', () => {
  const unit = fc.constantFrom('a', 'é', '-', ' ', '\t', '\n', '\u00a0', '\u2009', '\u3000');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(collapsed(text)).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});
