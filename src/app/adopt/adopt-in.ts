import type { Diagnostic, DiagnosticData, Severity } from '../../core/diagnostics/diagnostic';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { LeftResult, NotAdopted } from '../../core/exam/adopt/adopt-results';
import { adoptResults } from '../../core/exam/adopt/adopt-results';
import { keyOfNumber } from '../../core/exam/candidates/merge-candidates';
import { candidateResults } from '../../core/exam/collect/candidate-results';
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
  /** Each result that stays as it is, with the reason; an error where it was changed after it was adopted. */
  readonly diagnostics: readonly Diagnostic[];
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
  const { register, adopted, left } = adoptResults(book, {
    isChosen: wanted.size === 0 ? null : (number) => wanted.has(keyOfNumber(number)),
    examId: wish.exam === null ? null : examIdOf(wish.exam, book),
    on,
    by,
  });
  return {
    plan: adopted.length === 0 ? null : planCollected({ ...book, register }, snapshot, book.collected),
    diagnostics: left.map((each) => remark(each, book)),
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
  changed: 'error',
};

function remark({ why, examId, candidate, attempt, kind, adopted }: LeftResult, { exams }: ExamBook): Diagnostic {
  const exam = exams.find((planned) => planned.exam.id === examId)?.exam;
  const data = { exam: exam?.code || (exam?.name ?? examId), candidate, attempt, kind };
  return {
    code: `adopt/${why}` satisfies AdoptDiagnosticCode,
    severity: severities[why],
    data: { ...data, on: adopted?.on ?? '', by: adopted?.by ?? '' },
  };
}

function refusal(code: AdoptDiagnosticCode, data: DiagnosticData = {}): Refusal {
  return new Refusal({ code, severity: 'error', data });
}
