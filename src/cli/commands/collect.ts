import { resolve } from 'node:path';
import { collectInto } from '../../app/collect/collect-into';
import { openPlanBook } from '../../app/open-book';
import { Refusal } from '../../core/diagnostics/diagnostic';
import { collectTextsOf } from '../../language/collect-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { tell, tellOfBook } from '../tell';
import type { ExitCode } from '../terminal';
import { UsageError } from '../usage';

/**
 * `dekkend collect DIR… -o book.xlsx [--replace]`: reads every form below the folders into an existing workbook, which is
 * replaced whole or not at all. What is not taken is told with the reason.
 * @returns 1 when a file was not taken, forms differ, or something on them does not count or is missing.
 */
export async function collectFilledForms(args: Arguments, desk: Desk): Promise<ExitCode> {
  const output = args.output ?? '';
  if (!(await desk.exists(output))) {
    throw new Refusal({ code: 'collect/no-book', severity: 'error', at: { file: output }, data: {} });
  }
  const workbook = await inFile(output, () => desk.openWorkbook(output));
  const { files: all } = await desk.findWorkbooks(args.files, true);
  const closed = all.find(({ isClosedFolder }) => isClosedFolder);
  // Nobody can tell what is in it, and half of the forms is not what was asked for.
  if (closed !== undefined) {
    throw new Refusal({ code: 'file/closed-folder', severity: 'error', at: { file: closed.name }, data: {} });
  }
  const found = all.map(({ name }) => name).filter((file) => resolve(file) !== resolve(output));
  if (found.length === 0) throw new UsageError('no-workbooks');
  const files = found.map((file) => ({ file, snapshot: async () => (await desk.openWorkbook(file)).snapshot() }));
  const report = await inFile(output, async () => {
    const snapshot = await workbook.snapshot();
    const opened = openPlanBook(snapshot);
    tellOfBook(opened.diagnostics, output, desk);
    return collectInto(opened.value, snapshot, files, { replace: args.replace });
  });
  const { plan, diagnostics, ...counts } = report;
  if (plan !== null) {
    await inFile(output, () => workbook.apply(plan));
    await desk.write(output, await workbook.bytes());
  }
  tell(diagnostics, desk);
  desk.terminal.err(collectTextsOf(args.language).done(output, counts));
  const isWrong = diagnostics.some(({ severity }) => severity === 'error');
  return isWrong || counts.rejected + counts.conflicts > 0 ? 1 : 0;
}
