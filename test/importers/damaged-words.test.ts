import fc from 'fast-check';
import type { Framework } from '../../src/core/framework/framework';
import { arbitraryAddendumLayout } from './generator/addendum-layout';
import { arbitraryAddendum } from './generator/addendum-spec';
import { arbitraryDossier } from './generator/arbitrary-dossier';
import { arbitraryLayout } from './generator/arbitrary-layout';
import { arbitraryLearningUnits } from './generator/arbitrary-learning-units';
import { arbitraryCertificate, arbitraryElective } from './generator/arbitrary-unit';
import { arbitraryUnitsLayout, arbitraryUnitsPage } from './generator/learning-units-layout';
import { printed } from './generator/page-layout';
import { renderAddendum } from './generator/render-addendum';
import { renderCertificate } from './generator/render-certificate';
import { renderElective } from './generator/render-elective';
import { renderLearningUnits } from './generator/render-learning-units';
import { renderText } from './generator/render-text';
import { arbitraryUnitLayout } from './generator/unit-layout';
import { kindsOfDamage, withDamagedWords } from './generator/word-damage';
import { importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=50 npx jest test/importers/damaged-words. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '3');
const seeds = process.env['IMPORT_RUNS'] === undefined ? [12, 20261125] : [Date.now()];

const page = { airy: false, pageBreak: 'form-feed', head: 'Addendum' } as const;
/** A table with bars is Markdown: typed, so that its words are left as they are. */
const unitLayout = arbitraryUnitLayout.map((layout) => ({
  ...layout,
  markdown: false,
  table: layout.table === 'pipes' ? ('tabs' as const) : layout.table,
}));

/** Every kind of document that is printed as running text. */
const prints: readonly fc.Arbitrary<readonly string[]>[] = [
  fc.tuple(arbitraryDossier, arbitraryLayout).map(([spec, layout]) => renderText(spec, { ...layout, only: null })),
  fc.tuple(arbitraryCertificate, unitLayout).map(([spec, layout]) => renderCertificate(spec, layout)),
  fc.tuple(arbitraryElective, unitLayout).map(([spec, layout]) => renderElective(spec, layout)),
  fc
    .tuple(arbitraryAddendum, arbitraryAddendumLayout)
    .map(([spec, layout]) => printed(renderAddendum(spec, layout), page)),
  fc
    .tuple(arbitraryLearningUnits, arbitraryUnitsLayout, arbitraryUnitsPage)
    .map(([spec, layout, own]) => printed(renderLearningUnits(spec, layout), own)),
];

describe.each(seeds)('of documents of every kind (%i)', (seed) => {
  const documents = prints.flatMap((print) => fc.sample(print, { numRuns, seed }));

  test.each(kindsOfDamage)(
    'with $kind at least 99 of 100 items come back, and little else',
    async (damage) => {
      let [items, missing, surplus] = [0, 0, 0];
      for (const [at, lines] of documents.entries()) {
        const wanted = textsOf((await importText(lines.join('\n'))).value);
        const text = withDamagedWords(lines, damage, seed + at).join('\n');
        const found = textsOf((await importText(text)).value);
        items += wanted.length;
        missing += without(wanted, found);
        surplus += Math.max(0, found.length - wanted.length);
      }
      expect(items).toBeGreaterThan(300);
      expect({
        found: missing / items <= 0.01 || 1 - missing / items,
        surplus: surplus / items <= 0.005 || surplus,
      }).toEqual({
        found: true,
        surplus: true,
      });
    },
    600_000,
  );
});

function textsOf({ items }: Framework): string[] {
  return items.map(({ type, code, title, text, result }) => [type, code, title, text, result].join(' | '));
}

/** How many of the texts are not among the others, each as often as it is there. */
function without(wanted: readonly string[], found: readonly string[]): number {
  const left = [...found];
  return wanted.filter((text) => {
    const at = left.indexOf(text);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  }).length;
}
