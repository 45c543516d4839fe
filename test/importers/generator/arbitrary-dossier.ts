import fc from 'fast-check';
import { competencyNames } from '../../../src/core/framework/competencies';
import { adjectives, knowledge, nouns, one, plurals, sentences, verbPhrase, verbs } from './arbitrary-texts';
import type { CoreTaskSpec, DossierSpec, ProfileSpec, Scoped, WorkProcessSpec } from './dossier-spec';

const branches =
  'Tuinbeheer Bakkerij Scheepsbouw Evenementen Drukwerk Schoonmaak Veehouderij Installatietechniek Theatertechniek Winkelbeheer'.split(
    ' ',
  );
const roles = [
  'Allround medewerker',
  'Medewerker',
  'Eerste medewerker',
  'Vakkracht',
  'Assistent bedrijfsleider',
  'Coördinator',
  'Specialist',
];

const uniqueTexts = (of: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(of, { minLength, maxLength });

function scoped<T>(
  general: fc.Arbitrary<T>,
  added: fc.Arbitrary<T>,
  empty: T,
  profiles: number,
  extended: boolean,
): fc.Arbitrary<Scoped<T>> {
  if (!extended) return general.map((value) => ({ general: value, added: [] }));
  return fc
    .tuple(
      general,
      fc.array(fc.option(added, { nil: empty }), { minLength: profiles, maxLength: profiles }),
      fc.boolean(),
    )
    .map(([value, values, shared]) => ({
      general: value,
      // One heading for several profiles is printed where neighbours have the same.
      added: values.map((addition, profile) => ({
        profile,
        value: shared ? (values[profile - 1] ?? addition) : addition,
      })),
    }));
}

const letters = fc.uniqueArray(one(Object.keys(competencyNames)), { minLength: 1, maxLength: 5 });

const titleOf = (capital: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(capital, one(adjectives), one(plurals), one(nouns))
    .map(
      ([verb, adjective, plural, noun]) =>
        `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${adjective} ${plural} in de ${noun}`,
    )
    .chain((title) =>
      fc.constantFrom(title, title, `${title} en/of (onderhoud van) digitale voorzieningen voor klanten en collega’s`),
    );

/** As in real dossiers, the description says in a sentence what the title says in a few words. */
function workProcess(subject: string, profiles: number): fc.Arbitrary<WorkProcessSpec> {
  return fc.tuple(fc.boolean(), titleOf(one(verbs))).chain(([extended, title]) =>
    fc.record({
      title: fc.constant(title),
      description: scoped(
        sentences(subject).map((rest) => `${subject} ${title.charAt(0).toLowerCase()}${title.slice(1)}. ${rest}`),
        sentences('Zij'),
        '',
        profiles,
        extended,
      ),
      result: scoped(sentences('Het team'), sentences('De klant'), '', profiles, extended),
      behaviour: scoped(uniqueTexts(verbPhrase, 2, 5), uniqueTexts(verbPhrase, 1, 2), [], profiles, extended),
      competencies: scoped(letters, letters, [], profiles, extended),
    }),
  );
}

function coreTask(subject: string, profiles: number): fc.Arbitrary<CoreTaskSpec> {
  return fc.boolean().chain((extended) =>
    fc.record({
      title: titleOf(one(['Uitvoeren van', 'Organiseren van', 'Bijdragen aan'])),
      complexity: scoped(sentences(subject), sentences('Zij'), '', profiles, extended),
      responsibility: scoped(sentences(subject), sentences('Zij'), '', profiles, extended),
      knowledge: scoped(uniqueTexts(knowledge, 2, 25), uniqueTexts(knowledge, 1, 2), [], profiles, extended),
      workProcesses: fc.uniqueArray(workProcess(subject, profiles), {
        minLength: 1,
        maxLength: 5,
        selector: ({ title }) => title,
      }),
    }),
  );
}

/** Dossiers of made-up sectors, in Dutch that a dictionary knows, with 1–9 profiles and every kind of addition. */
export const arbitraryDossier: fc.Arbitrary<DossierSpec> = fc
  .tuple(
    one(branches),
    fc.uniqueArray(
      fc.tuple(one(roles), one(branches)).map(([role, branch]) => `${role} ${branch.toLowerCase()}`),
      { minLength: 1, maxLength: 9, size: 'medium' },
    ),
  )
  .chain(([title, names]) =>
    fc.record({
      title: fc.constant(title),
      crebo: fc.integer({ min: 10000, max: 99999 }).map(String),
      validFrom: fc.constant('01-08-2024'),
      coreTasks: fc.array(coreTask('De beroepskracht', names.length), { minLength: 1, maxLength: 2 }),
      profiles: fc.tuple(...names.map((name) => profile(name))),
    }),
  );

function profile(title: string): fc.Arbitrary<ProfileSpec> {
  return fc.record({
    title: fc.constant(title),
    level: fc.integer({ min: 2, max: 4 }),
    crebo: fc.integer({ min: 10000, max: 99999 }).map(String),
    // Some profiles have no core tasks of their own: only what the base part adds for them.
    coreTasks: fc.oneof(
      { weight: 8, arbitrary: fc.array(coreTask('De vakkracht', 0), { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
  });
}
