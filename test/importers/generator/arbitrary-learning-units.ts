import fc from 'fast-check';
import { competencyNames } from '../../../src/core/framework/competencies';
import { adjectives, nouns, one, plurals, verbPhrase, verbs } from './arbitrary-texts';
import type { ActivitySpec, GroupSpec, LearningUnitsSpec, RowSpec, UnitBody, UnitSpec } from './learning-units-spec';

const qualifications = [
  'Medewerker tuinbeheer',
  'Allround vakkracht scheepsbouw',
  'Eerste medewerker evenementen',
  'Medewerker fietsverhuur',
  'Specialist drukwerk',
];

/** Headings that divide knowledge and skills, as NLQF descriptions have them. */
const knowledgeHeadings = [
  'Feiten, abstracte begrippen, ideeën',
  'Materialen en middelen',
  'Theorieën, methoden, processen',
  'Feiten en begrippen',
];
const skillHeadings = [
  'Toepassen van kennis',
  'Probleemoplossende vaardigheden',
  'Leer- en ontwikkelvaardigheden',
  'Informatievaardigheden',
  'Communicatievaardigheden',
];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Phrases without a full stop inside: what an abbreviation leaves open is not what these tests are about. */
export const plainPhrase = verbPhrase.filter((phrase) => !/\.|:/.test(phrase));

const title = fc
  .tuple(one(verbs), one(adjectives), one(plurals), one(nouns))
  .map(([verb, adjective, plural, noun]) => capital(`${verb} ${adjective} ${plural} in de ${noun}`));

/** Sentences about somebody, the later ones with a pronoun. */
export const prose = (subject: string, minLength = 1): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(plainPhrase, one(['Zij', 'Ze', 'Daarnaast', subject])), { minLength, maxLength: 4 })
    .map((phrases) => phrases.map(([phrase, next], at) => `${at === 0 ? subject : next} ${phrase}.`).join(' '));

/** Sentences that leave out whom they are about. */
const bareProse = fc
  .array(plainPhrase, { minLength: 2, maxLength: 4 })
  .map((phrases) => phrases.map((phrase) => `${capital(phrase)}.`).join(' '));

const knowledgeText = fc
  .tuple(
    one(['heeft kennis van', 'heeft brede kennis van', 'kent']),
    one(adjectives),
    one(plurals),
    one(nouns),
    fc.boolean(),
  )
  .map(
    ([opening, adjective, plural, noun, long]) =>
      `${opening} ${adjective} ${plural}${long ? ` in relatie tot de ${noun} en de organisatie` : ''}`,
  );
const skillText = fc
  .tuple(one(['kan', 'kan zelfstandig']), one(adjectives), one(plurals), one(nouns), fc.boolean())
  .map(
    ([opening, adjective, plural, noun, long]) =>
      `${opening} ${adjective} ${plural} toepassen${long ? ` bij de ${noun} en de rapportage` : ''}`,
  );

function groups(headings: readonly string[], text: fc.Arbitrary<string>): fc.Arbitrary<GroupSpec[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...headings], { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(text, { minLength: 3, maxLength: 14 }),
    )
    .map(([named, texts]) =>
      named.map((heading, at) => ({
        heading,
        texts: texts.filter((_, index) => index % named.length === at),
      })),
    );
}

const row = (subject: string): fc.Arbitrary<RowSpec> =>
  fc.record({
    text: prose(subject),
    competencies: fc.uniqueArray(one(Object.keys(competencyNames)), { maxLength: 4 }),
    indicators: fc.uniqueArray(plainPhrase, { minLength: 2, maxLength: 6 }),
  });

const activity = (subject: string): fc.Arbitrary<ActivitySpec> =>
  fc.record({
    title,
    outcome: prose('De opdracht'),
    rows: fc.uniqueArray(row(subject), { minLength: 1, maxLength: 4, selector: ({ text }) => text }),
  });

const body = (subject: string): fc.Arbitrary<UnitBody> =>
  fc.record({
    activities: fc.array(activity(subject), { minLength: 1, maxLength: 5 }),
    knowledge: groups(knowledgeHeadings, knowledgeText),
    skills: groups(skillHeadings, skillText),
    competences: fc.oneof({ weight: 4, arbitrary: prose(subject, 2) }, bareProse),
  });

const reference = fc.record({
  code: fc
    .tuple(one(['B1', 'P1', 'P2']), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 7 }))
    .map(([part, task, process]) => `${part}-K${task}-W${process}`),
  title,
  partial: fc.boolean(),
});

const unit = (subject: string): fc.Arbitrary<UnitSpec> =>
  fc
    .record({
      title: fc.tuple(title, fc.boolean()).map(([text, isBasic]) => (isBasic ? `${text} (BG)` : text)),
      references: fc.uniqueArray(reference, { minLength: 1, maxLength: 5, selector: ({ code }) => code }),
      isApplicable: fc.integer({ min: 0, max: 4 }).map((roll) => roll > 0),
      addition: fc.option(plainPhrase.map(capital), { freq: 2, nil: null }),
      body: fc.option(body(subject), { freq: 3, nil: null }),
    })
    .map((spec) => (spec.isApplicable ? spec : { ...spec, references: [], addition: null, body: null }));

const crebo = fc.integer({ min: 22000, max: 26999 }).map(String);

/** Learning units of made-up occupations; the first one is described, as a document with an overview alone is none. */
export const arbitraryLearningUnits: fc.Arbitrary<LearningUnitsSpec> = one(qualifications).chain((qualification) => {
  const subject = `De ${qualification.charAt(0).toLowerCase()}${qualification.slice(1)}`;
  return fc
    .record({
      qualification: fc.constant(qualification),
      dossier: one(['Groen en buiten', 'Techniek en ambacht']),
      level: fc.integer({ min: 2, max: 4 }),
      crebos: fc.record({ qualification: crebo, dossier: fc.option(crebo), domain: fc.option(fc.constant('79100')) }),
      units: fc
        .tuple(
          fc
            .tuple(unit(subject), body(subject))
            .map(([first, described]) => ({ ...first, isApplicable: true, body: described })),
          fc.array(unit(subject), { maxLength: 6 }),
        )
        .map(([first, rest]) => [
          first.references.length > 0
            ? first
            : { ...first, references: [{ code: 'B1-K1-W1', title: 'Plant', partial: false }] },
          ...rest,
        ]),
      hasOverview: fc.integer({ min: 0, max: 5 }).map((roll) => roll > 0),
    })
    .map((spec) => (spec.hasOverview ? spec : { ...spec, units: spec.units.slice(0, 1).map(withoutReferences) }));
});

/** A unit that is printed by itself. */
function withoutReferences(spec: UnitSpec): UnitSpec {
  return { ...spec, references: [], addition: null };
}
