import { foreseeMigration, migrateBook } from '../../app/migrate/migrate-book';
import { openPlanBook } from '../../app/open-book';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { migrationTextsOf } from '../../language/migration-texts';
import type { WorkbookFile } from '../../app/ports';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import type { ExitCode } from '../terminal';

/**
 * `dekkend migrate book.xlsx [--yes] [-o out.xlsx]`: prints what it takes to bring a workbook of an older format up to date, and
 * with --yes does it. Without -o the workbook itself is replaced, whole or not at all; one of this version's format is left alone.
 */
export async function migrateWorkbook(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const output = args.output ?? file;
  const texts = migrationTextsOf(args.language);
  const workbook = await inFile(file, () => desk.openToMigrate(file));
  const foreseen = await inFile(file, async () => {
    const snapshot = await workbook.snapshot();
    return foreseeMigration(openPlanBook(snapshot).value, snapshot);
  });
  if (foreseen === null) {
    desk.terminal.err(texts.upToDate(file));
    return 0;
  }
  if (!args.isConfirmed) {
    for (const line of foreseen) desk.terminal.out(desk.speak(line));
    desk.terminal.err(texts.asked(file));
    return 0;
  }
  const lines = await inFile(file, () => migrateWhole(workbook, desk));
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  await desk.write(output, await workbook.bytes());
  for (const line of lines) desk.terminal.out(line);
  desk.terminal.err(texts.written(output));
  return 0;
}

/** One format after the other. @returns what there is to say of it. */
async function migrateWhole(workbook: WorkbookFile, desk: Desk): Promise<readonly string[]> {
  const told: Diagnostic[] = [];
  for (let done = await migrateBook(workbook); done !== null; done = await migrateBook(workbook)) {
    told.push(...done.lines, ...done.remarks);
  }
  return told.map(desk.speak);
}
