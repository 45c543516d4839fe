import type { Diagnostic, DiagnosticData, Severity } from '../../core/diagnostics/diagnostic';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { LeftResult, NotAdopted } from '../../core/exam/adopt/adopt-results';
import { adoptResults } from '../../core/exam/adopt/adopt-results';
import { keyOfNumber } from '../../core/exam/candidates/merge-candidates';
import { candidateResults } from '../../core/exam/collect/candidate-results';
import type { Sitting } from '../../core/exam/collect/collected';
import type { ExamBook } from '../../core/exam/exam-book';
import { sameCode } from '../../core/framework/same-code';
import { readTypedDate } from '../../core/typed-date';
import type { AdoptDiagnosticCode } from '../../language/adopt-texts';
import { planCollected } from '../../workbook/plan/collected/plan-collected';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';

/** What somebody asks to have adopted. */
export interface AdoptWish {
  /** Numbers; none = everybody with a complete result. */
  readonly candidates: readonly string[];
  /** Code of an exam; null = all of them. */
  readonly exam: string | null;
  /** As typed. */
  readonly on: string;
  /** Who adopts, usually the committee. */
  readonly by: string;
}

/** What adopting is going to write, and what there is to say of it. */
export interface AdoptReport {
  /** Null = no result is adopted, so nothing is written. */
  readonly plan: WorkbookPlan | null;
  /**
   * Each result that stays as it is, with the reason (an error where it was changed after it was adopted), and what the
   * committee should know of those that it adopts.
   */
  readonly diagnostics: readonly Diagnostic[];
  /** How many results stay as they are. */
  readonly left: number;
  readonly adopted: number;
}

/**
 * Adopts results in the register, which is made when there is none.
 * @param book of role plan, read from `snapshot`: the plan is for that very snapshot.
 * @throws Refusal adopt/unknown-candidate, adopt/unknown-exam, adopt/bad-date, adopt/nobody, workbook/structure-protected
 */
export function adoptIn(book: ExamBook, snapshot: WorkbookSnapshot, wish: AdoptWish): AdoptReport {
  const on = readTypedDate(wish.on) ?? null;
  if (on === null) throw refusal('adopt/bad-date', { date: wish.on });
  const by = wish.by.trim();
  if (by === '') throw refusal('adopt/nobody');
  const known = new Set(candidateResults(book).map(({ number }) => keyOfNumber(number)));
  const unknown = wish.candidates.find((number) => !known.has(keyOfNumber(number)));
  if (unknown !== undefined) throw refusal('adopt/unknown-candidate', { candidate: unknown });

  const wanted = new Set(wish.candidates.map(keyOfNumber));
  const { register, adopted, left, notHandedIn, notApproved, withdrawn } = adoptResults(book, {
    isChosen: wanted.size === 0 ? null : (number) => wanted.has(keyOfNumber(number)),
    examId: wish.exam === null ? null : examIdOf(wish.exam, book),
    on,
    by,
  });
  return {
    plan: adopted.length === 0 ? null : planCollected({ ...book, register }, snapshot, book.collected),
    diagnostics: [
      ...left.map((each) => remark(each, book)),
      ...notHandedIn.map((each) => warning('adopt/not-handed-in', aboutSitting(each, book))),
      ...notApproved.map((examId) => warning('adopt/not-approved', { exam: labelOf(examId, book) })),
      ...withdrawn.map((examId) => warning('adopt/withdrawn', { exam: labelOf(examId, book) })),
    ],
    left: left.length,
    adopted: adopted.length,
  };
}

function examIdOf(code: string, { exams }: ExamBook): string {
  const exam = exams.find((planned) => sameCode(planned.exam.code, code))?.exam;
  if (exam === undefined)
    throw refusal('adopt/unknown-exam', { exam: code, exams: exams.map((each) => each.exam.code) });
  return exam.id;
}

const severities: Readonly<Record<NotAdopted, Severity>> = {
  'no-result': 'info',
  incomplete: 'info',
  already: 'info',
  differs: 'warning',
  unsupported: 'warning',
  changed: 'error',
};

function remark({ why, adopted, ...sitting }: LeftResult, book: ExamBook): Diagnostic {
  return {
    code: `adopt/${why}` satisfies AdoptDiagnosticCode,
    severity: severities[why],
    data: { ...aboutSitting(sitting, book), on: adopted?.on ?? '', by: adopted?.by ?? '' },
  };
}

function aboutSitting({ examId, candidate, attempt, kind }: Sitting, book: ExamBook): DiagnosticData {
  return { exam: labelOf(examId, book), candidate, attempt, kind };
}

function labelOf(examId: string, { exams }: ExamBook): string {
  const exam = exams.find((planned) => planned.exam.id === examId)?.exam;
  return exam?.code || (exam?.name ?? examId);
}

function warning(code: AdoptDiagnosticCode, data: DiagnosticData): Diagnostic {
  return { code, severity: 'warning', data };
}

function refusal(code: AdoptDiagnosticCode, data: DiagnosticData = {}): Refusal {
  return new Refusal({ code, severity: 'error', data });
}
