import type { Result } from '../../core/diagnostics/diagnostic';
import type { BankEntry } from '../../core/exam/bank/bank-entry';
import { readBankFile } from '../../importers/bank/read-bank-file';
import { binaryFormat } from '../../importers/formats/recognise-format';
import type { DossierFile } from '../session/use-cases';
import { bankOfBook } from './bank-of-book';
import type { BankFiles } from './bank-use-cases';

/**
 * The bank in a file, by what the file holds: a workbook with its sheet Rubriekenbank and the described rows of its forms,
 * rubric CSV, or CASE. Places are those of that file: they carry its name. @param date today.
 * @throws Refusal bank/not-a-bank, or as openPlanBook when a workbook is none of ours.
 */
export async function bankFromFile(
  { name, bytes }: DossierFile,
  date: string,
  { openWorkbook }: BankFiles,
): Promise<Result<readonly BankEntry[]>> {
  const isWorkbook = binaryFormat(bytes) === 'xlsx';
  const { value, diagnostics }: Result<readonly BankEntry[]> = isWorkbook
    ? bankOfBook(await (await openWorkbook(bytes)).snapshot(), date)
    : readBankFile(bytes);
  return { value, diagnostics: diagnostics.map((each) => ({ ...each, at: { ...each.at, file: name } })) };
}
