import fc from 'fast-check';
import type { AddendumLayout } from './render-addendum';

/** Prints of addenda: with and without footnotes, with marks of every kind. */
export const arbitraryAddendumLayout: fc.Arbitrary<AddendumLayout> = fc.record({
  width: fc.integer({ min: 60, max: 110 }),
  bullet: fc.constantFrom('-', '•', '*'),
  hyphens: fc.constantFrom(0, 0.4),
  pages: fc.constantFrom(0, 0.1, 0.2),
  notes: fc.constantFrom(0, 0.3),
  mark: fc.constantFrom('alone', 'raised', 'lowered'),
  rule: fc.boolean(),
  numberedGroups: fc.boolean(),
  letterPoint: fc.boolean(),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});
