import { cohortFrom } from '../../app/cohort/from-last-year';
import { cohortTextsOf } from '../../language/cohort-texts';
import type { Arguments } from '../arguments';
import type { CohortArguments } from '../cohort-arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import type { ExitCode } from '../terminal';

/**
 * `dekkend new --from lastyear.xlsx --cohort 2027 -o book.xlsx`: the workbook of a new cohort with last year's dossier, plan,
 * forms, bank and approvals, and nothing about candidates. Prints what comes along and what stays. Last year's is only read.
 */
export async function newCohort(
  { from, cohort }: CohortArguments,
  { output, language }: Arguments,
  desk: Desk,
): Promise<ExitCode> {
  const texts = cohortTextsOf(language);
  const last = await inFile(from, async () => (await desk.openWorkbook(from)).snapshot());
  const workbook = await desk.newWorkbook();
  const existing = await workbook.snapshot();
  const { plan, summary } = await inFile(from, () => cohortFrom(last, cohort, existing));
  await workbook.apply(plan);
  const file = output ?? '';
  await refuseToReplaceWork(file, await workbook.snapshot(), desk);
  await desk.write(file, await workbook.bytes());
  const listed = (title: string, lines: readonly string[]): readonly string[] => [
    `${title}:`,
    ...lines.map((line) => `- ${line}`),
  ];
  desk.terminal.out(
    [...listed(texts.alongTitle, texts.along(summary)), ...listed(texts.staysTitle, texts.stays(summary))].join('\n'),
  );
  desk.terminal.err(texts.made(file, cohort));
  return 0;
}
