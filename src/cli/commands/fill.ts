import { openPlanBook } from '../../app/open-book';
import type { Filling, LeftRow } from '../../app/rubric/fill-rubrics';
import { fillRubric } from '../../app/rubric/fill-rubrics';
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
export async function fillForms(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const output = args.output ?? file;
  const filling: Filling = args.accept ? 'accept' : args.drop ? 'drop' : 'propose';
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const left: LeftRow[] = [];
  let rows = 0;
  const { exams } = await inFile(file, async () => openPlanBook(await workbook.snapshot()).value);
  for (const { exam } of exams) {
    const snapshot = await workbook.snapshot();
    const book = openPlanBook(snapshot).value;
    const hasRubric = book.forms.some(({ examId, levels }) => examId === exam.id && levels.length > 0);
    if (exam.status === 'approved' || !hasRubric) continue;
    const filled = await inFile(file, () => fillRubric(book, snapshot, exam, filling));
    if (filled.rows > 0) await workbook.apply(filled.plan);
    rows += filled.rows;
    left.push(...filled.left);
  }
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  await desk.write(output, await workbook.bytes());

  const texts = rubricTextsOf(args.language);
  for (const row of left) desk.terminal.err(texts.left(row.exam, row.text, texts.reasons[row.reason]));
  desk.terminal.err(texts.filled(output, filling, rows, left.length));
  return 0;
}
