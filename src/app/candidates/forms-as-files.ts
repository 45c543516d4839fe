import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Exam } from '../../core/exam/exam-plan';
import type { Issue } from '../../workbook/plan/issue/issue-form';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { firstAttempt, furtherAttempt } from '../issue/attempt-to-issue';
import { fileNamer } from '../issue/form-file-names';
import { formsToIssue } from '../issue/forms-to-issue';
import { openPlanBook } from '../open-book';
import type { TaskOptions } from '../session/use-cases';
import type { FilesMade, HandOut } from './candidate-use-cases';
import { chosenCandidates } from './chosen-candidates';
import type { FormFiles } from './form-files';
import { issueTextsOf } from '../../language/issue-texts';

/**
 * A workbook for each candidate and exam that holds that form only, and where assessors rate apart for each of them; all
 * in one zip. Names of files tell number and exam, never a name. The workbook itself does not change.
 * @throws Refusal issue/… when a form is missing or not as the plan says, new-attempt/… when somebody cannot have that attempt,
 * workbook/cancelled when somebody stopped it.
 */
export async function formsAsFiles(
  snapshot: WorkbookSnapshot,
  handOut: HandOut,
  { newWorkbook, zip, save }: FormFiles,
  { progress, signal }: TaskOptions,
): Promise<FilesMade> {
  const { value: book } = openPlanBook(snapshot);
  const isApart = book.settings.ratingMode === 'separate';
  const forms = await formsToIssue(book, snapshot, isApart, handOut.examIds);
  const { further, numbers } = handOut;
  const issuesOf = (exam: Exam): readonly Issue[] =>
    further === undefined
      ? chosenCandidates(book, handOut).flatMap((candidate) => firstAttempt(candidate, exam, book) ?? []) // not who is exempt from all of it
      : numbers.map((number) => furtherAttempt(further, number, exam, book));
  // All that is refused is refused before the first workbook is made.
  const wanted = forms.map((form) => ({ ...form, issues: issuesOf(form.exam) }));
  const total = wanted.reduce((sum, { issues }) => sum + issues.length, 0);
  const nameFor = fileNamer(book.language);
  const files = new Map<string, Uint8Array>();
  for (const { exam, rater, issue, issues } of wanted) {
    for (const each of issues) {
      if (signal.aborted) throw new Refusal({ code: 'workbook/cancelled', severity: 'info', data: {} });
      const workbook = await newWorkbook();
      await workbook.apply(issue(each).plan);
      files.set(nameFor(exam, each.candidate.number, rater, each), await workbook.bytes());
      progress(files.size, total);
      // A moment for the screen: making many takes seconds.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  const file = issueTextsOf(book.language).zipName;
  await save(file, await zip(files));
  return { file, forms: files.size };
}
