import { checkBook } from '../../app/check-book';
import type { CheckedFile } from '../../app/check-book';
import { openBook } from '../../app/open-book';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Arguments } from '../arguments';
import { showFiles } from '../checked-files';
import type { Desk } from '../desk';
import { tellOfBook } from '../tell';
import { troubleSentence } from '../terminal';
import type { ExitCode } from '../terminal';
import { UsageError } from '../usage';

/**
 * `dekkend check book.xlsx… [-r] [--shard i/n] [--json]`: findings per file. A file that cannot be read gets an error of
 * its own and the rest goes on.
 */
export async function checkWorkbooks(args: Arguments, desk: Desk): Promise<ExitCode> {
  const all = await desk.findWorkbooks(args.files, args.recursive);
  if (all.length === 0) {
    throw new UsageError('no-workbooks');
  }
  const { shard } = args;
  const files = shard === null ? all : all.filter((_, position) => position % shard.of === shard.index - 1);
  const checked: CheckedFile[] = [];
  for (const file of files) {
    checked.push(await checkFile(file, args, desk));
  }
  return showFiles(checked, args.json, desk);
}

async function checkFile(file: string, args: Arguments, desk: Desk): Promise<CheckedFile> {
  try {
    const { value: book, diagnostics } = openBook(await (await desk.openWorkbook(file)).snapshot());
    tellOfBook(diagnostics, file, desk);
    return { file, error: null, findings: checkBook(book, args.language) };
  } catch (error) {
    return { file, error: troubleSentence(withoutFile(error), null, desk.texts, desk.speak), findings: [] };
  }
}

/** The file stands beside the error in the output, so the sentence need not name it. */
function withoutFile(error: unknown): unknown {
  return error instanceof Refusal
    ? new Refusal({ ...error.diagnostic, at: { ...error.diagnostic.at, file: undefined } })
    : error;
}
