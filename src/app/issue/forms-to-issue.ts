import { Refusal } from '../../core/diagnostics/diagnostic';
import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import { standingOf } from '../../core/exam/approval/standing';
import type { ExamBook } from '../../core/exam/exam-book';
import type { Exam } from '../../core/exam/exam-plan';
import { assessorsOf } from '../../core/exam/scoring';
import type { IssueDiagnosticCode } from '../../language/issue-texts';
import type { FormIssuer } from '../../workbook/plan/issue/issue-form';
import { formIssuer } from '../../workbook/plan/issue/issue-form';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { outdatedForms } from '../outdated-forms';
import { changedForms } from './changed-forms';

/** One exam's form to hand out to every candidate: to all assessors (null) or to one of them. */
export interface FormToIssue {
  readonly exam: Exam;
  readonly rater: number | null;
  readonly issue: FormIssuer;
}

/**
 * The forms that are handed out of a workbook: of every exam that was not withdrawn by the plan or by its history, and for each assessor when that is
 * asked. A knowledge exam has one set of points, so one form for all.
 * @param book of role plan, read from `snapshot`. @param examIds of which exams; left out = of all.
 * @throws Refusal issue/… when there is none, or one that is not as the plan says.
 */
export async function formsToIssue(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  perAssessor: boolean,
  examIds: readonly string[] | null = null,
): Promise<readonly FormToIssue[]> {
  if (perAssessor && book.settings.ratingMode === 'joint') throw refusal('issue/rated-together');
  const exams = book.exams
    .map(({ exam }) => exam)
    .filter(({ id, status }) => status !== 'withdrawn' && standingOf(book.instrumentHistory, id)?.withdrawn !== true)
    .filter(({ id }) => examIds?.includes(id) ?? true);
  if (exams.length === 0) throw refusal('issue/no-exams');

  const sheets = new Map(book.forms.map(({ examId, sheet }) => [examId, sheet]));
  const without = exams.filter(({ id }) => !sheets.has(id));
  if (without.length > 0) throw refusal('issue/no-form', { exams: without.map(({ code, name }) => code || name) });
  const outdated = await outdatedForms(book, snapshot);
  // What was approved is handed out as it was approved: it changes with a new version only.
  const changing = exams.filter(({ id }) => standingOf(book.instrumentHistory, id) === null);
  const stale = changing.flatMap(({ id }) => sheets.get(id) ?? []).filter((sheet) => outdated.includes(sheet));
  if (stale.length > 0) throw refusal('issue/outdated', { sheets: stale });
  const changed = changedForms(
    exams.map(({ id }) => id),
    book,
  );
  if (changed !== null) throw refusal('issue/changed-after-approval', changed);

  return exams.flatMap((exam) =>
    ratersFor(exam, book, perAssessor).map((rater) => ({ exam, rater, issue: formIssuer(book, exam.id, rater) })),
  );
}

function ratersFor(exam: Exam, { settings }: ExamBook, perAssessor: boolean): readonly (number | null)[] {
  if (!perAssessor || exam.form === 'kennisexamen') return [null];
  return Array.from({ length: assessorsOf(exam, settings) }, (_, index) => index + 1);
}

function refusal(code: IssueDiagnosticCode, data: DiagnosticData = {}): Refusal {
  return new Refusal({ code, severity: 'error', data });
}
