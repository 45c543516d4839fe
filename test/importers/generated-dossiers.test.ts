import fc from 'fast-check';
import { chooseProfile } from '../../src/core/framework/choose-profile';
import type { Framework } from '../../src/core/framework/framework';
import { dutchDictionary } from '../../src/cli/files/dutch-dictionary';
import { readDocument } from '../../src/importers/read-document';
import { compareFrameworks } from './compare-frameworks';
import { arbitraryDossier } from './generator/arbitrary-dossier';
import { arbitraryLayout } from './generator/arbitrary-layout';
import { arbitraryDamage, damaged } from './generator/damage';
import { renderSbbXml } from './generator/render-sbb-xml';
import { renderText } from './generator/render-text';

const read = async (text: string, name: string): Promise<Framework> => {
  const words = once();
  return (await readDocument(new TextEncoder().encode(text), name, () => words)).value;
};
let loaded: ReturnType<typeof dutchDictionary> | null = null;
const once = (): ReturnType<typeof dutchDictionary> => (loaded ??= dutchDictionary());

const numRuns = Number(process.env['IMPORT_RUNS'] ?? '60');

test('a printed dossier, clean or damaged, gives the framework of its official XML for every profile', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDossier, arbitraryLayout, arbitraryDamage, async (dossier, layout, damage) => {
      const official = await read(renderSbbXml(dossier), 'dossier.xml');
      const print = await read(damaged(renderText(dossier, layout), damage).join('\n'), 'dossier.txt');
      expect(print.profiles).toEqual(official.profiles);
      for (const { code } of official.profiles) {
        const { differences } = compareFrameworks(chooseProfile(official, code), chooseProfile(print, code));
        expect(differences).toEqual([]);
      }
      expect(new Set(print.items.map(({ id }) => id))).toEqual(new Set(official.items.map(({ id }) => id)));
    }),
    { numRuns },
  );
}, 240_000);
