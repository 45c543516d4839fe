import type { Framework, FrameworkItem } from '../framework';
import { insertAfterBranch } from '../item-order';
import { wordsOf } from '../item-words';
import { freeId, lettersOf, shortHash } from '../text-mark';
import type { CorrectionKind } from './correction';
import { applied, refused } from './correction-diagnostic';
import type { CorrectionOutcome } from './correction-diagnostic';
import { itemOf, tidyText } from './place-in-tree';

type Split = Extract<CorrectionKind, { readonly kind: 'split' }>;

/**
 * One text becomes several items of the same type under the same parent. The first keeps id, competencies and what is
 * below; the ids of the others come from its id and their words, so that the same split always gives the same ids.
 */
export function splitItem(framework: Framework, correction: Split): CorrectionOutcome {
  const { was } = correction;
  const item = itemOf(framework, correction.item);
  if (item === undefined) return refused('correction/item-gone', { words: was });
  const words = wordsOf(item);
  if (item.text !== was) return refused('correction/words-differ', { words, field: 'text', was });
  const parts = correction.parts.flatMap((part) => tidyText(part) ?? []);
  const [first, ...others] = parts;
  if (first === undefined || parts.length < correction.parts.length) return refused('correction/text-empty', { words });
  if (item.title !== null || others.length === 0) return refused('correction/split-unfit', { words });

  const taken = new Set(framework.items.map(({ id }) => id));
  const made = others.map((text): FrameworkItem => {
    const id = freeId(splitId(item.id, text), taken);
    taken.add(id);
    return { ...item, id, text, code: null, result: null, additions: [] };
  });
  const items = framework.items.map((each) => (each === item ? { ...item, text: first } : each));
  return applied({ ...framework, items: insertAfterBranch(items, item.id, made) }, [
    item.id,
    ...made.map(({ id }) => id),
  ]);
}

function splitId(id: string, text: string): string {
  return `${id}.s${shortHash(lettersOf(text))}`;
}
