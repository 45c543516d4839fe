import fc from 'fast-check';
import type { Framework } from '../../src/core/framework/framework';
import { arbitraryLearningUnits } from './generator/arbitrary-learning-units';
import { arbitraryUnitsLayout, arbitraryUnitsPage } from './generator/learning-units-layout';
import type { LearningUnitsSpec } from './generator/learning-units-spec';
import { outlineOf } from './generator/outline';
import { outlineOfUnits } from './generator/outline-of-units';
import { arbitraryWordDamage, printed, wordDamaged } from './generator/page-layout';
import { renderLearningUnits } from './generator/render-learning-units';
import { importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 DEKKEND_SEED=random npx jest test/importers/generated-learning-units. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '40');

/** What may be missing, and what may be too much, of all items; issue 3 asks for 0.02. */
const bar = 0.005;

// Lone words of a list are measured with scans: which column they end cannot always be told.
const layouts = arbitraryUnitsLayout.map((layout) => ({ ...layout, loneTails: false }));

test('of any learning units, clean or damaged, 99.5 % of the items come back, with every mapping', async () => {
  let items = 0;
  const missing: string[] = [];
  const surplus: string[] = [];
  const prints = fc.tuple(arbitraryLearningUnits, layouts, arbitraryUnitsPage, fc.option(arbitraryWordDamage));
  for (const [spec, layout, page, damage] of fc.sample(prints, { numRuns })) {
    const clean = printed(renderLearningUnits(spec, layout), page);
    const text = (damage === null ? clean : wordDamaged(clean, damage)).join('\n');
    const { value } = await importText(text, 'leereenheden.txt');
    expectFields(value, spec);
    const [wanted, found] = [outlineOfUnits(spec), outlineOf(value)];
    items += wanted.length;
    missing.push(...wanted.filter((item) => !found.includes(item)));
    surplus.push(...found.filter((item) => !wanted.includes(item)));
  }
  expect(missing.slice(0, 1 + Math.floor(items * bar))).toHaveLength(Math.min(missing.length, Math.floor(items * bar)));
  expect(surplus.slice(0, 1 + Math.floor(items * bar))).toHaveLength(Math.min(surplus.length, Math.floor(items * bar)));
}, 600_000);

/** What holds of every document, however its tables are broken. */
function expectFields(value: Framework, spec: LearningUnitsSpec): void {
  expect(value).toMatchObject({ kind: 'learning-units', title: spec.qualification, level: spec.level });
  expect(value.mappings).toMatchObject(
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
}
