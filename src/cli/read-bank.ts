import { bankOfBook } from '../app/bank/bank-of-book';
import type { BankEntry } from '../core/exam/bank/bank-entry';
import type { Diagnostic, Result } from '../core/diagnostics/diagnostic';
import { readBankFile } from '../importers/bank/read-bank-file';
import type { Desk } from './desk';
import { inFile } from './in-file';
import { tell } from './tell';

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
