import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { chooseProfile } from '../../src/core/framework/choose-profile';
import type { Framework, Profile } from '../../src/core/framework/framework';
import { compareFrameworks } from './compare-frameworks';
import { arbitraryDossier } from './generator/arbitrary-dossier';
import { arbitraryLayout } from './generator/arbitrary-layout';
import type { Damage } from './generator/damage';
import { arbitraryDamage, damaged } from './generator/damage';
import type { DossierSpec } from './generator/dossier-spec';
import { renderSbbXml } from './generator/render-sbb-xml';
import type { PrintLayout } from './generator/render-text';
import { renderText } from './generator/render-text';
import { specOfFramework } from './generator/spec-of-framework';
import { corpusFile, importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 npx jest test/importers/generated. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '40');

test('a print of any dossier, clean or damaged, gives the framework of its official XML', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDossier, arbitraryLayout, arbitraryDamage, async (dossier, layout, damage) => {
      const official = (await importText(renderSbbXml(dossier), 'dossier.xml')).value;
      await expectSame(official, dossier, layout, damage);
    }),
    { numRuns, endOnFailure: true },
  );
}, 600_000);

const xml = corpusFile('sbb-maatschappelijke-zorg.xml');
(xml === null ? test.skip : test)(
  'a real dossier, printed and damaged anew, gives the framework of its official XML',
  async () => {
    const official = (await importText(readFileSync(xml ?? '', 'utf8'), 'dossier.xml')).value;
    const dossier = specOfFramework(official);
    await fc.assert(
      fc.asyncProperty(arbitraryLayout, arbitraryDamage, (layout, damage) =>
        expectSame(official, dossier, layout, damage),
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
): Promise<void> {
  const only = wanted.only !== null && wanted.only < dossier.profiles.length ? wanted.only : null;
  const layout = { ...wanted, only };
  const { value } = await importText(damaged(renderText(dossier, layout), damage).join('\n'));
  const described = (profiles: readonly Profile[]): Profile[] =>
    profiles
      .filter((_, index) => only === null || index === only)
      .map((profile) => (layout.titlePage ? profile : { ...profile, crebo: null }));
  expect(described(value.profiles)).toEqual(described(official.profiles));
  for (const { code } of described(official.profiles)) {
    const { differences } = compareFrameworks(chooseProfile(official, code), chooseProfile(value, code));
    expect(differences).toEqual([]);
  }
}
