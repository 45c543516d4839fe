import fc from 'fast-check';
import type { Scale } from '../../../../src/core/exam/scale';

const codes = fc.oneof(
  fc.constantFrom('O', 'V', 'G', 'RV', 'ZG', 'N', 'NW', '0', '1', '2', '3', '10', 'A', 'AB', 'AC', '-', '+', 'Ü'),
  fc.string({ minLength: 1, maxLength: 3 }).filter((code) => code.trim() === code && code !== ''),
);

/** Scales of 2–6 levels with codes as schools might think of them, the highest of which passes. */
export const anyScale: fc.Arbitrary<Scale> = fc
  .uniqueArray(codes, { minLength: 2, maxLength: 6, selector: (code) => code.toLowerCase() })
  .map((list) =>
    list.map((code, index) => ({ code, name: `niveau ${code}`, points: index, passes: index === list.length - 1 })),
  );
