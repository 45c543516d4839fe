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

/** What may be missing, and what may be too much, of all items: the bar of issue 3. */
const bar = 0.005;

test('prints that show their columns give back 99.5 % of the sentences with their variants', async () => {
  await expectBack(fc.tuple(arbitraryProfile('any'), showingLayout));
}, 600_000);

test('prints that lost their columns give back 99.5 % of the sentences with the highest variants', async () => {
  await expectBack(fc.tuple(arbitraryProfile('highest'), lostLayout));
}, 600_000);

/** Some prints are ambiguous (a row may go on or a new one begin), so the bar holds for all of them together. */
async function expectBack(prints: fc.Arbitrary<[ProfileSpec, ProfileLayout]>): Promise<void> {
  let items = 0;
  const missing: string[] = [];
  const surplus: string[] = [];
  for (const [profile, layout] of fc.sample(prints, { numRuns, seed: 20261125 })) {
    const text = damagedProfile(renderProfile(profile, layout), profile.title, layout);
    const found = outlineOf((await importText(text, 'profiel.txt')).value);
    const wanted = outlineOfSpec(profile);
    expect(found.variants).toEqual(wanted.variants);
    items += wanted.items.length;
    missing.push(...wanted.items.filter((item) => !found.items.includes(item)));
    surplus.push(...found.items.filter((item) => !wanted.items.includes(item)));
  }
  expect(missing.slice(0, 1 + Math.floor(items * bar))).toHaveLength(Math.min(missing.length, Math.floor(items * bar)));
  expect(surplus.slice(0, 1 + Math.floor(items * bar))).toHaveLength(Math.min(surplus.length, Math.floor(items * bar)));
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
