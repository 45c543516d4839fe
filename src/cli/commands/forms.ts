import { join } from 'node:path';
import { compareIssued } from '../../app/issue/compare-issued';
import { fileNamer } from '../../app/issue/form-file-names';
import type { FormToIssue } from '../../app/issue/forms-to-issue';
import { formsToIssue } from '../../app/issue/forms-to-issue';
import { openPlanBook } from '../../app/open-book';
import type { WorkbookFile } from '../../app/ports';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Result } from '../../core/diagnostics/diagnostic';
import type { Candidate } from '../../core/exam/candidates/candidate';
import type { ExamBook } from '../../core/exam/exam-book';
import { issueTextsOf } from '../../language/issue-texts';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import type { StagedFolder } from '../files/staged-folder';
import { inFile } from '../in-file';
import { readCandidateList } from '../read-candidate-list';
import { tell } from '../tell';
import type { ExitCode } from '../terminal';

/**
 * `dekkend forms book.xlsx [--candidates list.csv] -o DIR [--per-assessor]`: a workbook for each candidate and exam (and
 * assessor) that holds that form only; without a list for the candidates of the sheet Kandidaten. All of them are written, or none; one on which somebody worked is never replaced.
 */
export async function handOutForms(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const [list, folder] = [args.candidates, args.output ?? ''];
  const { terminal } = desk;
  const texts = issueTextsOf(args.language);
  const { opened, forms } = await inFile(file, async () => {
    const snapshot = await (await desk.openWorkbook(file)).snapshot();
    const read = openPlanBook(snapshot);
    return { opened: read, forms: await formsToIssue(read.value, snapshot, args.perAssessor) };
  });
  const book = opened.value;
  const candidates = await inFile(list ?? file, () => candidatesFor(opened, file, list, desk));
  if (candidates === null) {
    terminal.err(texts.candidatesRefused(list ?? file));
    return 2;
  }
  sayBeforehand(book, args, desk);

  const staged = await desk.openFolder(folder);
  try {
    const written = await stageAll(forms, candidates, { book, folder, staged }, args, desk);
    await staged.finish();
    terminal.err(texts.done(folder, written, forms.length * candidates.length - written));
  } finally {
    await staged.discard();
  }
  return 0;
}

/** Who gets forms: the candidates of the list, or of the workbook itself; null = some are wrong: these were told. */
async function candidatesFor(
  { value, diagnostics }: Result<ExamBook>,
  file: string,
  list: string | null,
  desk: Desk,
): Promise<readonly Candidate[] | null> {
  if (list !== null) return readCandidateList(list, desk);
  const { candidates, sheets } = value;
  const wrong = diagnostics.filter(({ at, severity }) => severity === 'error' && at?.sheet === sheets.candidates);
  tell(
    wrong.map((each) => ({ ...each, at: { file, ...each.at } })),
    desk,
  );
  if (wrong.length > 0) return null;
  if (candidates.length === 0) throw new Refusal({ code: 'issue/no-candidates', severity: 'error', data: {} });
  return candidates;
}

function sayBeforehand({ exams, settings }: ExamBook, args: Arguments, { terminal, texts }: Desk): void {
  const words = issueTextsOf(args.language);
  const withdrawn = exams.filter(({ exam }) => exam.status === 'withdrawn').map(({ exam }) => exam.code || exam.name);
  if (withdrawn.length > 0) terminal.err(words.withdrawn(withdrawn.join(', ')));
  if (settings.ratingMode === 'separate' && !args.perAssessor) {
    terminal.err(`${texts.severity.warning}: ${words.seeEachOther}`);
  }
}

interface Target {
  readonly book: ExamBook;
  readonly folder: string;
  readonly staged: StagedFolder;
}

/** @returns how many forms are to be written; the others are there already. */
async function stageAll(
  forms: readonly FormToIssue[],
  candidates: readonly Candidate[],
  { book, folder, staged }: Target,
  args: Arguments,
  desk: Desk,
): Promise<number> {
  const nameFor = fileNamer(book.language);
  let written = 0;
  for (const [index, { exam, rater, issue }] of forms.entries()) {
    for (const { number, name } of candidates) {
      const file = nameFor(exam, number, rater);
      const workbook = await desk.newWorkbook();
      await workbook.apply(issue({ candidate: { number, name }, attempt: 1, kind: 'first' }).plan);
      if (await isThere(join(folder, file), workbook, desk)) continue;
      await staged.add(file, await workbook.bytes());
      written += 1;
    }
    // Forms for several assessors of one exam follow each other.
    if (forms[index + 1]?.exam.id === exam.id) continue;
    const raters = forms.filter((form) => form.exam.id === exam.id).length;
    desk.terminal.err(issueTextsOf(args.language).progress(exam.code || exam.name, candidates.length * raters));
  }
  return written;
}

/** Whether this very form is there already. @throws Refusal issue/file-has-work */
async function isThere(file: string, made: WorkbookFile, desk: Desk): Promise<boolean> {
  if (!(await desk.exists(file))) return false;
  const relation = await relationTo(file, made, desk);
  if (relation === 'keep') {
    throw new Refusal({ code: 'issue/file-has-work', severity: 'error', at: { file }, data: { file } });
  }
  return relation === 'same';
}

async function relationTo(file: string, made: WorkbookFile, desk: Desk): Promise<'same' | 'older' | 'keep'> {
  try {
    return compareIssued(await (await desk.openWorkbook(file)).snapshot(), await made.snapshot());
  } catch (error) {
    if (error instanceof Refusal) return 'keep'; // no workbook, or one that cannot be read
    throw error;
  }
}
