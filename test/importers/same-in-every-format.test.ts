import fc from 'fast-check';
import { chooseProfile } from '../../src/core/framework/choose-profile';
import type { Framework } from '../../src/core/framework/framework';
import { readDocument } from '../../src/importers/read-document';
import { compareFrameworks } from './compare-frameworks';
import { arbitraryDossier } from './generator/arbitrary-dossier';
import { blocksAsDocx } from './generator/blocks-as-docx';
import { blocksAsHtml } from './generator/blocks-as-html';
import { blocksAsMarkdown } from './generator/blocks-as-markdown';
import type { Block } from './generator/blocks';
import type { BlockLayout } from './generator/blocks-of-dossier';
import { blocksOfDossier } from './generator/blocks-of-dossier';
import { renderSbbXml } from './generator/render-sbb-xml';
import { dutch, importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 npx jest test/importers/same. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '8');

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const layouts: fc.Arbitrary<BlockLayout> = fc.record({
  sections: fc.constantFrom('headings', 'paragraphs', 'labels'),
  overview: fc.constantFrom('table', 'lines'),
  titlePage: fc.boolean(),
  end: fc.constantFrom(';', ''),
});

const formats: Readonly<Record<string, (blocks: readonly Block[]) => Uint8Array>> = {
  Word: blocksAsDocx,
  'a web page': (blocks) => encoded(blocksAsHtml(blocks, 'page')),
  'a piece of a web page': (blocks) => encoded(blocksAsHtml(blocks, 'fragment')),
  Markdown: (blocks) => encoded(blocksAsMarkdown(blocks)),
};

test.each(Object.entries(formats))(
  'any dossier made in %s gives the framework of its official XML',
  async (_format, render) => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, layouts, async (dossier, layout) => {
        const official = (await importText(renderSbbXml(dossier), 'dossier.xml')).value;
        const { value } = await readDocument(render(blocksOfDossier(dossier, layout)), 'dossier', dutch);
        expect(differences(official, value)).toEqual([]);
      }),
      { numRuns, endOnFailure: true },
    );
  },
  600_000,
);

function differences(official: Framework, found: Framework): readonly string[] {
  if (found.profiles.length !== official.profiles.length) return ['other profiles'];
  return official.profiles.flatMap(({ code }) =>
    compareFrameworks(chooseProfile(official, code), chooseProfile(found, code)).differences.map(
      (difference) => `${code} ${difference}`,
    ),
  );
}
