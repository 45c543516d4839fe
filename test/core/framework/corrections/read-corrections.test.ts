import * as fc from 'fast-check';
import { Refusal } from '../../../../src/core/diagnostics/diagnostic';
import { readCorrections } from '../../../../src/core/framework/corrections/read-corrections';
import { dossier } from '../../fietsverhuur';
import { anySteps, sessionOf } from './any-corrections';

/** Where in the list the refusal points; null when it is read. */
function refusedAt(json: unknown): unknown {
  try {
    readCorrections(json);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic.data.place;
    throw error;
  }
}

it('reads back every list of corrections that was written down', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const corrections = sessionOf(dossier, steps);
      expect(readCorrections(JSON.parse(JSON.stringify(corrections)))).toEqual(corrections);
    }),
    { numRuns: 100 },
  );
});

const change = { kind: 'change', item: 'k1', field: 'title', was: null, becomes: 'Verhuurt' };

it.each([
  ['something else than a list', { corrections: [] }, 0],
  ['no kind', [change, { item: 'k1' }], 2],
  ['a field that cannot be corrected', [{ ...change, field: 'id' }], 1],
  ['a value that is no text', [{ ...change, becomes: 3 }], 1],
  ['texts that are none', [{ kind: 'merge', item: 'k1', others: ['k2', 2], was: [] }], 1],
  ['a line that is no number', [{ kind: 'add', type: 'indicator', parent: null, after: null, line: '812' }], 1],
  ['an answer without a warning', [{ kind: 'dismiss', settles: ['import/line-not-placed'] }], 1],
])('refuses %s, and says where', (_, json, place) => {
  expect(refusedAt(json)).toBe(place);
});
