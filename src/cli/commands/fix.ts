import { planRepairs, repairSteps, repairables, stepOf } from '../../app/findings/repair-findings';
import { doneWords } from '../../app/findings/worded-repair';
import { openPlanBook } from '../../app/open-book';
import { ruleIn } from '../../app/findings/accept-findings';
import { acceptTextsOf } from '../../language/accept-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import type { ExitCode } from '../terminal';
import { repairTexts } from '../../language/rule-texts';

/**
 * `dekkend fix book.xlsx [--rule ID] [--dry-run] [-o out.xlsx]`: repairs what can be repaired safely, of every rule or of
 * one, and prints what was done; with --dry-run what would be. Without -o the workbook itself is replaced, whole or not
 * at all; where there is nothing to do it is not written.
 */
export async function fixFindings(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const output = args.output ?? file;
  const texts = acceptTextsOf(args.language);
  const only = args.fix?.rule ?? null;
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const offered = await inFile(file, async () => {
    const wanted = only === null ? null : ruleIn(only).id;
    const all = repairables(openPlanBook(await workbook.snapshot()).value);
    return wanted === null ? all : all.filter(({ finding }) => finding.rule === wanted);
  });
  if (args.fix?.dryRun === true) {
    const lines = offered.map(({ finding, offer }) => repairTexts(finding, offer, args.language).offer);
    for (const line of new Set(lines)) desk.terminal.out(line);
    desk.terminal.err(texts.foreseen(file, offered.length));
    return 0;
  }
  let repaired = 0;
  const done: string[] = [];
  for (const step of repairSteps(offered)) {
    // One step after the other: what the first one repaired may be all that the next one found.
    const snapshot = await workbook.snapshot();
    const book = openPlanBook(snapshot).value;
    const found = repairables(book).filter((each) => stepOf(each) === step);
    const plan = await inFile(file, () =>
      planRepairs(
        book,
        snapshot,
        found.map(({ offer }) => offer.repair),
      ),
    );
    await inFile(file, () => workbook.apply(plan));
    repaired += found.length;
    done.push(...doneWords(found)[args.language]);
  }
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  if (repaired > 0 || output !== file) await desk.write(output, await workbook.bytes());
  for (const line of done) desk.terminal.out(line);
  desk.terminal.err(texts.fixed(output, repaired));
  if (repaired > 0) desk.terminal.err(texts.sheetLater);
  return 0;
}
