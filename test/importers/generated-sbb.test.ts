import fc from 'fast-check';
import { readDocument } from '../../src/importers/read-document';
import { arbitraryDossier } from './generator/arbitrary-dossier';
import type { CoreTaskSpec, DossierSpec, Scoped } from './generator/dossier-spec';
import { linesOfDossier, linesOfFramework } from './generator/lines-of-dossier';
import { arbitraryEdition, renderSbbEdition, strangeWords } from './generator/sbb-edition';

/** More for a long run: IMPORT_RUNS=2000 npx jest test/importers/generated-sbb. */
const numRuns = Number(process.env['IMPORT_RUNS'] ?? '20');

/** Dossiers of every build: also without base part, without profiles, and with core tasks that have no work processes. */
const arbitraryBuild: fc.Arbitrary<DossierSpec> = fc
  .tuple(arbitraryDossier, fc.constantFrom('whole', 'whole', 'no base', 'no profiles', 'bare tasks'))
  .map(([dossier, build]) => {
    switch (build) {
      case 'whole':
        return dossier;
      case 'no base':
        return { ...dossier, coreTasks: [] };
      case 'no profiles':
        return { ...dossier, profiles: [], coreTasks: dossier.coreTasks.map(withoutAdditions) };
      case 'bare tasks':
        return { ...dossier, coreTasks: dossier.coreTasks.map((task) => ({ ...task, workProcesses: [] })) };
    }
  });

const unwanted = [
  'import/line-not-placed',
  'import/reference-unknown',
  'import/number-missing',
  'import/duplicate-code',
];

test('any dossier in any edition of the XML, also beside others, gives exactly what its author wrote', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(arbitraryBuild, { minLength: 1, maxLength: 3 }),
      fc.nat({ max: 2 }),
      arbitraryEdition,
      async (dossiers, wanted, edition) => {
        const files = dossiers.map((dossier, at) => ({ ...dossier, crebo: `9900${at}` }));
        const asked = files[wanted % files.length];
        if (asked === undefined) return;
        const { value, diagnostics } = await read(renderSbbEdition(files, edition), asked.crebo);
        expect([value.code, value.title, value.validFrom]).toEqual([asked.crebo, asked.title, '2024-08-01']);
        expect(value.profiles.map(({ title, level, crebo }) => [title, level, crebo])).toEqual(
          asked.profiles.map(({ title, level, crebo }) => [title, level, crebo]),
        );
        expect(linesOfFramework(value)).toEqual(linesOfDossier(asked));
        const told = diagnostics.filter(({ code }) => unwanted.includes(code));
        expect(told.filter(({ data }) => data['text'] !== strangeWords)).toEqual([]);
        expect(told.length > 0).toBe(edition.strangers && hasCoreTasks(asked));
      },
    ),
    { numRuns, endOnFailure: true },
  );
}, 600_000);

function read(text: string, dossier: string): ReturnType<typeof readDocument> {
  return readDocument(new TextEncoder().encode(text), 'alle.xml', undefined, { dossier });
}

/** Only core tasks and what is in them have elements that the format does not know. */
function hasCoreTasks({ coreTasks, profiles }: DossierSpec): boolean {
  return coreTasks.length > 0 || profiles.some((profile) => profile.coreTasks.length > 0);
}

function withoutAdditions(task: CoreTaskSpec): CoreTaskSpec {
  return {
    ...task,
    complexity: alone(task.complexity),
    responsibility: alone(task.responsibility),
    knowledge: alone(task.knowledge),
    workProcesses: task.workProcesses.map((process) => ({
      ...process,
      description: alone(process.description),
      result: alone(process.result),
      behaviour: alone(process.behaviour),
      competencies: alone(process.competencies),
    })),
  };
}

function alone<T>({ general }: Scoped<T>): Scoped<T> {
  return { general, added: [] };
}
