import { adoptIn } from '../../app/adopt/adopt-in';
import { openPlanBook } from '../../app/open-book';
import { today } from '../../app/today';
import { adoptTextsOf } from '../../language/adopt-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import { tell, tellOfBook } from '../tell';
import type { ExitCode } from '../terminal';

/**
 * `dekkend adopt book.xlsx --by NAME [--date DATE] [--candidate N]… [--exam CODE] [-o out.xlsx]`: the committee adopts
 * every result that is complete, or those of these candidates or this exam. Without -o the workbook itself is replaced,
 * whole or not at all; where nothing is adopted it is not written.
 * @returns 1 when a result was changed after it was adopted.
 */
export async function adoptInBook(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const output = args.output ?? file;
  const said = args.adopt;
  if (said === null) throw new Error(`${args.command} adopts nothing`);
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const { plan, diagnostics, adopted, left } = await inFile(file, async () => {
    const snapshot = await workbook.snapshot();
    const { candidates, by, date } = said;
    const opened = openPlanBook(snapshot);
    tellOfBook(opened.diagnostics, file, desk);
    return adoptIn(opened.value, snapshot, { candidates, exam: args.exam, by, on: date ?? today() });
  });
  if (plan !== null) {
    await inFile(file, () => workbook.apply(plan));
    if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
    await desk.write(output, await workbook.bytes());
  }
  tell(diagnostics, desk);
  desk.terminal.err(adoptTextsOf(args.language).done(output, adopted, left));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
