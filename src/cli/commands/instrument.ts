import type { InstrumentDeed } from '../../app/approve/instrument-deeds';
import { examNamed, planDeed } from '../../app/approve/instrument-deeds';
import { openPlanBook } from '../../app/open-book';
import { today } from '../../app/today';
import { examLabel } from '../../core/checks/covering';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { wordingRemark } from '../../core/exam/approval/changed-wording';
import { beforeApproval } from '../../core/exam/approval/before-approval';
import type { ExamBook } from '../../core/exam/exam-book';
import type { PlannedExam } from '../../core/exam/planned-exam';
import { approvalTextsOf } from '../../language/approval-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import type { InstrumentArguments } from '../instrument-arguments';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import type { ExitCode } from '../terminal';

/**
 * `dekkend approve | withdraw | new-version | put-right book.xlsx --exam PVB1 --by NAME … [-o out.xlsx]`: what a committee
 * does to an instrument. Without -o the workbook itself is replaced, whole or not at all. Remarks before approving are
 * told and stop nothing.
 */
export async function changeInstrument(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const output = args.output ?? file;
  const said = args.instrument;
  if (said === null) throw new Error(`${args.command} is about no instrument`);
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const { deed, exam, remarks, planned } = await inFile(file, async () => {
    const snapshot = await workbook.snapshot();
    const book = openPlanBook(snapshot).value;
    const found = examNamed(book, said.exam);
    const wanted = deedOf(args.command, said);
    return {
      deed: wanted,
      exam: examLabel(found.exam),
      remarks: remarksOn(wanted, book, found),
      planned: planDeed(book, snapshot, found, wanted),
    };
  });
  await inFile(file, () => workbook.apply(planned.plan));
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  await desk.write(output, await workbook.bytes());
  for (const remark of remarks) desk.terminal.err(`${desk.texts.severity[remark.severity]}: ${desk.speak(remark)}`);
  desk.terminal.err(approvalTextsOf(args.language).done(output, exam, planned.event.version, deed.kind));
  return 0;
}

/** What somebody should know of what they do; nothing of it stops them. */
function remarksOn(deed: InstrumentDeed, book: ExamBook, planned: PlannedExam): readonly Diagnostic[] {
  switch (deed.kind) {
    case 'approved':
      return beforeApproval(book, planned, deed.wish);
    case 'editorial':
      return [wordingRemark(deed.wording.before, deed.wording.after)];
    case 'withdrawn':
    case 'new-version':
      return [];
  }
}

function deedOf(command: Arguments['command'], said: InstrumentArguments): InstrumentDeed {
  const on = said.date ?? today();
  const deed = { by: said.by, on };
  switch (command) {
    case 'approve':
      return {
        kind: 'approved',
        wish: { builtBy: said.builtBy, approvedBy: said.by, approvedOn: on, route: said.route, today: today() },
      };
    case 'put-right':
      return { kind: 'editorial', deed, wording: { row: said.row, before: said.before, after: said.after } };
    default:
      return { kind: command === 'withdraw' ? 'withdrawn' : 'new-version', deed };
  }
}
