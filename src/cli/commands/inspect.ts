import { checkBook } from '../../app/check-book';
import { checkedFramework } from '../../app/folder/checked-framework';
import { qualificationName } from '../../app/folder/qualification-name';
import { inspectJson } from '../../app/inspect-book';
import { openBook } from '../../app/open-book';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { tellOfBook } from '../tell';
import type { ExitCode } from '../terminal';

/** `dekkend inspect book.xlsx [--json]`: the model read back from the sheets. */
export async function inspectWorkbook(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const { value: book, diagnostics } = openBook(await (await desk.openWorkbook(file)).snapshot());
  tellOfBook(diagnostics, file, desk);
  const findings = checkBook(book, args.language).length;
  if (args.json) {
    desk.terminal.out(JSON.stringify(inspectJson(book, findings), null, 2));
    return 0;
  }
  desk.terminal.out(qualificationName(checkedFramework(book), desk.texts.folder));
  if (typeof book.cohort === 'string') desk.terminal.out(desk.texts.inspect.cohort(book.cohort));
  for (const { exam } of book.exams) {
    const rows = book.forms.filter(({ examId }) => examId === exam.id).flatMap(({ criteria }) => criteria).length;
    desk.terminal.out(desk.texts.inspect.exam(exam.code, exam.name, exam.covers.length, rows));
  }
  desk.terminal.out(desk.texts.inspect.findings(findings));
  return 0;
}
