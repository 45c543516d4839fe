import { agreementJson } from '../../app/agreement/agreement-json';
import { agreementTable } from '../../app/agreement/agreement-table';
import { openPlanBook } from '../../app/open-book';
import { agreementLines } from '../../core/exam/agreement/agreement-lines';
import { agreementOf } from '../../core/exam/agreement/exam-agreement';
import { agreementTextsOf } from '../../language/agreement-texts';
import { planAgreement } from '../../workbook/plan/agreement/plan-agreement';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import { tellOfBook } from '../tell';
import type { ExitCode } from '../terminal';

/**
 * `dekkend agreement book.xlsx [--json] [-o out.xlsx]`: how far assessors agree, per exam, row and pair of assessors. With
 * -o the workbook is written with the sheet Overeenstemming, whole or not at all; -o may name the workbook itself.
 */
export async function showAgreement(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const { output, language } = args;
  const words = agreementTextsOf(language);
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const snapshot = await workbook.snapshot();
  const { value: book, diagnostics } = await inFile(file, () => openPlanBook(snapshot));
  tellOfBook(diagnostics, file, desk);
  const lines = agreementLines(agreementOf(book));
  desk.terminal.out(
    args.json
      ? JSON.stringify({ schemaVersion: 1, exams: agreementJson(lines) }, null, 2)
      : agreementTable(lines, words),
  );
  if (output === null) return 0;
  await inFile(file, () => workbook.apply(planAgreement(book, snapshot)));
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  await desk.write(output, await workbook.bytes());
  desk.terminal.err(words.written(output));
  return 0;
}
