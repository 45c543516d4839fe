import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { ratedWithoutCandidate } from '../../core/exam/adopt/rated-without-candidate';
import type { ExamBook } from '../../core/exam/exam-book';
import type { AdoptDiagnosticCode } from '../../language/adopt-texts';
import { labelOf } from '../../core/exam/exam-label';

/** A warning for each form that is filled in and is nobody's. @param examId null = of every exam. */
export function unnumberedForms(book: ExamBook, examId: string | null): readonly Diagnostic<AdoptDiagnosticCode>[] {
  return ratedWithoutCandidate(book)
    .filter((form) => examId === null || form.examId === examId)
    .map(({ isOwn, sheet, ...form }) => ({
      code: isOwn ? 'adopt/own-form' : 'adopt/no-number',
      severity: 'warning',
      data: { exam: labelOf(form.examId, book), sheet },
    }));
}
