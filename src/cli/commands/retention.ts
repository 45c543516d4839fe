import { openPlanBook } from '../../app/open-book';
import { today } from '../../app/today';
import { dueForRemoval } from '../../core/exam/retention/due-for-removal';
import { retentionTextsOf } from '../../language/retention-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { tellOfBook } from '../tell';
import type { ExitCode } from '../terminal';
import { removeFromBook } from './remove-candidates';

/**
 * `dekkend retention book.xlsx [--date DATE] [--json]`: of every candidate until when data are kept, and who is due for
 * removal on that day, or today. By number, without names. Writes nothing; with --remove see remove-candidates.
 */
export async function showRetention(args: Arguments, desk: Desk): Promise<ExitCode> {
  if (args.retention !== null && args.retention.removal !== null)
    return removeFromBook(args, args.retention.removal, desk);
  const [file = ''] = args.files;
  const words = retentionTextsOf(args.language);
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const snapshot = await workbook.snapshot();
  const { value: book, diagnostics } = await inFile(file, () => openPlanBook(snapshot));
  tellOfBook(diagnostics, file, desk);
  const on = args.retention?.on ?? today();
  const candidates = dueForRemoval(book, on);
  const { retentionMonths } = book.settings;
  if (args.json) {
    desk.terminal.out(JSON.stringify({ schemaVersion: 1, on, retentionMonths, candidates }, null, 2));
    return 0;
  }
  const due = candidates.filter(({ state }) => state === 'due').length;
  const lines = candidates.map((each) => `${each.candidate}  ${words.states[each.state]}: ${words.reason(each)}.`);
  const below = [words.total(due, candidates.length, retentionMonths), ...(due === 0 ? [] : [words.copies])].join(' ');
  desk.terminal.out(candidates.length === 0 ? words.nobody : [...lines, '', below].join('\n'));
  return 0;
}
