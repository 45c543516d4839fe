import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { Exam } from '../../../core/exam/exam-plan';
import { contentOf } from '../../../core/exam/form-content';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { PlanColumns } from '../exams/plan-columns';
import { draftForm, sourceStampOf, stampRows } from '../form/draft-form';
import { decisionsOf } from '../form/form-decisions';
import type { FormInput } from '../form/form-draft';
import { frameFor } from '../form/form-sheet';
import { ownInstructions } from '../form/own-instructions';
import { forCandidate } from '../issue/candidate-cells';
import type { DraftSheet } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';

/** Makes the form of one exam for candidates, as sheets of the workbook with the plan. */
export interface CandidateFormMaker {
  /** @param copy tells it apart from the exam's other forms. @param name of the sheet. */
  readonly draft: (copy: string, name: string, candidate: { number: string; name: string | null }) => DraftSheet;
  /** Whether a form that was made for a candidate is still what this would make. */
  readonly isUpToDate: (there: KeyedSheet, form: AssessmentForm) => boolean;
}

/**
 * @param own the exam's own form, whose rows, weights and instructions candidates get, and @param sheet on which it stands.
 * @param plan where Examenplan has its columns.
 */
export function candidateFormMaker(
  book: ExamBook,
  exam: Exam,
  own: AssessmentForm,
  sheet: KeyedSheet,
  plan: PlanColumns,
): CandidateFormMaker {
  const { framework, profile, settings } = book;
  const texts = sheetTextsOf(book.language, framework.kind);
  // That somebody proposed a descriptor matters no more on the form of a candidate.
  const criteria = own.criteria.map((row) => ({ ...row, proposals: {} }));
  const decisions = decisionsOf({ ...own, criteria }, framework, ownInstructions(sheet));
  const inputFor = (copy: string): FormInput => ({
    ...{ exam, framework, profile, settings, decisions, plan, rater: null, copy },
  });
  const source = sourceStampOf(inputFor(''), texts);
  // It is laid out anew: what somebody changed in locked cells of the exam's own form does not come along.
  const content = contentOf({ ...own, rules: [] }, exam, settings);
  return {
    draft: (copy, name, candidate) => {
      const input = inputFor(copy);
      return forCandidate(
        draftForm(input, texts, name),
        frameFor(input),
        { candidate, attempt: 1, kind: 'first' },
        texts,
      );
    },
    isUpToDate: (there, form) =>
      there.text(there.row(stampRows.source), there.column('machine')) === source &&
      contentOf(form, exam, settings) === content,
  };
}
