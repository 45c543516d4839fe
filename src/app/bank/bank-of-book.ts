import type { Result } from '../../core/diagnostics/diagnostic';
import type { BankEntry } from '../../core/exam/bank/bank-entry';
import { entriesOf } from '../../core/exam/bank/entries-of';
import { mergeBanks } from '../../core/exam/bank/merge-banks';
import { bankIn } from '../../workbook/plan/bank/plan-bank';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { openPlanBook } from '../open-book';

/** What a workbook has to give: its sheet Rubriekenbank, then the described rows of its forms. @param date today. */
export function bankOfBook(snapshot: WorkbookSnapshot, date: string): Result<readonly BankEntry[]> {
  const book = openPlanBook(snapshot).value;
  const { value, diagnostics } = bankIn(book, snapshot);
  return { value: mergeBanks(value, entriesOf(book, date)).entries, diagnostics };
}
