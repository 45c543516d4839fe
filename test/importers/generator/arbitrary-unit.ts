import fc from 'fast-check';
import { competencyNames } from '../../../src/core/framework/competencies';
import { adjectives, knowledge, nouns, one, plurals, verbPhrase, verbs } from './arbitrary-texts';
import type { CoreTask, WorkProcess } from './unit-parts';
import type { CertificateSpec, UnitSpec } from './unit-spec';

const subject = 'De beginnend beroepsbeoefenaar';

const sentences = (of: string): fc.Arbitrary<string> =>
  fc
    .array(verbPhrase, { minLength: 1, maxLength: 4 })
    .map((phrases) => phrases.map((phrase) => `${of} ${phrase}.`).join(' '));

const titled = (first: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(first, one(adjectives), one(plurals), one(nouns), fc.boolean())
    .map(
      ([verb, adjective, plural, noun, long]) =>
        `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${adjective} ${plural}${long ? ` in de ${noun}` : ''}`,
    );

const sections: fc.Arbitrary<Omit<WorkProcess, 'title'>> = fc.record({
  description: sentences(subject),
  result: sentences('Het team'),
  behaviour: fc.uniqueArray(verbPhrase, { minLength: 2, maxLength: 7 }),
  competencies: fc.uniqueArray(one(Object.keys(competencyNames)), { minLength: 1, maxLength: 5 }),
});

const workProcess: fc.Arbitrary<WorkProcess> = fc
  .tuple(titled(one(verbs)), sections)
  .map(([title, rest]) => ({ title, ...rest }));

const workProcesses = (minLength: number): fc.Arbitrary<WorkProcess[]> =>
  fc.uniqueArray(workProcess, { minLength, maxLength: 4, selector: ({ title }) => title });

const coreTask = (processes: fc.Arbitrary<WorkProcess[]>, own: CoreTaskOwn): fc.Arbitrary<CoreTask> =>
  fc
    .record({
      title: titled(one(['Uitvoeren van', 'Organiseren van', 'Bijdragen aan'])),
      complexity: sentences(subject),
      responsibility: sentences('Zij'),
      knowledge: fc.uniqueArray(knowledge, { minLength: 2, maxLength: 9 }),
      workProcesses: processes,
      own,
    })
    .map((task) => (task.workProcesses.length > 0 ? { ...task, own: null } : task));

type CoreTaskOwn = fc.Arbitrary<CoreTask['own']>;

const nothingOwn: CoreTaskOwn = fc.constant(null);

const name = fc
  .tuple(one(['Basis', 'Verdieping', 'Oriëntatie op', 'Werken met', 'Organiseren van']), one(plurals), one(nouns))
  .map(([first, plural, noun]) => `${first} ${plural} voor de ${noun}`);

const digits = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const crebo = fc.integer({ min: 22000, max: 26999 }).map(String);
const validFrom = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2016, max: 2026 }))
  .map(([day, month, year]) => `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`);

/** Electives of made-up subjects, some with core tasks that have no work processes. */
export const arbitraryElective: fc.Arbitrary<UnitSpec> = fc.record({
  title: name,
  code: digits.map((number) => `K${number}`),
  validFrom,
  studyLoad: fc.constantFrom(120, 240, 480, 720),
  coreTasks: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: coreTask(workProcesses(1), nothingOwn) },
      { weight: 1, arbitrary: coreTask(fc.constant([]), fc.option(sections, { nil: null })) },
    ),
    { minLength: 1, maxLength: 3 },
  ),
});

/** Certificates that are part of one qualification, or of several with the same base part. */
export const arbitraryCertificate: fc.Arbitrary<CertificateSpec> = fc
  .record({
    title: name,
    code: digits.map((number) => `C${number}`),
    validFrom,
    studyLoad: fc.integer({ min: 80, max: 1600 }),
    dossier: fc.record({ title: name.map((title) => `${title} (Gewijzigd 2022)`), crebo }),
    qualifications: fc.uniqueArray(
      fc.record({
        title: name.map((title) => `Medewerker ${title.toLowerCase()}`),
        crebo,
        level: fc.integer({ min: 2, max: 4 }),
      }),
      { minLength: 1, maxLength: 3, selector: (qualification) => qualification.crebo },
    ),
    tasks: fc.array(fc.tuple(coreTask(workProcesses(1), nothingOwn), fc.boolean()), { minLength: 1, maxLength: 2 }),
    profile: fc.integer({ min: 1, max: 9 }),
    firstTask: fc.integer({ min: 1, max: 3 }),
    firstProcess: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ tasks, profile, firstTask, firstProcess, ...rest }) => {
    const part = rest.qualifications.length === 1 ? `P${profile}` : 'B1';
    return {
      ...rest,
      coreTasks: tasks.map(([task, partial]) => (partial ? { ...task, title: `${task.title} (deels)` } : task)),
      sources: tasks.map(([{ workProcesses: processes }], at) => {
        const code = `${part}-K${firstTask + at}`;
        return { code, workProcesses: processes.map((_, index) => `${code}-W${firstProcess + index}`) };
      }),
    };
  });
