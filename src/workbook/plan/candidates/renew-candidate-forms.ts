import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { FoundSheets } from '../book/find-sheets';
import type { PlanColumns } from '../exams/plan-columns';
import { isEarlierCopy } from '../form/earlier-copy';
import { besideRow } from '../form/lost-decisions';
import { carryNotes } from '../form/notes';
import { replaceForm } from '../form/renew-form';
import { filledSince } from '../issue/filled-since';
import type { KeptCell } from '../kept/kept-cell';
import type { DraftSheet } from '../sheet/draft';
import type { SheetChange } from '../workbook-plan';
import { candidateFormMaker } from './candidate-form';

/**
 * Forms for candidates that the plan asks differently now, made anew while nothing is filled in on them; one with
 * something filled in stays as it is, and so do those for a resit, a re-mark or an earlier cohort. Notes beside a form go along;
 * one with notes between its rows stays too.
 * @param book whose `candidateForms` these are, on sheets of `found`. @param plan where Examenplan has its columns.
 */
export function renewedCandidateForms(
  book: ExamBook,
  { byKey }: FoundSheets,
  plan: PlanColumns,
): readonly { readonly draft: DraftSheet; readonly change: SheetChange; readonly lost: readonly KeptCell[] }[] {
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
      if (isEarlierCopy(copy)) return [];
      if (sheet === undefined || copy === null || number === null || maker.isUpToDate(sheet, form)) return [];
      if (filledSince(sheet, book.framework)) return [];
      const candidate = { number, name: form.candidate?.name ?? null };
      const draft = maker.draft(copy, sheet.name, candidate);
      const notes = carryNotes(sheet, draft);
      if (notes.between.length > 0) return [];
      const lost = notes.homeless.map((note) => besideRow(sheet, note));
      return [{ draft, change: replaceForm(sheet, draft, notes.blocks), lost }];
    });
  });
}
