import fc from 'fast-check';
import { competencyNames } from '../../../src/core/framework/competencies';
import { plainPhrase, prose } from './arbitrary-learning-units';
import { adjectives, nouns, one, plurals } from './arbitrary-texts';

/** An addendum as its author thinks of it, before anybody prints it. Tasks are numbered on over the groups. */
export interface AddendumSpec {
  readonly occupation: string;
  readonly groups: readonly AddendumGroup[];
  readonly competencies: readonly { readonly letter: string; readonly text: string }[];
}

export interface AddendumGroup {
  readonly title: string;
  readonly tasks: readonly AddendumTask[];
  readonly knowledge: readonly string[];
  readonly skills: readonly string[];
}

export interface AddendumTask {
  readonly title: string;
  readonly text: string;
  readonly additions: readonly { readonly context: string; readonly text: string }[];
}

const occupations = ['Fietsverhuurder', 'Begeleider buitenwerk', 'Allround medewerker evenementen'];
const groupTitles = ['Klantgebonden taken', 'Organisatie- en beroepsgebonden taken', 'Taken in de werkplaats'];
const contexts = ['binnenstad', 'recreatieve sector', 'grote werkplaats en magazijn', 'haven'];
const doings = ['Begeleiden van', 'Schrijven van', 'Bijdragen aan', 'Ondersteunen bij', 'Uitvoeren van'];

const task = (subject: string): fc.Arbitrary<AddendumTask> =>
  fc.record({
    title: fc
      .tuple(one(doings), one(adjectives), one(plurals), one(nouns))
      .map(([doing, adjective, plural, noun]) => `${doing} ${adjective} ${plural} in de ${noun}`),
    text: prose(subject, 2),
    additions: fc.array(fc.record({ context: one(contexts), text: prose('Zij') }), { maxLength: 2 }),
  });

const knowledge = fc
  .tuple(one(adjectives), one(plurals), one(nouns))
  .map(([adjective, plural, noun]) => `kennis van ${adjective} ${plural} en de ${noun}`);

/** Addenda for made-up occupations with one to three groups of tasks. */
export const arbitraryAddendum: fc.Arbitrary<AddendumSpec> = one(occupations).chain((occupation) => {
  const subject = `De ${occupation.charAt(0).toLowerCase()}${occupation.slice(1)}`;
  return fc.record({
    occupation: fc.constant(occupation),
    groups: fc
      .tuple(
        fc.shuffledSubarray(groupTitles, { minLength: 1 }),
        fc.uniqueArray(task(subject), { minLength: 6, maxLength: 12, selector: ({ title }) => title }),
        fc.array(
          fc.record({
            knowledge: fc.uniqueArray(knowledge, { minLength: 2, maxLength: 8 }),
            skills: fc.uniqueArray(plainPhrase, { minLength: 2, maxLength: 8 }),
          }),
          { minLength: 3, maxLength: 3 },
        ),
      )
      .map(([titles, tasks, lists]) =>
        titles.map((title, at) => ({
          title,
          tasks: tasks.slice(
            Math.floor((at * tasks.length) / titles.length),
            Math.floor(((at + 1) * tasks.length) / titles.length),
          ),
          knowledge: lists[at]?.knowledge ?? [],
          skills: lists[at]?.skills ?? [],
        })),
      ),
    competencies: fc.uniqueArray(fc.record({ letter: one(Object.keys(competencyNames)), text: prose(subject, 2) }), {
      minLength: 1,
      maxLength: 8,
      selector: ({ letter }) => letter,
    }),
  });
});
