import { openPlanBook } from '../app/open-book';
import type { BankEntry } from '../core/exam/bank/bank-entry';
import { entriesOf } from '../core/exam/bank/entries-of';
import { mergeBanks } from '../core/exam/bank/merge-banks';
import type { Diagnostic, Result } from '../core/diagnostics/diagnostic';
import { readBankFile } from '../importers/bank/read-bank-file';
import { bankIn } from '../workbook/plan/bank/plan-bank';
import type { WorkbookSnapshot } from '../workbook/plan/snapshot';
import type { Desk } from './desk';
import { inFile } from './in-file';
import { tell } from './tell';

/** What a workbook has to give: its sheet Rubriekenbank, then the described rows of its forms. */
export function bankOfBook(snapshot: WorkbookSnapshot, date: string): Result<readonly BankEntry[]> {
  const book = openPlanBook(snapshot).value;
  const { value, diagnostics } = bankIn(book, snapshot);
  return { value: mergeBanks(value, entriesOf(book, date)).entries, diagnostics };
}

/**
 * A bank from a file by what it holds: a workbook, rubric CSV or CASE. What there is to say about it is told.
 * @throws Refusal bank/not-a-bank, with the file.
 */
export async function readBank(file: string, date: string, desk: Desk): Promise<readonly BankEntry[]> {
  const { value, diagnostics } = await inFile(file, async (): Promise<Result<readonly BankEntry[]>> => {
    if (!(await desk.isWorkbook(file))) return readBankFile(await desk.readBytes(file));
    return bankOfBook(await (await desk.openWorkbook(file)).snapshot(), date);
  });
  tell(
    diagnostics.map((each) => inThatFile(each, file)),
    desk,
  );
  return value;
}

function inThatFile(diagnostic: Diagnostic, file: string): Diagnostic {
  return { ...diagnostic, at: { file, ...diagnostic.at } };
}

/** Today where the caller is, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
