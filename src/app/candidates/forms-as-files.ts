import { Refusal } from '../../core/diagnostics/diagnostic';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { firstAttempt } from '../issue/attempt-to-issue';
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
 * @throws Refusal issue/… when a form is missing or not as the plan says, workbook/cancelled when somebody stopped it.
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
  const candidates = chosenCandidates(book, handOut);
  const nameFor = fileNamer(book.language);
  const files = new Map<string, Uint8Array>();
  for (const { exam, rater, issue } of forms) {
    for (const candidate of candidates) {
      if (signal.aborted) throw new Refusal({ code: 'workbook/cancelled', severity: 'info', data: {} });
      const first = firstAttempt(candidate, exam, book);
      if (first === null) continue; // exempt from all of it
      const workbook = await newWorkbook();
      await workbook.apply(issue(first).plan);
      files.set(nameFor(exam, candidate.number, rater), await workbook.bytes());
      progress(files.size, forms.length * candidates.length);
      // A moment for the screen: making many takes seconds.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  const file = issueTextsOf(book.language).zipName;
  await save(file, await zip(files));
  return { file, forms: files.size };
}
