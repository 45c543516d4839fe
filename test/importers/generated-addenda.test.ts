import fc from 'fast-check';
import { competencyNames } from '../../src/core/framework/competencies';
import type { AddendumSpec } from './generator/addendum-spec';
import { arbitraryAddendum } from './generator/addendum-spec';
import { outlineOf } from './generator/outline';
import type { PageLayout } from './generator/page-layout';
import { arbitraryWordDamage, printed, wordDamaged } from './generator/page-layout';
import type { AddendumLayout } from './generator/render-addendum';
import { renderAddendum } from './generator/render-addendum';
import { importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 npx jest test/importers/generated-addenda. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '40');

/** The suite runs the same documents every time; a long run looks for new ones. */
const fixedSeed = process.env['IMPORT_RUNS'] === undefined ? { seed: 20261125 } : {};

const arbitraryLayout: fc.Arbitrary<AddendumLayout> = fc.record({
  width: fc.integer({ min: 60, max: 110 }),
  bullet: fc.constantFrom('-', '•', '*'),
  hyphens: fc.constantFrom(0, 0.4),
  pages: fc.constantFrom(0, 0.1, 0.2),
  notes: fc.constantFrom(0, 0.3),
  mark: fc.constantFrom('alone', 'raised', 'lowered'),
  rule: fc.boolean(),
  numberedGroups: fc.boolean(),
  letterPoint: fc.boolean(),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

/** The items that an addendum holds, as `outlineOf` says them. */
function expectedOutline({ groups }: AddendumSpec): string[] {
  let number = 0;
  return groups.flatMap(({ title, tasks, knowledge, skills }) => [
    ['task-group', '', title, '', '', ''].join(' | '),
    ...tasks.flatMap((task) => {
      number += 1;
      return [
        `${title} > ${['task', number, task.title, task.text, '', ''].join(' | ')}`,
        ...task.additions.map(
          ({ context, text }) =>
            `${title} > ${number} > ${['context-addition', '', context, text, '', ''].join(' | ')}`,
        ),
      ];
    }),
    ...knowledge.map((text) => `${title} > ${['knowledge', '', '', text, '', ''].join(' | ')}`),
    ...skills.map((text) => `${title} > ${['skill', '', '', text, '', ''].join(' | ')}`),
  ]);
}

test('any addendum, printed with footnotes and scanned, is read back with its competencies', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryAddendum,
      arbitraryLayout,
      fc.constantFrom<PageLayout['pageBreak']>('form-feed', 'indent', 'running-head'),
      arbitraryWordDamage,
      async (spec, layout, pageBreak, damage) => {
        const page = { airy: false, pageBreak, head: `Addendum ${spec.occupation}` };
        const text = wordDamaged(printed(renderAddendum(spec, layout), page), damage).join('\n');
        const { value } = await importText(text, 'addendum.txt');
        expect(value.kind).toBe('addendum');
        expect(outlineOf(value)).toEqual(expectedOutline(spec));
        expect(value.competencies).toEqual(
          spec.competencies.map(({ letter, text: explained }) => ({
            letter,
            name: competencyNames[letter],
            text: explained,
          })),
        );
        expect(value.title).toBe(pageBreak === 'running-head' ? spec.occupation : null);
      },
    ),
    { numRuns, ...fixedSeed, endOnFailure: true },
  );
}, 600_000);
