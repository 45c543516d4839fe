import fc from 'fast-check';
import { importJson } from '../../../../src/app/import-json';
import type { Framework, ItemType } from '../../../../src/core/framework/framework';
import { frameworkKinds } from '../../../../src/core/framework/framework';
import { arbitraryDossier } from '../../generator/arbitrary-dossier';
import { renderSbbXml } from '../../generator/render-sbb-xml';
import { importText } from '../../read-for-test';

const printed = (value: Framework, profile: string | null = null): string =>
  JSON.stringify(importJson({ value, diagnostics: [] }, profile, () => ''));

const withoutLines = (value: Framework): Framework => ({
  ...value,
  items: value.items.map((item) => ({ ...item, line: null })),
});

const words = fc.stringMatching(/^[a-zë]{2,8}( [a-zë]{2,8}){0,4}$/);
const perhaps = fc.option(words);
const types: readonly ItemType[] = [
  'core-task',
  'work-process',
  'indicator',
  'knowledge',
  'skill',
  'learning-unit',
  'activity',
  'sub-activity',
  'task-area',
  'task',
  'competence-area',
  'competence',
  'outcome',
  'task-group',
  'context-addition',
];
const scope = fc.option(fc.subarray(['V1', 'V2', 'V3']));

const frameworks: fc.Arbitrary<Framework> = fc
  .record({
    kind: fc.constantFrom(...frameworkKinds),
    title: perhaps,
    code: perhaps,
    level: fc.option(fc.integer({ min: 1, max: 4 })),
    validFrom: fc.constantFrom(null, '2026-08-01'),
    validUntil: fc.constantFrom(null, '2030-07-31'),
    studyLoad: fc.option(fc.integer({ min: 1, max: 720 })),
    profiles: fc.array(
      fc.record({
        code: fc.constantFrom('V1', 'V2'),
        title: perhaps,
        level: fc.option(fc.integer({ min: 1, max: 4 })),
        crebo: perhaps,
        validUntil: fc.constantFrom(null, '2031-07-31'),
      }),
    ),
    competencies: fc.array(fc.record({ letter: fc.constantFrom(null, 'C'), name: words, text: perhaps })),
    mappings: fc.array(
      fc.record({ from: words, to: words, partial: fc.boolean(), dossier: perhaps, qualification: perhaps }),
    ),
    items: fc.array(
      fc.record({
        type: fc.constantFrom(...types),
        code: perhaps,
        title: perhaps,
        text: perhaps,
        result: perhaps,
        profiles: scope,
        competencies: fc.array(fc.record({ letter: fc.constantFrom(null, 'B'), name: words, profiles: scope })),
        additions: fc.array(
          fc.record({ profile: fc.constantFrom('V1', 'V2'), field: fc.constantFrom('text', 'result'), text: words }),
        ),
        above: fc.nat(),
      }),
      { minLength: 1 },
    ),
  })
  .map(({ items, ...framework }) => ({
    ...framework,
    items: items.map(({ above, ...item }, at) => ({
      ...item,
      id: `item.${at}`,
      parent: at === 0 || above % 4 === 0 ? null : `item.${above % at}`,
      line: null,
    })),
  }));

test('a framework of any kind that was printed as JSON and dropped in again is the same framework', async () => {
  await fc.assert(
    fc.asyncProperty(frameworks, async (framework) => {
      const { value, diagnostics } = await importText(printed(framework), 'raamwerk.json');
      expect(value).toEqual(framework);
      expect(diagnostics).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a dossier comes back but for the lines of its first file, also with a byte order mark', async () => {
  const [dossier] = fc.sample(arbitraryDossier, { numRuns: 1, seed: 3 });
  const { value } = await importText(dossier === undefined ? '' : renderSbbXml(dossier), 'dossier.xml');
  const { value: again } = await importText(`\uFEFF${printed(value)}`, 'raamwerk.json');
  expect(again).toEqual(withoutLines(value));
});

test('what no framework can hold is left out and told, and a parent that is not there is told', async () => {
  const item = { id: 'B1-K1', type: 'core-task', code: 'B1-K1', title: 'Verhuurt fietsen', parent: null };
  const { value, diagnostics } = await importText(
    JSON.stringify({
      schemaVersion: 1,
      kind: 'qualification-file',
      profiles: 'geen',
      mappings: [{ from: 'B1-K1-W1', to: '1' }, { from: 'B1-K1-W1' }, null],
      items: [
        item,
        item,
        { ...item, id: 'x', type: 'taak' },
        { ...item, id: 'y', parent: 'z', competencies: [{ letter: 'C' }, { name: 'Begeleiden' }] },
        { ...item, id: 'a b' },
        null,
      ],
    }),
    'raamwerk.json',
  );
  expect(value.items.map(({ id, parent, competencies }) => [id, parent, competencies])).toEqual([
    ['B1-K1', null, []],
    ['y', null, [{ letter: null, name: 'Begeleiden', profiles: null }]],
  ]);
  expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
    ['import/entries-not-valid', { part: 'profiles', count: 1 }],
    ['import/entries-not-valid', { part: 'mappings', count: 2 }],
    ['import/item-not-valid', { number: 2, type: 'core-task' }],
    ['import/item-not-valid', { number: 3, type: 'taak' }],
    ['import/entries-not-valid', { part: 'items[3].competencies', count: 1 }],
    ['import/parent-unknown', { text: 'Verhuurt fietsen' }],
    ['import/item-not-valid', { number: 5, type: 'core-task' }],
    ['import/item-not-valid', { number: 6, type: null }],
  ]);
});

test('JSON of another version is refused as no framework', async () => {
  const refused = importText(JSON.stringify({ schemaVersion: 2, kind: 'case', items: [] }), 'raamwerk.json');
  await expect(refused).rejects.toMatchObject({ diagnostic: { code: 'import/not-case-json' } });
});
