import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { Framework, FrameworkItem, ItemType } from '../../core/framework/framework';
import { branchOf } from '../../core/framework/item-order';
import { parentTypes } from '../../core/framework/nesting';
import { sameCode } from '../../core/framework/same-code';

/** Items in which every word somebody typed occurs, whatever its capitals and accents; none while nothing was typed. */
export function itemsWith({ items }: Framework, typed: string): readonly FrameworkItem[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return items.filter(({ code, title, text, result }) => {
    const said = plain([code, title, text, result].filter((part) => part !== null).join(' '));
    return words.every((word) => said.includes(word));
  });
}

/**
 * Items under which one of a type may stand, in document order.
 * @param moving id of an item that is there, which cannot stand under itself; null = it is new.
 */
export function possibleParents(
  framework: Framework,
  type: ItemType,
  moving: string | null,
): { readonly canBeTop: boolean; readonly parents: readonly FrameworkItem[] } {
  const types = parentTypes(framework, type);
  const own = new Set(moving === null ? [] : branchOf(framework.items, moving).map(({ id }) => id));
  return {
    canBeTop: types.has(null),
    parents: framework.items.filter((item) => types.has(item.type) && !own.has(item.id)),
  };
}

/** The items of the same type that an item can become one with: its neighbours first, then the others of its parent. */
export function mergeableWith({ items }: Framework, item: FrameworkItem): readonly FrameworkItem[] {
  const siblings = items.filter(({ type, parent }) => type === item.type && parent === item.parent);
  const at = siblings.indexOf(item);
  const distance = (other: FrameworkItem): number => Math.abs(siblings.indexOf(other) - at);
  return siblings.filter((other) => other !== item).sort((one, other) => distance(one) - distance(other));
}

/** The item a diagnostic is about: by the code it names, else the one that begins on its line. */
export function itemOfRemark({ items }: Framework, { data, at }: Diagnostic): FrameworkItem | null {
  const { code } = data;
  const coded =
    typeof code === 'string' ? items.find((item) => item.code !== null && sameCode(item.code, code)) : undefined;
  return coded ?? items.find(({ line }) => line !== null && line === at?.line) ?? null;
}

/** Items near a line of the document, nearest first; those before it win, as a lost line mostly belongs to what precedes. */
export function itemsNear({ items }: Framework, line: number, most: number): readonly FrameworkItem[] {
  const distance = (item: FrameworkItem): number =>
    item.line === null ? Infinity : item.line <= line ? line - item.line : (item.line - line) * 3;
  return items
    .filter((item) => item.line !== null)
    .map((item, order) => ({ item, order }))
    .sort((one, other) => distance(one.item) - distance(other.item) || other.order - one.order)
    .slice(0, most)
    .map(({ item }) => item);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
