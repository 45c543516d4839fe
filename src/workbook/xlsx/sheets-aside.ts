import { isPutAside } from '../plan/step/put-aside';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { nameSnapshots } from './book';
import type { Book, BookSheet } from './book';

/** Sheets that the pane keeps out of sight so that its last step can be taken back. */
export function sheetsAside(book: Book): ReadonlySet<BookSheet> {
  const names = nameSnapshots(book);
  return new Set(book.sheets.filter((sheet) => isPutAside(sheet, names)));
}

/** The plan that also deletes these: what is written in a file comes after that step, which can be taken back no longer. */
export function withoutAside(plan: WorkbookPlan, book: Book): WorkbookPlan {
  const aside = [...sheetsAside(book)].map(({ name }) => ({ kind: 'delete', target: name }) as const);
  return aside.length === 0 ? plan : { ...plan, changes: [...plan.changes, ...aside] };
}
