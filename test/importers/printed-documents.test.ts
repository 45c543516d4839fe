import fc from 'fast-check';
import { chooseProfile } from '../../src/core/framework/choose-profile';
import type { Framework } from '../../src/core/framework/framework';
import { readDocument } from '../../src/importers/read-document';
import { describeWith } from '../judges/find-program';
import { compareFrameworks } from './compare-frameworks';
import { printPdfs } from './formats/pdf/print-pdf';
import { arbitraryDossier } from './generator/arbitrary-dossier';
import { arbitraryCertificate, arbitraryElective } from './generator/arbitrary-unit';
import type { Block } from './generator/blocks';
import { blocksAsFlatOdt } from './generator/blocks-as-flat-odt';
import { blocksOfDossier } from './generator/blocks-of-dossier';
import { blocksOfCertificate, blocksOfElective } from './generator/blocks-of-unit';
import { frameworkOfCertificate, frameworkOfElective } from './generator/framework-of-unit';
import { renderSbbXml } from './generator/render-sbb-xml';
import { arbitrarySheetLayout } from './generator/sheet-layout';
import { dutch, importText } from './read-for-test';

/** More for a long run: PRINT_RUNS=30 npx jest test/importers/printed. Each is two files that LibreOffice makes. */
const numRuns = Number(process.env['PRINT_RUNS'] ?? '2');
const seed = Number(process.env['PRINT_SEED'] ?? '1');

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

/** A document, and how what is read of it differs from what was printed. */
interface Printed {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly differences: (found: Framework) => Promise<readonly string[]>;
}

const kinds: Readonly<Record<string, fc.Arbitrary<Printed>>> = {
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
      ...(JSON.stringify(found.mappings) === JSON.stringify(frameworkOfCertificate(spec).mappings) ? [] : ['mappings']),
    ],
  })),
};

describeWith('soffice', 'a document that a word processor makes', (soffice) => {
  test.each(['pdf', 'docx'])(
    'gives the framework it was made of as %s, whatever it looks like',
    async (format) => {
      const sheets = fc.sample(arbitrarySheetLayout, { numRuns, seed });
      const documents = Object.entries(kinds).flatMap(([kind, arbitrary]) =>
        fc.sample(arbitrary, { numRuns, seed }).flatMap((printed, at) => {
          const sheet = sheets[at];
          return sheet === undefined ? [] : [{ name: `${kind}-${at}`, sheet, printed }];
        }),
      );
      const files = printPdfs(
        soffice,
        Object.fromEntries(
          documents.map(({ name, sheet, printed }) => [name, blocksAsFlatOdt(printed.blocks, printed.title, sheet)]),
        ),
        format,
      );
      const wrong: string[] = [];
      for (const { name, printed } of documents) {
        const { value } = await readDocument(files.get(name) ?? new Uint8Array(), name, dutch);
        wrong.push(...(await printed.differences(value)).map((difference) => `${name}: ${difference}`));
      }
      expect(wrong).toEqual([]);
    },
    600_000,
  );
});
