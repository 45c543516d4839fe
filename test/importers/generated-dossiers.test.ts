import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { chooseProfile } from '../../src/core/framework/choose-profile';
import type { Framework, Profile } from '../../src/core/framework/framework';
import { readLines } from '../../src/importers/formats/read-lines';
import { unaccountedLines } from './accounting';
import { compareFrameworks } from './compare-frameworks';
import { frameOfPrint } from './frame-of-print';
import { arbitraryDossier } from './generator/arbitrary-dossier';
import { arbitraryLayout } from './generator/arbitrary-layout';
import type { Damage } from './generator/damage';
import { arbitraryDamage, damaged } from './generator/damage';
import type { DossierSpec } from './generator/dossier-spec';
import { arbitraryOcrDamage, ocrDamaged } from './generator/ocr-damage';
import type { Pages } from './generator/paginate';
import { arbitraryPages, paginate } from './generator/paginate';
import { renderSbbXml } from './generator/render-sbb-xml';
import type { PrintLayout } from './generator/render-text';
import { renderText } from './generator/render-text';
import { specOfFramework } from './generator/spec-of-framework';
import { corpusFile, importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 npx jest test/importers/generated. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '40');

test('a print of any dossier, clean or damaged, on pages of any kind, gives the framework of its official XML', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryDossier,
      arbitraryLayout,
      arbitraryDamage,
      fc.option(arbitraryPages),
      async (dossier, layout, damage, pages) => {
        const official = (await importText(renderSbbXml(dossier), 'dossier.xml')).value;
        await expectSame(official, dossier, layout, damage, pages);
      },
    ),
    { numRuns, endOnFailure: true },
  );
}, 600_000);

test('of scans with misread letters, stray signs and doubled spaces at least 99 of 100 items come back alike, and hardly any more', async () => {
  const runs = Math.max(12, Math.floor(numRuns / 4));
  const dossiers = fc.sample(arbitraryDossier, { numRuns: runs, seed: 20251125 });
  const scans = fc.sample(fc.tuple(arbitraryLayout, arbitraryDamage, arbitraryOcrDamage, arbitraryPages), {
    numRuns: runs,
    seed: 20251125,
  });
  let expected = 0;
  let agreed = 0;
  let found = 0;
  for (const [at, dossier] of dossiers.entries()) {
    const scan = scans[at];
    if (scan === undefined) continue;
    const [wanted, damage, ocr, pages] = scan;
    const layout = { ...wanted, only: null };
    const official = (await importText(renderSbbXml(dossier), 'dossier.xml')).value;
    const lines = ocrDamaged(damaged(renderText(dossier, layout), { ...damage, pages: 0 }), ocr);
    const { value } = await importText(paginate(lines, dossier.title, pages).join('\n'));
    for (const { code } of official.profiles) {
      const { counts } = compareFrameworks(chooseProfile(official, code), chooseProfile(value, code));
      expected += Object.values(counts).reduce((sum, count) => sum + count.expected, 0);
      found += Object.values(counts).reduce((sum, count) => sum + count.found, 0);
      agreed += Object.values(counts).reduce((sum, count) => sum + count.agree, 0);
    }
  }
  expect(expected).toBeGreaterThan(500);
  expect(agreed / expected).toBeGreaterThanOrEqual(0.99);
  expect(found / expected).toBeLessThanOrEqual(1.005);
}, 600_000);

test('no line of a print vanishes, clean or damaged: it is an item, is told, or belongs to the frame of the document', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryDossier,
      arbitraryLayout,
      fc.option(arbitraryDamage),
      fc.option(arbitraryPages),
      async (dossier, layout, damage, pages) => {
        const printed = renderText(dossier, layout);
        const scan = pages === null ? damage : damage && { ...damage, pages: 0 };
        const lines = scan === null ? printed : damaged(printed, scan);
        const text = (pages === null ? lines : paginate(lines, dossier.title, pages)).join('\n');
        const lost = unaccountedLines(readLines(text), await importText(text), frameOfPrint);
        expect(lost.map(({ number, text: own }) => `${number}: ${own}`)).toEqual([]);
      },
    ),
    { numRuns: Math.max(8, Math.floor(numRuns / 4)), endOnFailure: true },
  );
}, 600_000);

const xml = corpusFile('sbb-maatschappelijke-zorg.xml');
(xml === null ? test.skip : test)(
  'a real dossier, printed and damaged anew, gives the framework of its official XML',
  async () => {
    const official = (await importText(readFileSync(xml ?? '', 'utf8'), 'dossier.xml')).value;
    const dossier = specOfFramework(official);
    await fc.assert(
      fc.asyncProperty(arbitraryLayout, arbitraryDamage, fc.option(arbitraryPages), (layout, damage, pages) =>
        expectSame(official, dossier, layout, damage, pages),
      ),
      { numRuns: Math.max(3, Math.floor(numRuns / 10)), seed: 20240801, endOnFailure: true },
    );
  },
  600_000,
);

/** Prints, damages, reads back, and compares every profile that the print describes. */
async function expectSame(
  official: Framework,
  dossier: DossierSpec,
  wanted: PrintLayout,
  damage: Damage,
  pages: Pages | null,
): Promise<void> {
  // A print of one profile without core tasks of its own does not say which one it is.
  const isOne = wanted.only !== null && (dossier.profiles[wanted.only]?.coreTasks.length ?? 0) > 0;
  const only = isOne ? wanted.only : null;
  const layout = { ...wanted, only };
  const printed = renderText(dossier, layout);
  const lines =
    pages === null
      ? damaged(printed, damage)
      : paginate(damaged(printed, { ...damage, pages: 0 }), dossier.title, pages);
  const { value } = await importText(lines.join('\n'));
  if (layout.titlePage) expect(frontOf(value)).toEqual(frontOf(official));
  const described = (profiles: readonly Profile[]): Profile[] =>
    profiles
      .filter(({ code }) => only === null || code === `P${only + 1}`)
      .map((profile) => (layout.titlePage ? profile : { ...profile, crebo: null }));
  expect(described(value.profiles)).toEqual(described(official.profiles));
  for (const { code } of described(official.profiles)) {
    const { differences } = compareFrameworks(chooseProfile(official, code), chooseProfile(value, code));
    expect(differences).toEqual([]);
  }
}

function frontOf({ title, code, validFrom }: Framework): Partial<Framework> {
  return { title, code, validFrom };
}
