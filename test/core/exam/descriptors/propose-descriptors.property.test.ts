import fc from 'fast-check';
import { proposeDescriptors } from '../../../../src/core/exam/descriptors/propose-descriptors';
import type { Scale } from '../../../../src/core/exam/scale';
import { dutchRows, englishRows } from './fiction';

const indicators = [...dutchRows, ...englishRows].map(([indicator]) => indicator);

/** Scales of 2–6 levels, some of which pass. */
const scales: fc.Arbitrary<Scale> = fc.integer({ min: 2, max: 6 }).chain((length) =>
  fc.integer({ min: 0, max: length - 1 }).map((failing) =>
    Array.from({ length }, (_, index) => ({
      code: `N${index}`,
      name: `niveau ${index}`,
      points: index,
      passes: index >= failing,
    })),
  ),
);

/** Sentences of the fiction, and words of them in any order: not a sentence at all. */
const texts = fc.oneof(
  fc.constantFrom(...indicators),
  fc
    .array(fc.constantFrom(...indicators.flatMap((indicator) => indicator.split(' '))), { maxLength: 14 })
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const inputs = fc.record({
  indicator: texts,
  result: fc.option(texts),
  competencies: fc.array(fc.constantFrom('A', 'D', 'K', 'Q', 'Begeleiden')),
  scale: scales,
});

describe('proposing descriptors', () => {
  it('gives a text for every level of any scale, all different, and none too long, or a reason', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const proposal = proposeDescriptors(input);
        if (proposal.kind === 'left') return expect(proposal.reason).toMatch(/^[a-z-]+$/u);
        const levels = input.scale.map(({ code }) => proposal.descriptors[code] ?? '');
        expect(Object.keys(proposal.descriptors)).toHaveLength(input.scale.length);
        expect(new Set(levels).size).toBe(input.scale.length);
        for (const level of levels) {
          expect(level.trim()).toBe(level);
          expect(level).not.toMatch(/ {2}|,,| ,|undefined/u);
          expect(level.length).toBeGreaterThan(3);
          expect(level.length).toBeLessThanOrEqual(2 * input.indicator.trim().length + 80);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('says at the lowest passing level what the dossier says, word for word', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const proposal = proposeDescriptors(input);
        if (proposal.kind === 'left') return;
        const code = input.scale.find(({ passes }) => passes)?.code ?? '';
        const words = (text: string): readonly string[] => text.split(/[\s.,;]+/u).filter((word) => word !== '');
        expect(words(proposal.descriptors[code] ?? '')).toEqual(words(input.indicator));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same for the same row', () => {
    fc.assert(
      fc.property(inputs, (input) => expect(proposeDescriptors(input)).toEqual(proposeDescriptors({ ...input }))),
    );
  });

  it('proposes for each sentence of the fiction on every scale, and never the same text for two rows', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const all = indicators.flatMap((indicator) => {
          const proposal = proposeDescriptors({ indicator, result: null, competencies: [], scale });
          expect([indicator, proposal.kind]).toEqual([indicator, 'proposed']);
          return proposal.kind === 'proposed' ? Object.values(proposal.descriptors) : [];
        });
        expect(new Set(all).size).toBe(indicators.length * scale.length);
      }),
      { numRuns: 40 },
    );
  });
});
