import fc from 'fast-check';
import { meantCode } from '../../../src/core/exam/mistyped-code';

const codes = ['B1-K1-W1', 'B1-K1-W2', 'B1-K2-W1', 'P1-K1-W1'];

test.each([
  ['B1 K1 W1', 'B1-K1-W1'],
  ['b1-k1-w2', 'B1-K1-W2'],
  ['BI-K1-W2', 'B1-K1-W2'],
  ['B1-K1-WW2', 'B1-K1-W2'],
  ['P1-K1-W', 'P1-K1-W1'],
  ['1P-K1-W1', 'P1-K1-W1'],
])('%s can only be %s', (typed, meant) => {
  expect(meantCode(typed, codes, 1)).toBe(meant);
});

test.each(['B1-K1-W3', 'B1-K1-W', 'C9-K9-W9', ''])('%s is a question for a person', (typed) => {
  expect(meantCode(typed, codes, 1)).toBeNull();
});

test('a code that is given is one that is known, and the only one so near', () => {
  const code = fc.stringMatching(/^[BP][1-3]-K[1-4]-W[1-9]$/);
  fc.assert(
    fc.property(fc.array(code), code, fc.nat(12), fc.constantFrom('', 'X', '-'), (known, typed, at, put) => {
      const wrong = typed.slice(0, at) + put + typed.slice(at + 1);
      const meant = meantCode(wrong, known, 1);
      if (meant !== null) expect(known).toContain(meant);
      expect(meantCode(wrong, [...known].reverse(), 1)).toBe(meant);
    }),
  );
});
