import type { AcceptDeed } from '../../app/findings/accept-findings';
import { planAcceptance } from '../../app/findings/accept-findings';
import { openPlanBook } from '../../app/open-book';
import { today } from '../../app/today';
import { acceptTextsOf } from '../../language/accept-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import type { ExitCode } from '../terminal';

/**
 * `dekkend accept book.xlsx --rule ID [--cell Sheet!A1] --by NAME --reason TEXT [--date DATE] [-o out.xlsx]`: accepts the
 * findings of a rule, or the one at a cell; `--withdraw` takes that back. Without -o the workbook itself is replaced,
 * whole or not at all.
 */
export async function acceptFindings(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const output = args.output ?? file;
  const said = args.acceptance;
  if (said === null) throw new Error(`${args.command} accepts nothing`);
  const { by, reason, date, rule, cell } = said;
  const deed: AcceptDeed = said.withdraw
    ? { kind: 'withdraw' }
    : { kind: 'accept', wish: { by, reason, on: date ?? today() } };
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const { plan, findings } = await inFile(file, async () => {
    const snapshot = await workbook.snapshot();
    return planAcceptance(openPlanBook(snapshot).value, snapshot, { kind: 'rule', rule, cell }, deed);
  });
  await inFile(file, () => workbook.apply(plan));
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  await desk.write(output, await workbook.bytes());
  const texts = acceptTextsOf(args.language);
  desk.terminal.err(
    said.withdraw ? texts.withdrawn(output, findings.length) : texts.accepted(output, findings.length, by.trim()),
  );
  desk.terminal.err(texts.sheetLater);
  return 0;
}
