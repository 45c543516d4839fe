import type { BookComparison } from './compare-with-book';

/** True when the dossier of the workbook would be as it is. */
export function isSame({ difference }: Pick<BookComparison, 'difference'>): boolean {
  return difference.differences.length === 0 && difference.about.length === 0;
}
