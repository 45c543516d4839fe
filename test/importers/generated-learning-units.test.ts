import fc from 'fast-check';
import { arbitraryLearningUnits } from './generator/arbitrary-learning-units';
import type { LearningUnitsSpec } from './generator/learning-units-spec';
import { outlineOf } from './generator/outline';
import type { PageLayout } from './generator/page-layout';
import { arbitraryWordDamage, printed, wordDamaged } from './generator/page-layout';
import type { LearningUnitsLayout } from './generator/render-learning-units';
import { renderLearningUnits } from './generator/render-learning-units';
import { importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 npx jest test/importers/generated-learning-units. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '40');

/** The suite runs the same documents every time; a long run looks for new ones. */
const fixedSeed = process.env['IMPORT_RUNS'] === undefined ? { seed: 20261125 } : {};

const arbitraryLayout: fc.Arbitrary<LearningUnitsLayout> = fc.record({
  columnWidth: fc.integer({ min: 28, max: 42 }),
  rowWidth: fc.integer({ min: 50, max: 78 }),
  columnLines: fc.integer({ min: 18, max: 50 }),
  bullet: fc.constantFrom('•', '-', '*', '\uf0b7'),
  hyphens: fc.constantFrom(0, 0.4),
  brokenRows: fc.constantFrom(0, 0.4),
  joinedOverview: fc.boolean(),
  joinedHeadings: fc.boolean(),
  rowGaps: fc.boolean(),
  indicatorEnd: fc.constantFrom(';', '', '.'),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

const arbitraryPage: fc.Arbitrary<PageLayout> = fc.record({
  airy: fc.boolean(),
  pageBreak: fc.constantFrom('form-feed', 'indent', 'running-head'),
  head: fc.constant('Leereenheden voor de buitensector'),
});

/** The items that a document of these units holds, as `outlineOf` says them. */
function expectedOutline({ units }: LearningUnitsSpec): string[] {
  return units.flatMap(({ title, body }, at) => {
    const code = `${at + 1}`;
    const groups = body === null ? [] : [...body.knowledge, ...body.skills];
    const skills = new Set(body?.skills ?? []);
    return [
      ['learning-unit', code, title, body?.competences ?? '', '', ''].join(' | '),
      ...groups.flatMap((group) =>
        group.texts.map(
          (text) => `${code} > ${[skills.has(group) ? 'skill' : 'knowledge', '', '', text, '', ''].join(' | ')}`,
        ),
      ),
      ...(body?.activities ?? []).flatMap((activity, index) => {
        const path = `${code}.${index + 1}`;
        return [
          `${code} > ${['activity', path, activity.title, '', activity.outcome, ''].join(' | ')}`,
          ...activity.rows.flatMap(({ text, competencies, indicators }) => [
            `${code} > ${path} > ${['sub-activity', '', '', text, '', competencies.join('')].join(' | ')}`,
            ...indicators.map(
              (indicator) =>
                `${code} > ${path} > ${text.slice(0, 60)} > ${['indicator', '', '', indicator, '', ''].join(' | ')}`,
            ),
          ]),
        ];
      }),
    ];
  });
}

test('any learning units, printed and scanned, are read back with their mappings', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryLearningUnits,
      arbitraryLayout,
      arbitraryPage,
      arbitraryWordDamage,
      async (spec, layout, page, damage) => {
        const text = wordDamaged(printed(renderLearningUnits(spec, layout), page), damage).join('\n');
        const { value } = await importText(text, 'leereenheden.txt');
        expect(value.kind).toBe('learning-units');
        expect(outlineOf(value)).toEqual(expectedOutline(spec));
        expect(value.title).toBe(spec.qualification);
        expect(value.level).toBe(spec.level);
        expect(value.mappings).toEqual(
          spec.units.flatMap(({ references }, at) =>
            references.map(({ code, partial }) => ({
              from: code,
              to: `${at + 1}`,
              partial,
              dossier: spec.crebos.dossier,
              qualification: spec.crebos.qualification,
            })),
          ),
        );
      },
    ),
    { numRuns, ...fixedSeed, endOnFailure: true },
  );
}, 600_000);
