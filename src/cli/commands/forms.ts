import { join } from 'node:path';
import { compareIssued } from '../../app/issue/compare-issued';
import { firstAttempt, furtherAttempt } from '../../app/issue/attempt-to-issue';
import { conceptRemarks } from '../../app/issue/concept-remarks';
import { fileNamer } from '../../app/issue/form-file-names';
import type { FormToIssue } from '../../app/issue/forms-to-issue';
import { formsToIssue } from '../../app/issue/forms-to-issue';
import { openPlanBook } from '../../app/open-book';
import type { WorkbookFile } from '../../app/ports';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Result } from '../../core/diagnostics/diagnostic';
import type { Candidate } from '../../core/exam/candidates/candidate';
import type { ExamBook } from '../../core/exam/exam-book';
import type { Exam } from '../../core/exam/exam-plan';
import { sameCode } from '../../core/framework/same-code';
import { issueTextsOf } from '../../language/issue-texts';
import { newAttemptTextsOf } from '../../language/new-attempt-texts';
import type { Issue } from '../../workbook/plan/issue/issue-form';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import type { StagedFolder } from '../files/staged-folder';
import type { FurtherArguments } from '../further-arguments';
import { inFile } from '../in-file';
import { readCandidateList } from '../read-candidate-list';
import { tell } from '../tell';
import type { ExitCode } from '../terminal';

/**
 * `dekkend forms book.xlsx [--candidates list.csv] -o DIR [--per-assessor]`: a workbook for each candidate and exam (and
 * assessor) that holds that form only; without a list for the candidates of the sheet Kandidaten. With
 * `--resit | --remark --candidate N… --exam CODE` the next attempt of these candidates at that exam. They are written
 * together, or none; a file on which somebody worked, or that is something else, is left and told, and the rest is written.
 * @returns 1 when a file was left.
 */
export async function handOutForms(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const [list, folder] = [args.candidates, args.output ?? ''];
  const { terminal } = desk;
  const texts = issueTextsOf(args.language);
  const { opened, forms } = await inFile(file, async () => {
    const snapshot = await (await desk.openWorkbook(file)).snapshot();
    const read = openPlanBook(snapshot);
    const exams = args.further === null ? null : [examNamed(args.further.exam, read.value)];
    return { opened: read, forms: await formsToIssue(read.value, snapshot, args.perAssessor, exams) };
  });
  const book = opened.value;
  if (args.further !== null) return writeAll(forms, furtherFor(args.further, book), { book, folder }, args, desk);
  const candidates = await inFile(list ?? file, () => candidatesFor(opened, file, list, desk));
  if (candidates === null) {
    terminal.err(texts.candidatesRefused(list ?? file));
    return 2;
  }
  const first = (exam: Exam): readonly Issue[] =>
    candidates.flatMap((candidate) => {
      const issue = firstAttempt(candidate, exam, book);
      if (issue === null) {
        terminal.err(newAttemptTextsOf(args.language).exempt(exam.code || exam.name, candidate.number));
      }
      return issue ?? [];
    });
  return writeAll(forms, first, { book, folder }, args, desk);
}

/** @throws Refusal new-attempt/unknown-exam */
function examNamed(code: string, { exams }: ExamBook): string {
  const exam = exams.find((planned) => sameCode(planned.exam.code, code))?.exam;
  if (exam === undefined) {
    throw new Refusal({ code: 'new-attempt/unknown-exam', severity: 'error', data: { exam: code } });
  }
  return exam.id;
}

function furtherFor({ kind, candidates }: FurtherArguments, book: ExamBook): IssuesOf {
  return (exam) => candidates.map((candidate) => furtherAttempt(kind, candidate, exam, book));
}

/** For whom forms of an exam are, and which attempt each is. */
type IssuesOf = (exam: Exam) => readonly Issue[];

async function writeAll(
  forms: readonly FormToIssue[],
  issuesOf: IssuesOf,
  { book, folder }: Pick<Target, 'book' | 'folder'>,
  args: Arguments,
  desk: Desk,
): Promise<ExitCode> {
  sayBeforehand(forms, book, args, desk);
  const exams = new Map(forms.map(({ exam }) => [exam.id, exam]));
  const issues = new Map([...exams].map(([id, exam]) => [id, issuesOf(exam)]));
  const staged = await desk.openFolder(folder);
  try {
    const { written, there, left } = await stageAll(forms, issues, { book, folder, staged }, args, desk);
    await staged.finish();
    tell(
      left.map((file) => ({ code: 'issue/file-has-work', severity: 'error', at: { file }, data: { file } })),
      desk,
    );
    desk.terminal.err(issueTextsOf(args.language).done(folder, written, there, left.length));
    return left.length > 0 ? 1 : 0;
  } finally {
    await staged.discard();
  }
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

function sayBeforehand(
  forms: readonly FormToIssue[],
  { exams, settings, forms: formsOfPlan }: ExamBook,
  args: Arguments,
  desk: Desk,
): void {
  const { terminal, texts } = desk;
  const words = issueTextsOf(args.language);
  const named = (these: readonly Exam[]): string =>
    [...new Set(these.map(({ code, name }) => code || name))].join(', ');
  const withdrawn = named(exams.map(({ exam }) => exam).filter(({ status }) => status === 'withdrawn'));
  if (withdrawn !== '') terminal.err(words.withdrawn(withdrawn));
  tell(conceptRemarks(forms, formsOfPlan), desk);
  const drafts = named(forms.map(({ exam }) => exam).filter(({ status }) => status === 'draft'));
  if (drafts !== '') terminal.err(`${texts.severity.warning}: ${words.notApproved(drafts)}`);
  if (settings.ratingMode === 'separate' && !args.perAssessor) {
    terminal.err(`${texts.severity.warning}: ${words.seeEachOther}`);
  }
}

interface Target {
  readonly book: ExamBook;
  readonly folder: string;
  readonly staged: StagedFolder;
}

/** What became of the files: how many are to be written, how many are there already, and which are left as they are. */
interface Staged {
  readonly written: number;
  readonly there: number;
  readonly left: readonly string[];
}

async function stageAll(
  forms: readonly FormToIssue[],
  issues: ReadonlyMap<string, readonly Issue[]>,
  { book, folder, staged }: Target,
  args: Arguments,
  desk: Desk,
): Promise<Staged> {
  const nameFor = fileNamer(book.language);
  let written = 0;
  let there = 0;
  const left: string[] = [];
  for (const [index, { exam, rater, issue }] of forms.entries()) {
    const wanted = issues.get(exam.id) ?? [];
    for (const each of wanted) {
      const file = nameFor(exam, each.candidate.number, rater, each);
      const workbook = await desk.newWorkbook();
      await workbook.apply(issue(each).plan);
      const relation = await relationTo(join(folder, file), workbook, desk);
      if (relation === 'keep') left.push(join(folder, file));
      if (relation === 'same') there += 1;
      if (relation === 'keep' || relation === 'same') continue;
      await staged.add(file, await workbook.bytes());
      written += 1;
    }
    // Forms for several assessors of one exam follow each other.
    if (forms[index + 1]?.exam.id === exam.id) continue;
    const raters = forms.filter((form) => form.exam.id === exam.id).length;
    desk.terminal.err(issueTextsOf(args.language).progress(exam.code || exam.name, wanted.length * raters));
  }
  return { written, there, left };
}

/** What is there under the name of a form: nothing, this very form, an older one of it, or something that must stay. */
async function relationTo(
  file: string,
  made: WorkbookFile,
  desk: Desk,
): Promise<'nothing' | 'same' | 'older' | 'keep'> {
  if (!(await desk.exists(file))) return 'nothing';
  try {
    return compareIssued(await (await desk.openWorkbook(file)).snapshot(), await made.snapshot());
  } catch (error) {
    if (error instanceof Refusal) return 'keep'; // no workbook, or one that cannot be read
    throw error;
  }
}
