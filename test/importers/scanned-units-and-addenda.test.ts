import fc from 'fast-check';
import { arbitraryAddendumLayout } from './generator/addendum-layout';
import { arbitraryAddendum } from './generator/addendum-spec';
import { arbitraryLearningUnits } from './generator/arbitrary-learning-units';
import { arbitraryUnitsLayout, arbitraryUnitsPage } from './generator/learning-units-layout';
import { outlineOf } from './generator/outline';
import { outlineOfAddendum } from './generator/outline-of-addendum';
import { outlineOfUnits } from './generator/outline-of-units';
import { arbitraryWordDamage, printed, wordDamaged } from './generator/page-layout';
import { renderAddendum } from './generator/render-addendum';
import { renderLearningUnits } from './generator/render-learning-units';
import { arbitraryScanDamage, scanned } from './generator/scan-damage';
import { importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 npx jest test/importers/scanned. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '60');
const seed = process.env['IMPORT_RUNS'] === undefined ? 20261125 : Date.now();

interface Scan {
  readonly text: string;
  readonly wanted: readonly string[];
}

/** Bullets that are gone cannot always be told, so one document may fail where all of them together may not. */
const units: fc.Arbitrary<Scan> = fc
  .tuple(arbitraryLearningUnits, arbitraryUnitsLayout, arbitraryUnitsPage, arbitraryWordDamage, arbitraryScanDamage)
  .map(([spec, layout, page, words, scan]) => ({
    text: scanned(wordDamaged(printed(renderLearningUnits(spec, layout), page), words), scan).join('\n'),
    wanted: outlineOfUnits(spec),
  }));

const addenda: fc.Arbitrary<Scan> = fc
  .tuple(arbitraryAddendum, arbitraryAddendumLayout, arbitraryWordDamage, arbitraryScanDamage)
  .map(([spec, layout, words, scan]) => ({
    text: scanned(
      wordDamaged(
        printed(renderAddendum(spec, layout), { airy: false, pageBreak: 'form-feed', head: spec.occupation }),
        words,
      ),
      scan,
    ).join('\n'),
    wanted: outlineOfAddendum(spec),
  }));

/** Shares of the items that were found, and of those that nobody wrote. */
async function shares(scans: readonly Scan[]): Promise<{ readonly found: number; readonly surplus: number }> {
  let wanted = 0;
  let found = 0;
  let surplus = 0;
  for (const scan of scans) {
    const read = new Set(outlineOf((await importText(scan.text)).value));
    const own = new Set(scan.wanted);
    wanted += own.size;
    found += [...own].filter((item) => read.has(item)).length;
    surplus += [...read].filter((item) => !own.has(item)).length;
  }
  return { found: found / wanted, surplus: surplus / wanted };
}

test('of scanned learning units at least 98 percent of the items is found, with little else', async () => {
  const { found, surplus } = await shares(fc.sample(units, { numRuns, seed }));
  expect({ found: found >= 0.98 || found, surplus: surplus <= 0.005 || surplus }).toEqual({
    found: true,
    surplus: true,
  });
}, 600_000);

test('of scanned addenda at least 99 percent of the items is found, with little else', async () => {
  const { found, surplus } = await shares(fc.sample(addenda, { numRuns, seed }));
  expect({ found: found >= 0.99 || found, surplus: surplus <= 0.005 || surplus }).toEqual({
    found: true,
    surplus: true,
  });
}, 600_000);
