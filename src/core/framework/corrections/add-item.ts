import type { Framework, FrameworkItem } from '../framework';
import { appendToParent, insertAfterBranch, insertAfterItem } from '../item-order';
import { freeId, lettersOf, shortHash } from '../text-mark';
import type { AddCorrection } from './correction';
import { applied, refused } from './correction-diagnostic';
import type { CorrectionOutcome } from './correction-diagnostic';
import { codeFault, itemOf, parentFault, tidyText } from './place-in-tree';

/**
 * A line that got lost becomes an item, for every profile its parent is for. It comes after the item named; when that is
 * no longer there, last under its parent. Its id comes from the parent's and its own words.
 */
export function addItem(framework: Framework, correction: AddCorrection): CorrectionOutcome {
  const { type, parent, after, line } = correction;
  const [code, title, text] = [correction.code, correction.title, correction.text].map(tidyText);
  const words = title ?? text ?? '';
  if (words === '') return refused('correction/text-empty', { words: correction.code ?? '' });
  const fault = parentFault(framework, type, parent, words) ?? codeFault(framework, type, code ?? null, words);
  if (fault !== null) return fault;

  const taken = new Set(framework.items.map(({ id }) => id));
  const item: FrameworkItem = {
    id: freeId(`${parent ?? ''}.a${shortHash(`${type}:${lettersOf(code ?? '')}:${lettersOf(words)}`)}`, taken),
    type,
    code: code ?? null,
    title: title ?? null,
    text: text ?? null,
    result: null,
    parent,
    profiles: parent === null ? null : (itemOf(framework, parent)?.profiles ?? null),
    competencies: [],
    additions: [],
    line,
  };
  return applied({ ...framework, items: placed(framework, item, after) }, [item.id]);
}

function placed({ items }: Framework, item: FrameworkItem, after: string | null): readonly FrameworkItem[] {
  if (after === null) {
    return item.parent === null ? [item, ...items] : insertAfterItem(items, item.parent, [item]);
  }
  const sibling = items.find(({ id, parent }) => id === after && parent === item.parent);
  return sibling === undefined
    ? appendToParent(items, item.parent, item.type, [item])
    : insertAfterBranch(items, sibling.id, [item]);
}
