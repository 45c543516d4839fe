import { bankOfBook } from '../../app/bank/bank-of-book';
import { openPlanBook } from '../../app/open-book';
import { today } from '../../app/today';
import { bankCsv } from '../../core/exam/bank/bank-csv';
import { bankPackage } from '../../core/exam/bank/bank-package';
import { bankTextsOf } from '../../language/bank-texts';
import { planBank } from '../../workbook/plan/bank/plan-bank';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { readBank } from '../read-bank';
import { refuseToReplaceFile } from '../refuse-to-replace-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import { tell } from '../tell';
import type { ExitCode } from '../terminal';
import { UsageError } from '../usage';

/**
 * `dekkend bank book.xlsx -o bank.{csv,json}` writes the rubric bank of a workbook, with the described rows of its forms,
 * as rubric CSV or as CASE; `dekkend bank book.xlsx --add bank.{csv,json,xlsx} [-o out.xlsx]` puts a bank on the sheet
 * Rubriekenbank. Files appear whole or not at all.
 */
export async function useBank(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  return args.add === null ? exportBank(args, file, desk) : addBank(args, file, args.add, desk);
}

async function exportBank(args: Arguments, file: string, desk: Desk): Promise<ExitCode> {
  const output = args.output ?? '';
  const format = /\.(csv|json)$/i.exec(output)?.[1]?.toLowerCase();
  if (format === undefined) throw new UsageError('bank-output');
  const texts = bankTextsOf(args.language);
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const { value, diagnostics } = await inFile(file, async () => bankOfBook(await workbook.snapshot(), today()));
  tell(diagnostics, desk);
  if (value.length === 0) {
    desk.terminal.err(texts.cli.empty(file));
    return 0;
  }
  const text =
    format === 'csv' ? bankCsv(value) : `${JSON.stringify(bankPackage(value, texts.sheet.title, today()), null, 2)}\n`;
  const bytes = new TextEncoder().encode(text);
  await refuseToReplaceFile(output, bytes, desk);
  await desk.write(output, bytes);
  desk.terminal.err(texts.cli.exported(output, value.length));
  return 0;
}

async function addBank(args: Arguments, file: string, from: string, desk: Desk): Promise<ExitCode> {
  const output = args.output ?? file;
  const entries = await readBank(from, today(), desk);
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const snapshot = await workbook.snapshot();
  const { plan, added, known } = await inFile(file, () => planBank(openPlanBook(snapshot).value, snapshot, entries));
  if (plan !== null) await inFile(file, () => workbook.apply(plan));
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  if (plan !== null || output !== file) await desk.write(output, await workbook.bytes());
  desk.terminal.err(bankTextsOf(args.language).cli.added(output, added, known));
  return 0;
}
