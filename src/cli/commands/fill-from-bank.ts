import { fillFromBank } from '../../app/bank/fill-from-bank';
import type { BankFilling, FormRow } from '../../app/bank/fill-from-bank';
import { openPlanBook } from '../../app/open-book';
import { today } from '../../app/today';
import { approvedForms } from '../../app/rubric/approved-forms';
import type { BankCandidate, BankMatch } from '../../core/exam/bank/match-bank';
import { rubricTitle } from '../../core/exam/bank/rubrics-of';
import type { BankTexts } from '../../language/bank-texts';
import { bankTextsOf } from '../../language/bank-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { readBank } from '../read-bank';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import type { ExitCode } from '../terminal';

/**
 * `dekkend fill book.xlsx --bank other.xlsx [-o out.xlsx]`: describes the rows of the forms that nobody described from a
 * bank. Per row it says what was used, or what there is to choose from; a choice is a person's.
 */
export async function fillRowsFromBank(args: Arguments, bankFile: string, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const output = args.output ?? file;
  const texts = bankTextsOf(args.language);
  const bank = await readBank(bankFile, today(), desk);
  const workbook = await inFile(file, () => desk.openWorkbook(file));
  const snapshot = await workbook.snapshot();
  const { filling, approved } = await inFile(file, () => {
    const book = openPlanBook(snapshot).value;
    return { filling: fillFromBank(book, snapshot, bank, new Map()), approved: approvedForms(book) };
  });
  const { plan } = filling;
  if (plan !== null) await inFile(file, () => workbook.apply(plan));
  if (output !== file) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  if (plan !== null || output !== file) await desk.write(output, await workbook.bytes());

  for (const line of filling.matches.flatMap((match) => linesOf(match, texts))) desk.terminal.err(line);
  if (approved.length > 0) desk.terminal.err(texts.skippedApproved(approved));
  desk.terminal.err(summary(output, filling, texts));
  return 0;
}

function linesOf(match: BankMatch<FormRow>, { cli, unknownOrigin }: BankTexts): readonly string[] {
  const { exam, row } = match.on;
  const from = ({ entry }: BankCandidate): string => rubricTitle(entry.origin) || unknownOrigin;
  switch (match.kind) {
    case 'sure':
      return [cli.used(exam, row.text, from(match.candidate), match.by)];
    case 'offered':
      return [
        cli.offered(exam, row.text, match.why),
        ...match.candidates.map((each) => cli.candidate(from(each), each.entry.text, allLevels(each))),
      ];
    case 'none':
      return [];
  }
}

function summary(file: string, { matches, filled }: BankFilling, { cli }: BankTexts): string {
  const none = (why: 'unknown' | 'scale'): number =>
    matches.filter((match) => match.kind === 'none' && match.why === why).length;
  const offered = matches.filter(({ kind }) => kind === 'offered').length;
  return cli.filled(file, filled, offered, { unknown: none('unknown'), scale: none('scale') });
}

/** "O: Groet niet. V: Groet.": every level, as a choice is made on all of them. */
function allLevels({ texts }: BankCandidate): string {
  return Object.entries(texts)
    .map(([code, words]) => `${code}: ${words.replace(/\s+/g, ' ')}`)
    .join(' ');
}
