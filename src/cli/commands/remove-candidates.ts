import { openPlanBook } from '../../app/open-book';
import { removeCandidates } from '../../app/retention/remove-candidates';
import { today } from '../../app/today';
import { retentionTextsOf } from '../../language/retention-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import type { RetentionArguments } from '../retention-arguments';
import { tell, tellOfBook } from '../tell';
import type { ExitCode } from '../terminal';

/**
 * `dekkend retention book.xlsx --remove --by NAME [--candidate N]… [--date DATE] [--yes] [-o out.xlsx]`: takes everything
 * out of the workbook that it holds of candidates who are due, or of these; counts stay. Without --yes it only tells what
 * would go. Without -o the workbook itself is replaced, whole or not at all.
 */
export async function removeFromBook(
  args: Arguments,
  { by, candidates, isConfirmed }: NonNullable<RetentionArguments['removal']>,
  desk: Desk,
): Promise<ExitCode> {
  const [file = ''] = args.files;
  const output = args.output ?? file;
  const words = retentionTextsOf(args.language);
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const removing = await inFile(file, async () => {
    const snapshot = await workbook.snapshot();
    const { value: book, diagnostics } = openPlanBook(snapshot);
    tellOfBook(diagnostics, file, desk);
    return removeCandidates(book, snapshot, { candidates, by, on: args.retention?.on ?? today() });
  });
  if (isConfirmed) {
    await inFile(file, () => workbook.apply(removing.plan));
    if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
    await desk.write(output, await workbook.bytes());
  }
  for (const line of words.removed(removing, isConfirmed)) desk.terminal.out(line);
  tell(removing.diagnostics, desk);
  desk.terminal.err(isConfirmed ? `${words.written(output)}. ${words.copies}` : words.howTo);
  return 0;
}
