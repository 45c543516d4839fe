import type { Framework, FrameworkItem } from '../framework';
import { appendToParent, branchOf, withoutBranch } from '../item-order';
import { wordsOf } from '../item-words';
import type { ChangeCorrection, CorrectableField } from './correction';
import { applied, refused } from './correction-diagnostic';
import type { CorrectionOutcome } from './correction-diagnostic';
import { renameInMappings } from './follow-codes';
import { codeFault, itemOf, parentFault, tidyText } from './place-in-tree';

/** One field gets another value. A changed code keeps the id; a changed parent takes along what is below the item. */
export function changeItem(framework: Framework, correction: ChangeCorrection): CorrectionOutcome {
  const { field, was } = correction;
  const item = itemOf(framework, correction.item);
  if (item === undefined) return refused('correction/item-gone', { words: was ?? correction.item });
  if (item[field] !== was) {
    return refused('correction/words-differ', { words: wordsOf(item), field, was: shown(framework, field, was) });
  }
  const becomes = field === 'parent' ? correction.becomes : tidyText(correction.becomes);
  return field === 'parent' ? move(framework, item, becomes) : reword(framework, item, field, becomes);
}

function reword(
  framework: Framework,
  item: FrameworkItem,
  field: Exclude<CorrectableField, 'parent'>,
  becomes: string | null,
): CorrectionOutcome {
  const words = wordsOf(item);
  const changed: FrameworkItem = { ...item, [field]: becomes };
  if (field === 'code') {
    if (becomes === null) return refused('correction/code-empty', { words });
    const fault = codeFault(framework, item.type, becomes, words, item.id);
    if (fault !== null) return fault;
  } else if (changed.title === null && changed.text === null) {
    return refused('correction/text-empty', { words });
  }
  const items = framework.items.map((each) => (each === item ? changed : each));
  const renamed = field === 'code' && item.code !== null ? new Map([[item.code, becomes]]) : new Map();
  return applied(renameInMappings({ ...framework, items }, renamed), [item.id]);
}

function move(framework: Framework, item: FrameworkItem, parent: string | null): CorrectionOutcome {
  const fault = parentFault(framework, item.type, parent, wordsOf(item), item.id);
  if (fault !== null) return fault;
  const branch = branchOf(framework.items, item.id).map((each) => (each === item ? { ...each, parent } : each));
  const rest = withoutBranch(framework.items, item.id);
  return applied({ ...framework, items: appendToParent(rest, parent, item.type, branch) }, [item.id]);
}

/** What a person had read: the parent by its words, everything else as it was. */
function shown(framework: Framework, field: CorrectableField, was: string | null): string {
  if (was === null || field !== 'parent') return was ?? '';
  const parent = itemOf(framework, was);
  return parent === undefined ? '' : wordsOf(parent);
}
