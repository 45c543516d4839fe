import type { FrameworkItem } from './framework';

/** The words by which a person knows an item: its title, else its text, else its code. */
export function wordsOf({ title, text, code }: Pick<FrameworkItem, 'title' | 'text' | 'code'>): string {
  return [title, text, code].find((words) => words !== null && words !== '') ?? '';
}
