import { openPlanBook } from '../../app/open-book';
import { reportMakerFor } from '../../app/report/report-formats';
import { reportOfBook } from '../../app/report/report-of-book';
import { today } from '../../app/today';
import { reportTextsOf } from '../../language/report-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceFile } from '../refuse-to-replace-file';
import { tellOfBook } from '../tell';
import type { ExitCode } from '../terminal';

/**
 * `dekkend report book.xlsx -o report.{html,xlsx,csv,json} [--format case|oke] [--by NAME] [--date DATE] [--names] [--per-candidate]`: the committee's report,
 * as the file that its extension says, in the language that was asked for (--sheets-language, --lang), else that of the workbook's sheets. The file appears whole or not at all, and never over another one.
 */
export async function writeReport(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const { report: said, output, sheetsLanguage } = args;
  const make = reportMakerFor(output ?? '', said?.format ?? null);
  if (said === null || output === null || make === null) throw new Error(`${args.command} makes no report`);
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const { value: book, diagnostics } = await inFile(file, async () => openPlanBook(await workbook.snapshot()));
  tellOfBook(diagnostics, file, desk);
  const { by, on, names, perCandidate } = said;
  // Results for the student administration are those of candidates.
  const candidates = perCandidate || said.format === 'oke';
  const report = reportOfBook(book, { by, on: on ?? today(), names, candidates });
  const language = sheetsLanguage ?? book.language;
  const bytes = await make({ report, book, language, newWorkbook: desk.newWorkbook });
  await refuseToReplaceFile(output, bytes, desk);
  await desk.write(output, bytes);
  desk.terminal.err(reportTextsOf(args.language).written(output));
  return 0;
}
