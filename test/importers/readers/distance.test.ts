import fc from 'fast-check';
import { distance } from '../../../src/importers/readers/qualification-file/print/labels';

test('the distance of two texts is the fewest letters to change, or one more than the limit', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(letters, letters, fc.nat(4), (a, b, limit) => {
      expect(distance(a, b, limit)).toBe(Math.min(fewestChanges(a, b), limit + 1));
    }),
    { numRuns: 1000 },
  );
});

/** By definition: change, leave out or add a letter. */
function fewestChanges(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a.charAt(0) === b.charAt(0)) return fewestChanges(restA, restB);
  return 1 + Math.min(fewestChanges(restA, restB), fewestChanges(restA, b), fewestChanges(a, restB));
}
