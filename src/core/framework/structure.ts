import type { Framework, FrameworkItem, FrameworkKind } from './framework';
import { outlineByDepth } from './outline/by-depth';
import type { TypedParts } from './outline/by-type';
import { outlineByType } from './outline/by-type';
import type { ItemTree } from './outline/item-tree';
import { itemTree } from './outline/item-tree';
import type { Outline, OutlinePart, OutlineUnit } from './outline/outline';
import { plainCode } from './same-code';

/**
 * The parts that items play in plans, forms, coverage and reports: a *unit* gets a result of its own (core task), a
 * *sub-unit* is what an exam covers (work process), a *row* is what is assessed (indicator). Everything else in the product
 * asks here and never looks at the type of an item. Source: contracts/cli.md, "Unit / sub-unit / row of each kind".
 */
export type ItemRole = 'unit' | 'sub-unit' | 'row' | 'knowledge';

const qualification: TypedParts = { unit: 'core-task', subUnit: 'work-process', rows: ['indicator'] };

const parts: Readonly<Record<FrameworkKind, TypedParts | 'by-depth'>> = {
  'qualification-file': qualification,
  certificate: qualification,
  elective: qualification,
  'learning-units': { unit: 'learning-unit', subUnit: 'activity', rows: ['indicator'], heading: 'sub-activity' },
  'competence-profile': { unit: 'competence-area', subUnit: 'competence', rows: ['indicator'], result: 'outcome' },
  addendum: { unit: 'task-group', subUnit: 'task', rows: ['context-addition'], sentences: true },
  case: 'by-depth',
};

/** The framework's units (core tasks), in document order. */
export function unitsOf(framework: Framework): readonly FrameworkItem[] {
  return structureOf(framework).outline.units.map(({ item }) => item);
}

/** The sub-units (work processes), in document order; of one unit when its id is given. */
export function subUnitsOf(framework: Framework, unitId?: string): readonly FrameworkItem[] {
  return structureOf(framework).outline.units.flatMap((unit) =>
    unit.hasSubUnits && (unitId === undefined || unit.item.id === unitId) ? unit.parts.map(({ item }) => item) : [],
  );
}

/** What an exam that covers a whole unit covers: its sub-units, or the unit itself when it has none. */
export function coverableOf(framework: Framework, unit: FrameworkItem): readonly FrameworkItem[] {
  return partsOf(framework, unit.id).map(({ item }) => item);
}

/** The sub-units of a unit (or itself) with their rows, headings and results; none when it is no unit. */
export function partsOf(framework: Framework, unitId: string): readonly OutlinePart[] {
  return structureOf(framework).units.get(unitId)?.parts ?? [];
}

/** What becomes rows on a form of a sub-unit or of a whole unit, in document order. */
export function rowsOf(framework: Framework, id: string): readonly FrameworkItem[] {
  const { units, partOf } = structureOf(framework);
  const part = partOf.get(id);
  const found = part === undefined ? (units.get(id)?.parts ?? []) : [part];
  return found.flatMap(({ rows }) => rows.map(({ item }) => item));
}

/** Knowledge and skills listed under a unit, in document order. */
export function knowledgeOf(framework: Framework, unitId: string): readonly FrameworkItem[] {
  return structureOf(framework).units.get(unitId)?.knowledge ?? [];
}

/**
 * Knowledge and skills where they are all there is of a unit: it has no sub-units and no rows, and nothing is told of it
 * but its name. Empty for every other item: of those, knowledge is not the whole.
 */
export function onlyKnowledgeOf(framework: Framework, id: string): readonly FrameworkItem[] {
  const unit = structureOf(framework).units.get(id);
  if (unit === undefined || unit.hasSubUnits || unit.parts.some(({ rows }) => rows.length > 0)) return [];
  const { title, text, result } = unit.item;
  return result === null && (title === null || text === null) ? unit.knowledge : [];
}

/** The part an item plays; null for what stands in the document beside what is examined, and for unknown ids. */
export function roleOf(framework: Framework, id: string): ItemRole | null {
  return structureOf(framework).roles.get(id) ?? null;
}

/** Whether an exam can cover this item as behaviour: a sub-unit, or a unit that has none. */
export function isCoverable(framework: Framework, id: string): boolean {
  return structureOf(framework).partOf.has(id);
}

/** Every item, and every row made of one, by its id. */
export function itemsIn(framework: Framework): ReadonlyMap<string, FrameworkItem> {
  return structureOf(framework).byId;
}

/** The item with this id, or the row made of one (a sentence of a task). */
export function itemOf(framework: Framework, id: string): FrameworkItem | null {
  return itemsIn(framework).get(id) ?? null;
}

/** The unit an item is or stands under; null when it is under none or not in the framework. */
export function unitAbove(framework: Framework, id: string): FrameworkItem | null {
  const { tree, byId, unitOf } = structureOf(framework);
  let item = byId.get(id) ?? null;
  while (item !== null && !unitOf.has(item.id)) item = tree.parent(item);
  return item === null ? null : (unitOf.get(item.id) ?? null);
}

/**
 * What names a unit or sub-unit on sheets and in files: its code, or its id where it has no code or shares it with another.
 */
export function referenceOf(framework: Framework, item: FrameworkItem): string {
  return isCodeOfOne(framework, item) && item.code !== null ? item.code : item.id;
}

/** The unit or sub-unit that a reference (referenceOf) names, case and spaces ignored. */
export function itemNamed(framework: Framework, reference: string): FrameworkItem | null {
  const { byId, named, roles } = structureOf(framework);
  const item = byId.get(reference);
  const role = item === undefined ? undefined : roles.get(item.id);
  if (item !== undefined && (role === 'unit' || role === 'sub-unit')) return item;
  const found = named.get(plainCode(reference)) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** All items below an item, in document order (a parent stands before its children). */
export function descendantsOf(framework: Framework, id: string): readonly FrameworkItem[] {
  return structureOf(framework).tree.below(id);
}

/** What the document says doing a sub-unit well leads to; several sentences stand on lines of their own. */
export function resultOf(framework: Framework, id: string): string | null {
  return structureOf(framework).partOf.get(id)?.result ?? null;
}

function isCodeOfOne(framework: Framework, { code }: FrameworkItem): boolean {
  return code !== null && structureOf(framework).named.get(plainCode(code))?.length === 1;
}

interface Structure {
  readonly tree: ItemTree;
  readonly outline: Outline;
  /** Units by id. */
  readonly units: ReadonlyMap<string, OutlineUnit>;
  /** What an exam can cover, by id. */
  readonly partOf: ReadonlyMap<string, OutlinePart>;
  readonly roles: ReadonlyMap<string, ItemRole>;
  /** The unit that units, sub-units, rows and knowledge stand under, by id. */
  readonly unitOf: ReadonlyMap<string, FrameworkItem>;
  /** Items and rows made of them. */
  readonly byId: ReadonlyMap<string, FrameworkItem>;
  /** Units and sub-units by plain code. */
  readonly named: ReadonlyMap<string, readonly FrameworkItem[]>;
}

/** A framework never changes, so its structure is made once, however often forms, matrix and rules ask. */
const known = new WeakMap<Framework, Structure>();

function structureOf(framework: Framework): Structure {
  const there = known.get(framework);
  if (there !== undefined) return there;
  const made = makeStructure(framework);
  known.set(framework, made);
  return made;
}

function makeStructure(framework: Framework): Structure {
  const tree = itemTree(framework);
  const types = parts[framework.kind];
  const outline = types === 'by-depth' ? outlineByDepth(tree) : outlineByType(framework, tree, types);
  const roles = new Map<string, ItemRole>();
  const unitOf = new Map<string, FrameworkItem>();
  const partOf = new Map<string, OutlinePart>();
  const named = new Map<string, FrameworkItem[]>();
  const byId = new Map(framework.items.map((item) => [item.id, item]));
  const play = (item: FrameworkItem, role: ItemRole, unit: FrameworkItem): void => {
    roles.set(item.id, role);
    unitOf.set(item.id, unit);
    if (item.code === null || (role !== 'unit' && role !== 'sub-unit')) return;
    named.set(plainCode(item.code), [...(named.get(plainCode(item.code)) ?? []), item]);
  };
  for (const unit of outline.units) {
    play(unit.item, 'unit', unit.item);
    for (const part of unit.parts) {
      partOf.set(part.item.id, part);
      if (unit.hasSubUnits) play(part.item, 'sub-unit', unit.item);
      for (const { item } of part.rows) {
        byId.set(item.id, item);
        play(item, 'row', unit.item);
      }
    }
    for (const item of unit.knowledge) play(item, 'knowledge', unit.item);
  }
  const units = new Map(outline.units.map((unit) => [unit.item.id, unit]));
  return { tree, outline, units, partOf, roles, unitOf, byId, named };
}
