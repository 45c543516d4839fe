import type { AssessmentForm, ExamBook } from '../../../core/exam/exam-book';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { FoundSheets } from '../book/find-sheets';
import type { PlanColumns } from '../exams/plan-columns';
import { filledSince } from '../issue/filled-since';
import type { DraftSheet } from '../sheet/draft';
import { candidateFormMaker } from './candidate-form';

/**
 * Forms for candidates that the plan asks differently now, made anew while nothing is filled in on them; one with
 * something filled in stays as it is, and so do those for a resit or a re-mark.
 * @param book whose `candidateForms` these are, on sheets of `found`. @param plan where Examenplan has its columns.
 */
export function renewedCandidateForms(
  book: ExamBook,
  { byKey }: FoundSheets,
  plan: PlanColumns,
): readonly { readonly target: string; readonly draft: DraftSheet }[] {
  const [firstAttempt] = sheetTextsOf(book.language, book.framework.kind).form.attemptKinds;
  const isFirst = ({ attempt, attemptKind }: AssessmentForm): boolean =>
    attempt === 1 && attemptKind?.toLowerCase() === firstAttempt.toLowerCase();
  return book.exams.flatMap(({ exam }) => {
    const forms = book.candidateForms.filter((form) => form.examId === exam.id && isFirst(form));
    const own = book.forms.find(({ examId }) => examId === exam.id);
    const ownSheet = byKey.get(`form:${exam.id}`)?.sheet;
    if (forms.length === 0 || own === undefined || ownSheet === undefined) return [];
    const maker = candidateFormMaker(book, exam, own, ownSheet, plan);
    return forms.flatMap((form) => {
      const sheet = byKey.get(`form:${exam.id}:${form.copy}`)?.sheet;
      const { copy } = form;
      const number = form.candidate?.number ?? null;
      if (sheet === undefined || copy === null || number === null || maker.isUpToDate(sheet, form)) return [];
      if (filledSince(sheet, book.framework)) return [];
      const candidate = { number, name: form.candidate?.name ?? null };
      return [{ target: sheet.name, draft: maker.draft(copy, sheet.name, candidate) }];
    });
  });
}
