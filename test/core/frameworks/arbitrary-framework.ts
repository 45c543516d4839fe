import fc from 'fast-check';
import type { Framework, FrameworkItem, FrameworkKind, ItemType } from '../../../src/core/framework/framework';
import { item } from './item';

/** What may stand below an item: types with the smallest and largest number of each. */
interface Level {
  readonly type: ItemType;
  readonly most: number;
  readonly below: readonly Level[];
}

const level = (type: ItemType, most: number, ...below: Level[]): Level => ({ type, most, below });
const knowledge = [level('knowledge', 2), level('skill', 1)];
const qualification = [
  level('core-task', 3, level('knowledge', 2), level('work-process', 3, level('indicator', 3)), level('indicator', 1)),
];

/** The nesting of each kind (contracts/cli.md), with what real documents leave out left out at random. */
const nesting: Readonly<Record<FrameworkKind, readonly Level[]>> = {
  'qualification-file': qualification,
  certificate: qualification,
  elective: qualification,
  'learning-units': [
    level(
      'learning-unit',
      3,
      ...knowledge,
      level('activity', 3, level('sub-activity', 3, level('indicator', 2)), level('indicator', 1)),
    ),
  ],
  'competence-profile': [
    level('task-area', 2, level('task', 2)),
    level('competence-area', 3, level('competence', 3, level('indicator', 3), level('outcome', 2))),
  ],
  addendum: [level('task-group', 2, ...knowledge, level('task', 3, level('context-addition', 2)))],
  case: [
    level(
      'core-task',
      3,
      level('knowledge', 1),
      level('work-process', 2, level('indicator', 2, level('indicator', 2, level('indicator', 2)))),
    ),
  ],
};

const profiles = ['P1', 'P2'];
const coded: readonly ItemType[] = [
  ...(['core-task', 'work-process', 'learning-unit', 'activity', 'task-area', 'competence-area'] as const),
  ...(['competence', 'task'] as const),
];

/**
 * A framework of one kind: any shape its documents may have, with any texts; codes are there, missing, or the same twice.
 * @param text for titles, texts and results. Ids are like those of the readers.
 */
export function arbitraryFramework(kind: FrameworkKind, text: fc.Arbitrary<string>): fc.Arbitrary<Framework> {
  const optional = fc.option(text, { nil: null });
  const holds = fc.option(fc.subarray(profiles, { minLength: 1 }), { nil: null });
  const competencies = fc.array(fc.record({ letter: fc.constantFrom('A', 'Y', null), name: text, profiles: holds }), {
    maxLength: 1,
  });
  const additions = fc.array(
    fc.record({ profile: fc.constantFrom(...profiles), field: fc.constantFrom('text', 'result'), text }),
    { maxLength: 1 },
  );
  const own = fc.record({ title: optional, text: optional, result: optional, competencies, additions });
  const line = fc.option(fc.nat(), { nil: null });

  const itemsAt = (levels: readonly Level[], parent: string | null): fc.Arbitrary<readonly FrameworkItem[]> =>
    fc
      .tuple(
        ...levels.map(({ type, most, below }) =>
          fc
            .nat(most)
            .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => one(type, below, parent, at)))),
        ),
      )
      .map((groups) => groups.flat(2));
  const one = (type: ItemType, below: readonly Level[], parent: string | null, at: number) => {
    const id = `${parent ?? ''}${type.slice(0, 3)}${at + 1}`;
    const code = coded.includes(type)
      ? fc.oneof(
          { weight: 6, arbitrary: fc.constant(`${id}`) },
          { weight: 1, arbitrary: fc.constantFrom(null, '1', '1.10') },
        )
      : fc.constant(null);
    const isRow = below.length === 0;
    const made = fc.record({ own, code, line, profiles: isRow ? holds : fc.constant(null) });
    return fc
      .tuple(made, itemsAt(below, id))
      .map(([{ own: fields, ...rest }, items]) => [item(id, { type, parent, ...fields, ...rest }), ...items]);
  };

  return fc
    .record({
      title: optional,
      code: optional,
      level: fc.option(fc.nat(4), { nil: null }),
      validFrom: fc.constantFrom(null, '2024-02-29'),
      validUntil: fc.constantFrom(null, '2031-07-31'),
      items: itemsAt(nesting[kind], null),
    })
    .map((about): Framework => {
      const { title, code, level: of, validFrom, validUntil, items } = about;
      const named = profiles.map((profile) => ({
        code: profile,
        title: `Profiel ${profile}`,
        level: 3,
        crebo: null,
        validUntil: null,
      }));
      const head = { kind, title, code, level: of, validFrom, validUntil, profiles: named };
      return { ...head, items, competencies: [], mappings: [] };
    });
}
