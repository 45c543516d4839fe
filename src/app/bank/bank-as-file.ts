import { bankCsv } from '../../core/exam/bank/bank-csv';
import { bankPackage } from '../../core/exam/bank/bank-package';
import { bankTextsOf } from '../../language/bank-texts';
import { bankIn } from '../../workbook/plan/bank/plan-bank';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { openPlanBook } from '../open-book';
import type { BankFiles, BankFormat, BankSaved } from './bank-use-cases';

/** Saves what stands on the sheet Rubriekenbank as rubric CSV or as CASE; an empty bank gives no file. @param date today. */
export async function saveBank(
  snapshot: WorkbookSnapshot,
  format: BankFormat,
  date: string,
  save: BankFiles['save'],
): Promise<BankSaved> {
  const { value: book } = openPlanBook(snapshot);
  const { value, diagnostics: unreadable } = bankIn(book, snapshot);
  if (value.length === 0) return { file: null, entries: 0, unreadable };
  const { fileName, sheet } = bankTextsOf(book.language);
  const file = `${fileName}.${format}`;
  const text =
    format === 'csv' ? bankCsv(value) : `${JSON.stringify(bankPackage(value, sheet.title, date), null, 2)}\n`;
  await save(file, new TextEncoder().encode(text));
  return { file, entries: value.length, unreadable };
}
