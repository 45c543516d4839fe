import type { Framework, FrameworkItem, ItemType } from '../framework';
import type { Outline, OutlinePart, OutlineRow, OutlineUnit } from './outline';
import type { ItemTree } from './item-tree';
import { taskSentences } from './task-sentences';

/** Which item types play which part in one kind of framework. */
export interface TypedParts {
  readonly unit: ItemType;
  readonly subUnit: ItemType;
  readonly rows: readonly ItemType[];
  /** Stands between a sub-unit and its rows, and is shown above them; without rows it is one itself. */
  readonly heading?: ItemType;
  /** Says of a sub-unit what it leads to. */
  readonly result?: ItemType;
  /** The sentences of a sub-unit's text are rows. */
  readonly sentences?: boolean;
}

/**
 * The outline of a kind of document whose item types say what is what. A sub-unit that stands under no unit is kept as a
 * unit of its own: what the document has must stay plannable.
 */
export function outlineByType(framework: Framework, tree: ItemTree, types: TypedParts): Outline {
  const units = framework.items.filter(
    (item) => item.type === types.unit || (item.type === types.subUnit && tree.above(item, types.unit) === null),
  );
  return { units: units.map((item) => unitOf(item, tree, types)) };
}

function unitOf(item: FrameworkItem, tree: ItemTree, types: TypedParts): OutlineUnit {
  const below = tree.below(item.id);
  const subUnits = item.type === types.unit ? below.filter(({ type }) => type === types.subUnit) : [];
  return {
    item,
    parts: (subUnits.length > 0 ? subUnits : [item]).map((part) => partOf(part, tree, types)),
    hasSubUnits: subUnits.length > 0,
    knowledge: tree.children(item.id).filter(isKnowledge),
  };
}

function partOf(item: FrameworkItem, tree: ItemTree, types: TypedParts): OutlinePart {
  const below = tree.below(item.id);
  const results = below.filter(({ type }) => type === types.result).flatMap(({ text }) => text ?? []);
  return {
    item,
    rows: [
      ...(types.sentences ? taskSentences(item).map((row) => ({ item: row, heading: null })) : []),
      ...below.flatMap((each) => rowOf(each, tree, types) ?? []),
    ],
    result: item.result ?? (results.length > 0 ? results.join('\n') : null),
  };
}

function rowOf(item: FrameworkItem, tree: ItemTree, types: TypedParts): OutlineRow | null {
  // An addition says for which context it holds in its title, which is no part of what is assessed.
  if (item.type === 'context-addition' && types.rows.includes(item.type)) {
    return { item, heading: item.title === null || item.text === null ? null : item };
  }
  if (types.rows.includes(item.type)) return { item, heading: headingAbove(item, tree, types) };
  const isEmptyHeading = item.type === types.heading && tree.below(item.id).length === 0;
  return isEmptyHeading ? { item, heading: null } : null;
}

function headingAbove(item: FrameworkItem, tree: ItemTree, { heading }: TypedParts): FrameworkItem | null {
  return heading === undefined ? null : tree.above(item, heading);
}

export function isKnowledge({ type }: FrameworkItem): boolean {
  return type === 'knowledge' || type === 'skill';
}
