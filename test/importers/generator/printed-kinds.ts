import fc from 'fast-check';
import { printedMapping } from '../../../src/app/import-json';
import { chooseProfile } from '../../../src/core/framework/choose-profile';
import type { Framework } from '../../../src/core/framework/framework';
import { compareFrameworks } from '../compare-frameworks';
import { importText } from '../read-for-test';
import { arbitraryAddendum } from './addendum-spec';
import { arbitraryDossier } from './arbitrary-dossier';
import { arbitraryLearningUnits } from './arbitrary-learning-units';
import { arbitraryProfile } from './arbitrary-profile';
import { arbitraryCertificate, arbitraryElective } from './arbitrary-unit';
import type { Block } from './blocks';
import { blocksOfAddendum } from './blocks-of-addendum';
import { blocksOfDossier } from './blocks-of-dossier';
import { blocksOfLearningUnits } from './blocks-of-learning-units';
import { blocksOfProfile } from './blocks-of-profile';
import { blocksOfCertificate, blocksOfElective } from './blocks-of-unit';
import { frameworkOfCertificate, frameworkOfElective } from './framework-of-unit';
import { outlineOf } from './outline';
import { outlineOfAddendum } from './outline-of-addendum';
import { outlineOfProfile, profileOutlineOf } from './outline-of-profile';
import { outlineOfUnits } from './outline-of-units';
import { renderSbbXml } from './render-sbb-xml';

/** A document of some kind, and how what is read of it differs from what was printed. */
export interface Printed {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly differences: (found: Framework) => Promise<readonly string[]>;
}

const sections = fc.constantFrom('headings' as const, 'paragraphs' as const, 'labels' as const);
const dossierLayout = fc.record({
  sections,
  overview: fc.constantFrom('table' as const, 'lines' as const),
  titlePage: fc.boolean(),
  end: fc.constantFrom(';' as const, '' as const),
});
const unitLayout = fc.record({
  sections,
  fields: fc.constantFrom('table' as const, 'below' as const, 'line' as const),
  codeFirst: fc.boolean(),
});
const learningUnitsLayout = fc.record({
  fields: fc.constantFrom('table' as const, 'lines' as const),
  activities: fc.constantFrom('rows' as const, 'cell' as const),
  subject: fc.constantFrom('capital' as const, 'none' as const),
});
const addendumLayout = fc.record({
  numberedGroups: fc.boolean(),
  competencies: fc.constantFrom('table' as const, 'lines' as const),
});
const profileLayout = fc.record({
  mark: fc.constantFrom('x' as const, 'X' as const, '✓' as const),
  heads: fc.constantFrom('turned' as const, 'upright' as const),
  subject: fc.boolean(),
});

export type PrintedKind = 'dossier' | 'elective' | 'certificate' | 'units' | 'addendum' | 'profile';

/** Every kind of document that people print, with random content and layout. */
export const printedKinds: Readonly<Record<PrintedKind, fc.Arbitrary<Printed>>> = {
  dossier: fc.tuple(arbitraryDossier, dossierLayout).map(([spec, layout]) => ({
    title: `Kwalificatiedossier ${spec.title}`,
    blocks: blocksOfDossier(spec, layout),
    differences: async (found) => {
      const official = (await importText(renderSbbXml(spec), 'dossier.xml')).value;
      if (found.profiles.length !== official.profiles.length) return ['other profiles'];
      return official.profiles.flatMap(
        ({ code }) => compareFrameworks(chooseProfile(official, code), chooseProfile(found, code)).differences,
      );
    },
  })),
  elective: fc.tuple(arbitraryElective, unitLayout).map(([spec, layout]) => ({
    title: `Keuzedeel ${spec.title}`,
    blocks: blocksOfElective(spec, layout),
    differences: async (found) => compareFrameworks(frameworkOfElective(spec), found).differences,
  })),
  certificate: fc.tuple(arbitraryCertificate, unitLayout).map(([spec, layout]) => ({
    title: `Certificaat ${spec.title}`,
    blocks: blocksOfCertificate(spec, layout),
    differences: async (found) => [
      ...compareFrameworks(frameworkOfCertificate(spec), found).differences,
      ...(JSON.stringify(found.mappings.map(printedMapping)) === JSON.stringify(frameworkOfCertificate(spec).mappings)
        ? []
        : ['mappings']),
    ],
  })),
  units: fc.tuple(arbitraryLearningUnits, learningUnitsLayout).map(([spec, layout]) => ({
    title: `Leereenheden ${spec.qualification}`,
    blocks: blocksOfLearningUnits(spec, layout),
    differences: async (found) => [
      ...differencesBetween(outlineOfUnits(spec), outlineOf(found)),
      ...differencesBetween(
        spec.units.flatMap(({ references }) => references.map(({ code }) => `mapping from ${code}`)),
        found.mappings.map(({ from }) => `mapping from ${from}`),
      ),
    ],
  })),
  addendum: fc.tuple(arbitraryAddendum, addendumLayout).map(([spec, layout]) => ({
    title: `Addendum ${spec.occupation}`,
    blocks: blocksOfAddendum(spec, layout),
    differences: async (found) => [
      ...differencesBetween([`title ${spec.occupation}`], [`title ${found.title}`]),
      ...differencesBetween(outlineOfAddendum(spec), outlineOf(found)),
      ...differencesBetween(
        spec.competencies.map(({ letter, text }) => `${letter} ${text}`),
        found.competencies.map(({ letter, text }) => `${letter} ${text}`),
      ),
    ],
  })),
  profile: fc.tuple(arbitraryProfile('any'), profileLayout).map(([spec, layout]) => ({
    title: `Beroepscompetentieprofiel ${spec.title}`,
    blocks: blocksOfProfile(spec, layout),
    differences: async (found) => {
      const [wanted, got] = [outlineOfProfile(spec), profileOutlineOf(found)];
      return [...differencesBetween(wanted.variants, got.variants), ...differencesBetween(wanted.items, got.items)];
    },
  })),
};

/** One sentence per line that only one of them has; where both have the same lines, whether their order is. */
function differencesBetween(wanted: readonly string[], found: readonly string[]): string[] {
  const [had, has] = [new Set(wanted), new Set(found)];
  const differences = [
    ...wanted.filter((line) => !has.has(line)).map((line) => `missing ${line}`),
    ...found.filter((line) => !had.has(line)).map((line) => `surplus ${line}`),
  ];
  const isMoved = differences.length === 0 && wanted.join('\n') !== found.join('\n');
  return isMoved ? ['the same lines in another order'] : differences;
}
