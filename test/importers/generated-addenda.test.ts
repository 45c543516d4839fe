import fc from 'fast-check';
import { competencyNames } from '../../src/core/framework/competencies';
import { arbitraryAddendumLayout } from './generator/addendum-layout';
import { arbitraryAddendum } from './generator/addendum-spec';
import { outlineOf } from './generator/outline';
import { outlineOfAddendum } from './generator/outline-of-addendum';
import type { PageLayout } from './generator/page-layout';
import { arbitraryWordDamage, printed, wordDamaged } from './generator/page-layout';
import { renderAddendum } from './generator/render-addendum';
import { importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 DEKKEND_SEED=random npx jest test/importers/generated-addenda. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '40');

test('any addendum, printed with footnotes and scanned, is read back with its competencies', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryAddendum,
      arbitraryAddendumLayout,
      fc.constantFrom<PageLayout['pageBreak']>('form-feed', 'indent', 'running-head'),
      fc.boolean(),
      arbitraryWordDamage,
      async (spec, layout, pageBreak, airy, damage) => {
        const page = { airy, pageBreak, head: `Addendum ${spec.occupation}` };
        const text = wordDamaged(printed(renderAddendum(spec, layout), page), damage).join('\n');
        const { value } = await importText(text, 'addendum.txt');
        expect(value.kind).toBe('addendum');
        expect(outlineOf(value)).toEqual(outlineOfAddendum(spec));
        expect(value.competencies).toEqual(
          spec.competencies.map(({ letter, text: explained }) => ({
            letter,
            name: competencyNames[letter],
            text: explained,
          })),
        );
        expect(value.title).toBe(pageBreak === 'running-head' ? spec.occupation : null);
      },
    ),
    { numRuns, endOnFailure: true },
  );
}, 600_000);
