import type { BankEntry } from '../../core/exam/bank/bank-entry';
import { bankNews } from '../../core/exam/bank/bank-news';
import { entriesOf } from '../../core/exam/bank/entries-of';
import { bankIn, planBank } from '../../workbook/plan/bank/plan-bank';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import { openPlanBook } from '../open-book';
import type { BankAdded } from './bank-use-cases';

/**
 * Puts entries on the sheet Rubriekenbank. @param entries null = the described rows of the forms. @param date today.
 * @throws Refusal as planBank.
 */
export function addToBank(
  snapshot: WorkbookSnapshot,
  entries: readonly BankEntry[] | null,
  date: string,
): BankAdded & { readonly plan: WorkbookPlan | null } {
  const book = openPlanBook(snapshot).value;
  const more = entries ?? entriesOf(book, date);
  const { plan, sheet } = planBank(book, snapshot, more);
  return { plan, sheet, news: bankNews(bankIn(book, snapshot).value, more) };
}
