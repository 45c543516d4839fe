import { openPlanBook } from '../../app/open-book';
import type { CandidateMerge } from '../../core/exam/candidates/merge-candidates';
import { mergeCandidates } from '../../core/exam/candidates/merge-candidates';
import { candidateListTextsOf } from '../../language/candidate-list-texts';
import { planCandidates } from '../../workbook/plan/candidates/plan-candidates';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { readCandidateList } from '../read-candidate-list';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import type { ExitCode } from '../terminal';

/**
 * `dekkend candidates book.xlsx list.csv [-o out.xlsx]`: puts a list into the sheet Kandidaten. Nothing is written when a
 * line of the list is wrong or says something else than the sheet: every one of these is told. Without -o the workbook
 * itself is replaced, whole or not at all.
 */
export async function putCandidates(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = '', list = ''] = args.files;
  const output = args.output ?? file;
  const texts = candidateListTextsOf(args.language);
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const snapshot = await workbook.snapshot();
  const { value: book } = await inFile(file, () => openPlanBook(snapshot));
  const listed = await readCandidateList(list, desk);
  const { differing } = mergeCandidates(book.candidates, listed ?? []);
  for (const { number, field, there, listed: said } of differing) {
    desk.terminal.err(`${desk.texts.severity.error}: ${texts.difference(number, texts.fields[field], there, said)}`);
  }
  if (listed === null || differing.length > 0) {
    desk.terminal.err(texts.nothingWritten(list));
    return 1;
  }
  const { plan, merge } = await inFile(file, () => planCandidates(book, snapshot, listed, 'refuse'));
  if (plan.changes.length > 0) await inFile(file, () => workbook.apply(plan));
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  await desk.write(output, await workbook.bytes());
  desk.terminal.err(texts.done(output, countsOf(merge)));
  return 0;
}

function countsOf({ added, completed, same }: CandidateMerge) {
  return { added: added.length, completed: new Set(completed.map(({ number }) => number)).size, same };
}
