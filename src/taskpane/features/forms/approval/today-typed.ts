import { dayOf } from '../../../../app/day-of';

/** Today as people in the Netherlands type it. A browser's own field for dates writes them as its language does. */
export function todayTyped(): string {
  return dayOf(new Date()).split('-').reverse().join('-');
}
