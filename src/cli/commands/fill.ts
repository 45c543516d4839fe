import { openPlanBook } from '../../app/open-book';
import { approvedForms } from '../../app/rubric/approved-forms';
import { fillForms } from '../../app/rubric/fill-rubrics';
import type { Filling } from '../../app/rubric/filling';
import { bankTextsOf } from '../../language/bank-texts';
import { rubricTextsOf } from '../../language/rubric-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import type { ExitCode } from '../terminal';
import { fillRowsFromBank } from './fill-from-bank';

/**
 * `dekkend fill book.xlsx [--exam CODE] [--accept | --drop | --bank other.xlsx] [-o out.xlsx]`: proposes a descriptor per
 * level on the rows of every form that is not approved, or of that of one exam, takes proposals over, takes them away, or
 * takes descriptors from a rubric bank.
 * Without -o the workbook itself is replaced, whole or not at all, when something changed. Rows for which nothing is
 * proposed are told with the reason, and so are approved exams.
 */
export async function fillRubricRows(args: Arguments, desk: Desk): Promise<ExitCode> {
  if (args.bank !== null) return fillRowsFromBank(args, args.bank, desk);
  const [file = ''] = args.files;
  const output = args.output ?? file;
  const filling: Filling = args.accept ? 'accept' : args.drop ? 'drop' : 'propose';
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const { plan, rows, left, approved } = await inFile(file, async () => {
    const snapshot = await workbook.snapshot();
    const book = openPlanBook(snapshot).value;
    return { ...fillForms(book, snapshot, filling, args.exam), approved: approvedForms(book) };
  });
  if (rows > 0) await inFile(file, () => workbook.apply(plan));
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  if (rows > 0 || output !== file) await desk.write(output, await workbook.bytes());

  const texts = rubricTextsOf(args.language);
  for (const row of left) desk.terminal.err(texts.left(row.exam, row.text, texts.reasons[row.reason]));
  if (approved.length > 0) desk.terminal.err(bankTextsOf(args.language).skippedApproved(approved));
  desk.terminal.err(texts.filled(output, filling, rows, left.length));
  return 0;
}
