import { addPaperForms } from '../../app/add-paper-forms';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import type { ExitCode } from '../terminal';

/**
 * `dekkend paper book.xlsx [-o out.xlsx]`: a sheet for each exam to print and fill in by hand. Without -o the workbook
 * itself is replaced, whole or not at all.
 */
export async function makePaperForms(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const output = args.output ?? file;
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const made = await inFile(file, () => addPaperForms(workbook));
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  await desk.write(output, await workbook.bytes());
  desk.terminal.err(desk.texts.paperMade(output, made));
  return 0;
}
