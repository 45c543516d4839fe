import { today } from '../../app/today';

/** Today as people in the Netherlands type it. A browser's own field for dates writes them as its language does. */
export function todayTyped(): string {
  return today().split('-').reverse().join('-');
}
