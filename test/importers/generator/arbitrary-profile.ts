import fc from 'fast-check';
import { adjectives, nouns, one, plurals, verbPhrase } from './arbitrary-texts';
import type { AreaSpec, CompetenceSpec, ProfileSpec, RowSpec, TaskSpec } from './profile-spec';

const roles =
  'Assistent Medewerker Zelfstandig_medewerker Vakkracht Specialist Coördinator Hoofdmedewerker Begeleider'.split(' ');
const branches = 'fietsverhuur tuinbeheer bakkerij theatertechniek drukwerk veehouderij'.split(' ');
const gerunds = ['Plannen van', 'Onderhouden van', 'Samenwerken aan', 'Verbeteren van'];

const title = fc
  .tuple(one(gerunds), one(adjectives), one(plurals), one(nouns))
  .map(([gerund, adjective, plural, noun]) => `${gerund} ${adjective} ${plural} in de ${noun}`);

/** Which subsets of the variants the marks of a row can be. */
export type Spread = 'any' | 'highest';

const subset = (count: number, spread: Spread): fc.Arbitrary<number[]> =>
  spread === 'highest'
    ? fc.integer({ min: 1, max: count }).map((size) => all(count).slice(count - size))
    : fc.subarray(all(count), { minLength: 1 });

const all = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** From one line to five. */
const sentence = fc
  .array(verbPhrase, { minLength: 1, maxLength: 3 })
  .map((phrases) => phrases.join(' en ').replace(/ +/g, ' '));

const row = (count: number, spread: Spread): fc.Arbitrary<RowSpec> =>
  subset(count, spread).chain((variants) =>
    fc.record({
      text: sentence,
      variants: fc.constant(variants),
      optional: fc.oneof(fc.constant<number[]>([]), fc.subarray(variants, { maxLength: 1 })),
    }),
  );

const competence = (count: number, spread: Spread): fc.Arbitrary<CompetenceSpec> =>
  fc.record({
    title,
    definition: sentence.map((text) => `De beroepskracht is in staat zo te werken dat zij ${text}.`),
    rows: fc.uniqueArray(row(count, spread), { minLength: 3, maxLength: 8, selector: ({ text }) => text }),
    outcomes: fc.uniqueArray(
      verbPhrase.map((text) => `de klant merkt dat de vakkracht goed werk levert en ${text}`),
      { maxLength: 3 },
    ),
  });

const area = (count: number, spread: Spread): fc.Arbitrary<AreaSpec> =>
  fc.record({
    title,
    competences: fc.array(competence(count, spread), { minLength: 1, maxLength: 4 }),
  });

const task = (count: number): fc.Arbitrary<TaskSpec> =>
  fc.record({
    text: verbPhrase.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`),
    variants: subset(count, 'any'),
  });

/** Every variant has a task, so that its name stands above one. */
function shared(areas: ProfileSpec['taskAreas'], count: number): ProfileSpec['taskAreas'] {
  const has = (variant: number): boolean =>
    areas.some(({ tasks }) => tasks.some(({ variants }) => variants.includes(variant)));
  const without = all(count).filter((variant) => !has(variant));
  return areas.map((one, at) => ({
    ...one,
    tasks: one.tasks.map((spec, index) =>
      at === areas.length - 1 && index === 0
        ? { ...spec, variants: [...spec.variants, ...without].sort((a, b) => a - b) }
        : spec,
    ),
  }));
}

/** Profiles of made-up occupations with two to seven variants. */
export function arbitraryProfile(spread: Spread): fc.Arbitrary<ProfileSpec> {
  return fc.integer({ min: 2, max: 7 }).chain((count) =>
    fc.constantFrom(...branches).chain((branch) =>
      fc.record({
        title: fc.constant(`Vakkracht ${branch}`),
        variants: fc.shuffledSubarray(roles, { minLength: count, maxLength: count }).chain((names) =>
          fc.constantFrom(-1, -1, -1, 0, 1).map((unlevelled) =>
            names.map((name, at) => ({
              title: `${name.replace('_', ' ')} ${branch}`,
              level: at === unlevelled ? null : Math.min(4, at + 1),
            })),
          ),
        ),
        firstTaskArea: fc.constantFrom(1, 1, 2),
        taskAreas: fc
          .array(
            fc.record({
              title,
              tasks: fc.uniqueArray(task(count), { minLength: 1, maxLength: 5, selector: ({ text }) => text }),
            }),
            { minLength: 1, maxLength: 4 },
          )
          .map((areas) => shared(areas, count)),
        areas: fc.array(area(count, spread), { minLength: 1, maxLength: 3 }),
      }),
    ),
  );
}
