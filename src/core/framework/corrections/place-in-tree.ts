import type { Framework, FrameworkItem, ItemType } from '../framework';
import { branchOf } from '../item-order';
import { wordsOf } from '../item-words';
import { parentTypes } from '../nesting';
import { sameCode } from '../same-code';
import { refused } from './correction-diagnostic';
import type { CorrectionOutcome } from './correction-diagnostic';

/** The item with an id, or undefined. */
export function itemOf({ items }: Framework, id: string): FrameworkItem | undefined {
  return items.find((item) => item.id === id);
}

/**
 * Why an item of a type may not stand under a parent; null = it may.
 * @param moving id of the item that moves, which cannot stand below itself. @param words for the sentence.
 */
export function parentFault(
  framework: Framework,
  type: ItemType,
  parent: string | null,
  words: string,
  moving: string | null = null,
): CorrectionOutcome | null {
  const there = parent === null ? null : itemOf(framework, parent);
  if (there === undefined) return refused('correction/parent-gone', { words, parent });
  const fits = parentTypes(framework, type).has(there?.type ?? null);
  const below = moving !== null && branchOf(framework.items, moving).some(({ id }) => id === parent);
  if (fits && !below) return null;
  const data = { words, type, parentType: there?.type ?? null, parent: there === null ? null : wordsOf(there) };
  return refused('correction/parent-unfit', data);
}

/**
 * Why an item may not have a code; null = it may. A code is one item's of its type: plans, matrix and forms speak of it
 * by its code.
 */
export function codeFault(
  framework: Framework,
  type: ItemType,
  code: string | null,
  words: string,
  own: string | null = null,
): CorrectionOutcome | null {
  if (code === null) return null;
  const other = framework.items.find(
    (item) => item.id !== own && item.type === type && item.code !== null && sameCode(item.code, code),
  );
  return other === undefined ? null : refused('correction/code-taken', { words, code, other: wordsOf(other) });
}

/** A text as it is kept: one line, no white space around it; null = nothing. */
export function tidyText(text: string | null): string | null {
  const tidy = (text ?? '').replace(/\s+/g, ' ').trim();
  return tidy === '' ? null : tidy;
}
