import * as fc from 'fast-check';
import { faultOf, correct } from '../../../../src/core/framework/corrections/correct';
import type { CorrectableField, Correction } from '../../../../src/core/framework/corrections/correction';
import { correctableFields } from '../../../../src/core/framework/corrections/correction';
import type { Framework, FrameworkItem } from '../../../../src/core/framework/framework';
import { wordsOf } from '../../../../src/core/framework/item-words';
import { typesIn } from '../../../../src/core/framework/nesting';

/** What a person might do next, as numbers that pick from what is there then. */
const step = fc.record({
  kind: fc.constantFrom(...(['change', 'change', 'change', 'merge', 'split', 'drop', 'add', 'dismiss'] as const)),
  item: fc.nat(),
  other: fc.nat(),
  field: fc.constantFrom<CorrectableField>(...correctableFields),
  words: fc.constantFrom('remt', 'rijdt', 'B1-K1-W7', 'P1-K9', '  ', 'geeft fietsen  uit'),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(step, { maxLength: 12 });

/** The corrections of a session in which a person sees every refusal at once, and the state after each. */
export function sessionOf(framework: Framework, steps: readonly Step[]): readonly Correction[] {
  const list: Correction[] = [];
  for (const next of steps) {
    const { value } = correct(framework, list);
    const correction = asCorrection(value, next);
    if (correction !== null && faultOf(value, correction) === null) list.push(correction);
  }
  return list;
}

function asCorrection(framework: Framework, { kind, item, other, field, words }: Step): Correction | null {
  const { items } = framework;
  const one = picked(items, item);
  const two = picked(items, other);
  if (one === undefined || two === undefined) return null;
  const types = typesIn(framework);
  switch (kind) {
    case 'change':
      return { kind, item: one.id, field, was: one[field], becomes: field === 'parent' ? two.id : words };
    case 'merge':
      return { kind, item: one.id, others: [two.id], was: [wordsOf(one), wordsOf(two)] };
    case 'split':
      return { kind, item: one.id, was: one.text ?? '', parts: [words, 'stuurt'] };
    case 'drop':
      return { kind, item: one.id, was: wordsOf(one) };
    case 'add': {
      const type = types[other % types.length] ?? 'indicator';
      return { kind, type, parent: one.id, after: null, code: null, title: null, text: words, line: 1 };
    }
    case 'dismiss':
      return { kind, settles: [{ code: 'import/line-not-placed', line: item, data: { text: words } }] };
  }
}

function picked(items: readonly FrameworkItem[], at: number): FrameworkItem | undefined {
  return items[at % items.length];
}
