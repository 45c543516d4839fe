import type { Framework, FrameworkItem, FrameworkKind, ItemType } from './framework';

/** Which item types play the three parts that plans, forms, coverage and reports speak of. */
export interface Structure {
  /** Gets a result of its own, e.g. a core task. */
  readonly unit: ItemType;
  /** What an exam covers, e.g. a work process. */
  readonly subUnit: ItemType;
  /** What becomes a row of a form, e.g. an indicator. */
  readonly rows: readonly ItemType[];
}

const qualification: Structure = { unit: 'core-task', subUnit: 'work-process', rows: ['indicator'] };

/** Source: contracts/cli.md, "Unit / sub-unit / row of each kind". */
const structures: Record<FrameworkKind, Structure> = {
  'qualification-file': qualification,
  certificate: qualification,
  elective: qualification,
  'learning-units': { unit: 'learning-unit', subUnit: 'activity', rows: ['indicator'] },
  'competence-profile': { unit: 'competence-area', subUnit: 'competence', rows: ['indicator'] },
  addendum: { unit: 'task-group', subUnit: 'task', rows: ['context-addition'] },
  case: qualification,
};

/** The parts that item types play in a framework of this kind. */
export function structureOf(framework: Framework): Structure {
  return structures[framework.kind];
}

/** The framework's units (core tasks), in document order. */
export function unitsOf(framework: Framework): readonly FrameworkItem[] {
  const { unit } = structureOf(framework);
  return framework.items.filter((item) => item.type === unit);
}

/** The sub-units (work processes), in document order; of one unit when its id is given. */
export function subUnitsOf(framework: Framework, unitId?: string): readonly FrameworkItem[] {
  const { subUnit } = structureOf(framework);
  return framework.items.filter((item) => item.type === subUnit && (unitId === undefined || item.parent === unitId));
}

/** Everything below an item that becomes a row on a form, in document order. */
export function rowsOf(framework: Framework, subUnitId: string): readonly FrameworkItem[] {
  const { rows } = structureOf(framework);
  return descendantsOf(framework, subUnitId).filter((item) => rows.includes(item.type));
}

/** Knowledge and skills listed under a unit, in document order. */
export function knowledgeOf(framework: Framework, unitId: string): readonly FrameworkItem[] {
  return framework.items.filter(
    (item) => item.parent === unitId && (item.type === 'knowledge' || item.type === 'skill'),
  );
}

/** All items below an item, in document order (a parent stands before its children). */
export function descendantsOf(framework: Framework, id: string): readonly FrameworkItem[] {
  const inside = new Set([id]);
  const found: FrameworkItem[] = [];
  for (const item of framework.items) {
    if (item.parent !== null && inside.has(item.parent)) {
      inside.add(item.id);
      found.push(item);
    }
  }
  return found;
}
