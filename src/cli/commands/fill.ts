import { openPlanBook } from '../../app/open-book';
import { fillForms } from '../../app/rubric/fill-rubrics';
import type { Filling } from '../../app/rubric/filling';
import { rubricTextsOf } from '../../language/rubric-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import type { ExitCode } from '../terminal';

/**
 * `dekkend fill book.xlsx [--accept | --drop] [-o out.xlsx]`: proposes a descriptor per level on the rows of every form
 * that is not approved, takes proposals over, or takes them away. Without -o the workbook itself is replaced, whole or
 * not at all. Rows for which nothing is proposed are told with the reason.
 */
export async function fillRubricRows(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const output = args.output ?? file;
  const filling: Filling = args.accept ? 'accept' : args.drop ? 'drop' : 'propose';
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const { plan, rows, left } = await inFile(file, async () => {
    const snapshot = await workbook.snapshot();
    return fillForms(openPlanBook(snapshot).value, snapshot, filling);
  });
  if (rows > 0) await inFile(file, () => workbook.apply(plan));
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  await desk.write(output, await workbook.bytes());

  const texts = rubricTextsOf(args.language);
  for (const row of left) desk.terminal.err(texts.left(row.exam, row.text, texts.reasons[row.reason]));
  desk.terminal.err(texts.filled(output, filling, rows, left.length));
  return 0;
}
