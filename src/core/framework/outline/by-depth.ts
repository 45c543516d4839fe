import type { FrameworkItem } from '../framework';
import { isKnowledge } from './by-type';
import type { ItemTree } from './item-tree';
import type { Outline, OutlinePart, OutlineUnit } from './outline';

/**
 * The outline of a competency framework of somebody else (CASE), whose item types are anybody's words: the top level
 * are units, the level below it sub-units, and leaves are rows, however deep they are. A unit with nothing but leaves
 * has no sub-units; a leaf beside sub-units is one, and its own row. What stands between a sub-unit and a deeper leaf is
 * shown above the rows it holds for.
 * Source: contracts/cli.md, "case: by depth, leaves are rows".
 */
export function outlineByDepth(tree: ItemTree): Outline {
  return { units: tree.roots.map((root) => unitOf(root, tree)) };
}

function unitOf(item: FrameworkItem, tree: ItemTree): OutlineUnit {
  const isLeaf = ({ id }: FrameworkItem): boolean => tree.children(id).length === 0;
  const children = tree.children(item.id);
  const isListedKnowledge = (child: FrameworkItem): boolean => isKnowledge(child) && isLeaf(child);
  const behaviour = children.filter((child) => !isListedKnowledge(child));
  const hasSubUnits = behaviour.some((child) => !isLeaf(child));
  return {
    item,
    parts: hasSubUnits
      ? behaviour.map((child) => partOf(child, leavesBelow(child, tree)))
      : [
          partOf(
            item,
            behaviour.map((row) => ({ item: row, heading: null })),
          ),
        ],
    hasSubUnits,
    knowledge: children.filter(isListedKnowledge),
  };
}

function partOf(item: FrameworkItem, rows: OutlinePart['rows']): OutlinePart {
  return { item, rows, result: item.result };
}

/** @param heading what the leaves directly below `item` stand under; null at the sub-unit itself. */
function leavesBelow(item: FrameworkItem, tree: ItemTree, heading: FrameworkItem | null = null): OutlinePart['rows'] {
  return tree
    .children(item.id)
    .flatMap((child) =>
      tree.children(child.id).length === 0 ? [{ item: child, heading }] : leavesBelow(child, tree, child),
    );
}
