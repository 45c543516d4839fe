import fc from 'fast-check';
import type { Framework } from '../../src/core/framework/framework';
import { arbitraryProfile } from './generator/arbitrary-profile';
import { damagedProfile } from './generator/damage-profile';
import type { ProfileLayout } from './generator/profile-layout';
import { lostLayout, showingLayout } from './generator/profile-layout';
import type { ProfileSpec } from './generator/profile-spec';
import { renderProfile } from './generator/render-profile';
import { importText } from './read-for-test';

/** More for a long run: IMPORT_RUNS=2000 npx jest test/importers/generated-profiles. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '40');

test('a print that shows its columns gives back every sentence with its variants', async () => {
  await fc.assert(fc.asyncProperty(arbitraryProfile('any'), showingLayout, expectBack), {
    numRuns,
    endOnFailure: true,
  });
}, 600_000);

test('a print that lost its columns gives back every sentence with the highest variants', async () => {
  await fc.assert(fc.asyncProperty(arbitraryProfile('highest'), lostLayout, expectBack), {
    numRuns,
    endOnFailure: true,
  });
}, 600_000);

async function expectBack(profile: ProfileSpec, layout: ProfileLayout): Promise<void> {
  const text = damagedProfile(renderProfile(profile, layout), profile.title, layout);
  const { value, diagnostics } = await importText(text, 'profiel.txt');
  expect({ ...outlineOf(value), open: diagnostics.filter(({ severity }) => severity !== 'info') }).toEqual({
    ...outlineOfSpec(profile),
    open: [],
  });
}

/** What must come back, one line per item. */
interface Outline {
  readonly variants: readonly string[];
  readonly items: readonly string[];
}

function outlineOf(framework: Framework): Outline {
  const codes = framework.profiles.map(({ code }) => code);
  return {
    variants: framework.profiles.map(({ code, title, level }) => `${code} ${title} ${level}`),
    items: framework.items.map(
      ({ type, code, title, text, profiles }) =>
        `${type} ${code ?? ''} ${title ?? ''} ${text ?? ''} ${(profiles ?? codes).join('')}`,
    ),
  };
}

function outlineOfSpec({ variants, taskAreas, areas }: ProfileSpec): Outline {
  const codes = (of: readonly number[]): string => of.map((at) => `V${at + 1}`).join('');
  const every = codes(variants.map((_, at) => at));
  return {
    variants: variants.map(({ title, level }, at) => `V${at + 1} ${title} ${level}`),
    items: [
      ...taskAreas.flatMap(({ title, tasks }, at) => [
        `task-area ${at + 1} ${title}  ${every}`,
        ...[...tasks]
          .sort((a, b) => (a.variants[0] ?? 0) - (b.variants[0] ?? 0))
          .map((task) => `task   ${task.text} ${codes(task.variants)}`),
      ]),
      ...areas.flatMap(({ title, competences }, at) => [
        `competence-area ${at + 1} ${title}  ${every}`,
        ...competences.flatMap((competence, number) => [
          `competence ${at + 1}.${number + 1} ${competence.title} ${competence.definition} ${every}`,
          ...competence.rows.map((row) => `indicator   ${row.text} ${codes(row.variants)}`),
          ...competence.outcomes.map((text) => `outcome   ${text} ${every}`),
        ]),
      ]),
    ],
  };
}
