import type { Framework, FrameworkKind, ItemType } from './framework';

/** Under which types an item may stand; null = at the top. */
type Nesting = Readonly<Partial<Record<ItemType, readonly (ItemType | null)[]>>>;

const qualification: Nesting = {
  'core-task': [null],
  'work-process': ['core-task'],
  indicator: ['work-process'],
  knowledge: ['core-task'],
};

/** Source: contracts/cli.md, "ItemType and nesting". */
const nestings: Readonly<Record<FrameworkKind, Nesting>> = {
  'qualification-file': qualification,
  certificate: qualification,
  elective: qualification,
  'learning-units': {
    'learning-unit': [null],
    activity: ['learning-unit'],
    'sub-activity': ['activity'],
    indicator: ['sub-activity', 'activity'],
    knowledge: ['learning-unit'],
    skill: ['learning-unit'],
  },
  'competence-profile': {
    'task-area': [null],
    task: ['task-area'],
    'competence-area': [null],
    competence: ['competence-area'],
    indicator: ['competence'],
    outcome: ['competence'],
  },
  addendum: {
    'task-group': [null],
    task: ['task-group'],
    'context-addition': ['task'],
    knowledge: ['task-group'],
    skill: ['task-group'],
  },
  case: { ...qualification, indicator: ['work-process', 'core-task', 'indicator'] },
};

/** Types that an item of this framework may have, in the order of the document's levels. */
export function typesIn(framework: Framework): readonly ItemType[] {
  const known = Object.keys(nestings[framework.kind]) as readonly ItemType[];
  const others = framework.items.map(({ type }) => type).filter((type) => !known.includes(type));
  return [...known, ...new Set(others)];
}

/**
 * Under which types an item of this type may stand (null = at the top): what the contract says of the kind, and what the
 * document itself already does, as an elective's core task without work processes.
 */
export function parentTypes(framework: Framework, type: ItemType): ReadonlySet<ItemType | null> {
  const typeOf = new Map(framework.items.map((item) => [item.id, item.type]));
  const used = framework.items.flatMap((item) =>
    item.type === type ? [item.parent === null ? null : (typeOf.get(item.parent) ?? null)] : [],
  );
  return new Set([...(nestings[framework.kind][type] ?? []), ...used]);
}
