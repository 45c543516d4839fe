import type { FrameworkItem } from '../../../../core/framework/framework';
import { wordsOf } from '../../../../core/framework/item-words';

/** "B1-K1-W2 Stelt de fiets af": what a person calls an item. */
export function nameOf(item: FrameworkItem): string {
  const words = wordsOf(item);
  return item.code === null || item.code === words ? words : `${item.code} ${words}`;
}

/** The name as it fits a line of the pane. */
export function shortName(item: FrameworkItem, most = 60): string {
  const name = nameOf(item);
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
