import type { Framework, FrameworkItem } from '../framework/framework';
import { wordsOf } from '../framework/item-words';
import { referenceOf, roleOf } from '../framework/structure';
import { nearestOf } from './edit-distance';

/** How a plan may call an item, and the words a person knows it by. */
export interface NamedItem {
  /** What a plan can name it with: a code that only this item has, else its id. */
  readonly reference: string;
  /** The beginning of its words; null where the reference is a code, which says enough. */
  readonly words: string | null;
}

/**
 * The item that somebody most likely meant: by its code, by its id where it has no code of its own, or by its words, as
 * people write a title where a code is asked for.
 * @param given what the plan has. @param items those that could stand there, in document order.
 * @returns null when there are none.
 */
export function nearestItem(framework: Framework, given: string, items: readonly FrameworkItem[]): NamedItem | null {
  const calledBy = new Map<string, FrameworkItem>();
  const call = (name: string, item: FrameworkItem): void => {
    if (name !== '' && !calledBy.has(name)) calledBy.set(name, item);
  };
  for (const item of items) {
    // The id of a piece of knowledge is like any other; only its words tell which is meant.
    if (roleOf(framework, item.id) !== 'knowledge') call(item.code ?? item.id, item);
  }
  for (const item of items) call(wordsOf(item), item);
  const item = calledBy.get(nearestOf(given, [...calledBy.keys()]) ?? '');
  return item === undefined ? null : named(framework, item);
}

/** What to call an item in a sentence about a plan. */
export function named(framework: Framework, item: FrameworkItem): NamedItem {
  const reference = planName(framework, item);
  return { reference, words: reference === item.id && reference !== item.code ? shortened(wordsOf(item)) : null };
}

/** Only units and sub-units are known by a code; rows and knowledge are by their ids. */
function planName(framework: Framework, item: FrameworkItem): string {
  const role = roleOf(framework, item.id);
  return role === 'unit' || role === 'sub-unit' ? referenceOf(framework, item) : item.id;
}

const longestWords = 60;

function shortened(words: string): string | null {
  if (words === '') return null;
  return words.length <= longestWords ? words : `${words.slice(0, longestWords - 1).trimEnd()}…`;
}
