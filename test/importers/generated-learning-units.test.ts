import fc from 'fast-check';
import { printedMapping } from '../../src/app/import-json';
import { titleLikeness } from '../../src/core/framework/relate/same-title';
import { arbitraryLearningUnits } from './generator/arbitrary-learning-units';
import { arbitraryUnitsLayout, arbitraryUnitsPage } from './generator/learning-units-layout';
import { outlineOf } from './generator/outline';
import { outlineOfUnits } from './generator/outline-of-units';
import { arbitraryWordDamage, printed, wordDamaged } from './generator/page-layout';
import { renderLearningUnits } from './generator/render-learning-units';
import { importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 npx jest test/importers/generated-learning-units. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '40');

/** The suite runs the same documents every time; a long run looks for new ones. */
const fixedSeed = process.env['IMPORT_RUNS'] === undefined ? { seed: 20261125 } : {};

test('any learning units, printed and scanned, are read back with their mappings', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryLearningUnits,
      // Lone words of a list are measured with scans: which column they end cannot always be told.
      arbitraryUnitsLayout.map((layout) => ({ ...layout, loneTails: false })),
      arbitraryUnitsPage,
      arbitraryWordDamage,
      async (spec, layout, page, damage) => {
        const text = wordDamaged(printed(renderLearningUnits(spec, layout), page), damage).join('\n');
        const { value } = await importText(text, 'leereenheden.txt');
        expect(value.kind).toBe('learning-units');
        expect(outlineOf(value)).toEqual(outlineOfUnits(spec));
        expect(value.title).toBe(spec.qualification);
        expect(value.level).toBe(spec.level);
        expect(value.mappings.map(printedMapping)).toEqual(
          spec.units.flatMap(({ references }, at) =>
            references.map(({ code, partial }) => ({
              from: code,
              to: `${at + 1}`,
              partial,
              dossier: spec.crebos.dossier,
              qualification: spec.crebos.qualification,
            })),
          ),
        );
        const titles = spec.units.flatMap(({ references }) => references.map(({ title }) => title));
        const likenesses = value.mappings.map(({ fromTitle }, at) => titleLikeness(fromTitle ?? '', titles[at] ?? ''));
        expect(likenesses.filter((likeness) => likeness !== null && likeness < 0.8)).toEqual([]);
      },
    ),
    { numRuns, ...fixedSeed, endOnFailure: true },
  );
}, 600_000);
