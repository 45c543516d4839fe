import type { ItemType } from '../../../core/framework/framework';

/** Item types as this product exports them; in any other CASE file they mean nothing else. */
const own: ReadonlySet<string> = new Set<ItemType>([
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
]);

/** The words that Dutch vocational education has for its items; a server may call them so. */
const dutch: Readonly<Record<string, ItemType>> = {
  kerntaak: 'core-task',
  werkproces: 'work-process',
  gedrag: 'indicator',
  gedragsindicator: 'indicator',
  indicator: 'indicator',
  'prestatie-indicator': 'indicator',
  vakkennis: 'knowledge',
  kennis: 'knowledge',
  vaardigheid: 'skill',
  vaardigheden: 'skill',
};

/** The type that CFItemType names, when it is one of ours or the Dutch word for one; null for anybody else's words. */
export function namedType(itemType: string | null): ItemType | null {
  const word = (itemType ?? '').toLowerCase();
  if (isOwnType(word)) return word;
  return Object.hasOwn(dutch, word) ? (dutch[word] ?? null) : null;
}

export function isOwnType(word: string): word is ItemType {
  return own.has(word);
}

/** Where an item stands: how deep, whether anything is below it, and whether its siblings have anything below them. */
export interface ItemPosition {
  readonly depth: number;
  readonly isLeaf: boolean;
  readonly hasGroupSiblings: boolean;
}

/**
 * The type of an item whose own is anybody's word ("Standard", "Cluster"), by its depth, as plans and forms take it
 * (core/framework/outline/by-depth.ts): the top is a unit, below it are sub-units when anything is below them, leaves are
 * rows, and what stands between a sub-unit and a deeper leaf heads the leaves.
 */
export function typeByDepth({ depth, isLeaf, hasGroupSiblings }: ItemPosition): ItemType {
  if (depth === 0) return 'core-task';
  if (depth === 1 && hasGroupSiblings) return 'work-process';
  return isLeaf ? 'indicator' : 'sub-activity';
}
