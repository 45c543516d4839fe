import fc from 'fast-check';
import { readDocument } from '../../src/importers/read-document';
import { arbitraryAddendum } from './generator/addendum-spec';
import { arbitraryLearningUnits } from './generator/arbitrary-learning-units';
import type { Block } from './generator/blocks';
import { blocksAsDocx } from './generator/blocks-as-docx';
import { blocksAsHtml } from './generator/blocks-as-html';
import type { AddendumBlockLayout } from './generator/blocks-of-addendum';
import { blocksOfAddendum } from './generator/blocks-of-addendum';
import type { UnitsBlockLayout } from './generator/blocks-of-learning-units';
import { blocksOfLearningUnits } from './generator/blocks-of-learning-units';
import { outlineOf } from './generator/outline';
import { outlineOfAddendum } from './generator/outline-of-addendum';
import { outlineOfUnits } from './generator/outline-of-units';
import { printedKinds } from './generator/printed-kinds';
import { dutch } from './read-for-test';

/** More for a long run: IMPORT_RUNS=500 npx jest test/importers/units-and-addenda. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '10');
const fixedSeed = process.env['IMPORT_RUNS'] === undefined ? { seed: 20261125 } : {};

const formats: Readonly<Record<string, (blocks: readonly Block[]) => Uint8Array>> = {
  Word: blocksAsDocx,
  'a web page': (blocks) => new TextEncoder().encode(blocksAsHtml(blocks, 'page')),
};

const unitsLayout: fc.Arbitrary<UnitsBlockLayout> = fc.record({
  fields: fc.constantFrom('table', 'lines'),
  activities: fc.constantFrom('rows', 'cell'),
  subject: fc.constantFrom('capital', 'none'),
});
const addendumLayout: fc.Arbitrary<AddendumBlockLayout> = fc.record({
  numberedGroups: fc.boolean(),
  competencies: fc.constantFrom('table', 'lines'),
});

test.each(Object.entries(formats))(
  'any learning units made in %s are read back from their tables',
  async (_, render) => {
    await fc.assert(
      fc.asyncProperty(arbitraryLearningUnits, unitsLayout, async (spec, layout) => {
        const { value } = await readDocument(render(blocksOfLearningUnits(spec, layout)), 'leereenheden', dutch);
        expect(outlineOf(value)).toEqual(outlineOfUnits(spec));
        expect(value.mappings.map(({ from }) => from)).toEqual(
          spec.units.flatMap(({ references }) => references.map(({ code }) => code)),
        );
      }),
      { numRuns, ...fixedSeed, endOnFailure: true },
    );
  },
  600_000,
);

test.each(Object.entries(formats))(
  'any addendum made in %s is read back',
  async (_, render) => {
    await fc.assert(
      fc.asyncProperty(arbitraryAddendum, addendumLayout, async (spec, layout) => {
        const { value } = await readDocument(render(blocksOfAddendum(spec, layout)), 'addendum', dutch);
        expect(value.title).toBe(spec.occupation);
        expect(outlineOf(value)).toEqual(outlineOfAddendum(spec));
        expect(value.competencies.map(({ letter, text }) => ({ letter, text }))).toEqual(spec.competencies);
      }),
      { numRuns, ...fixedSeed, endOnFailure: true },
    );
  },
  600_000,
);

test.each(Object.entries(formats))(
  'any competence profile made in %s is read back with the variants of each row',
  async (_, render) => {
    await fc.assert(
      fc.asyncProperty(printedKinds.profile, async ({ blocks, differences }) => {
        const { value } = await readDocument(render(blocks), 'profiel', dutch);
        expect(await differences(value)).toEqual([]);
      }),
      { numRuns, ...fixedSeed, endOnFailure: true },
    );
  },
  600_000,
);
