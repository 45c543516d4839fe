import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { Exam } from '../../../core/exam/exam-plan';
import type { FormsDiagnosticCode } from '../../../language/forms-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { DraftSheet } from '../sheet/draft';
import type { PlanColumns } from '../exams/plan-columns';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { draftForm, sourceStampOf, stampRows } from './draft-form';
import { decisionsOf, noDecisions } from './form-decisions';
import { unitsOn } from './form-sheet';
import { isFilled } from './is-filled';
import { ownInstructions } from './own-instructions';
import { lostTexts } from './lost-texts';

/** What becomes of one exam's form. */
export type FormRenewal =
  | { readonly kind: 'up-to-date' }
  | { readonly kind: 'make'; readonly draft: DraftSheet }
  | { readonly kind: 'replace'; readonly target: string; readonly draft: DraftSheet }
  | { readonly kind: 'kept'; readonly diagnostic: Diagnostic<FormsDiagnosticCode> };

/**
 * Compares the form that is there with the one the plan asks for now. What the committee decided on the form (critical
 * rows, weights, its own instructions) is carried over; a form on which something is filled in stays as it is.
 * @param plan where Examenplan has its columns. @param there the form's sheet; null = there is none. @param name of a new sheet.
 */
export function renewForm(
  book: ExamBook,
  exam: Exam,
  plan: PlanColumns,
  there: KeyedSheet | null,
  name: () => string,
): FormRenewal {
  const texts = sheetTextsOf(book.language, book.framework.kind);
  const { framework, profile, settings } = book;
  const form = book.forms.find(({ examId }) => examId === exam.id);
  const decisions = form === undefined ? noDecisions : decisionsOf(form, framework, ownInstructions(there));
  const input = { exam, framework, profile, settings, decisions, plan, rater: null, copy: null };
  if (there === null) return { kind: 'make', draft: draftForm(input, texts, name()) };

  const stampThere = (row: string): string => there.text(there.row(row), there.column('machine'));
  if (stampThere(stampRows.source) === sourceStampOf(input, texts)) return { kind: 'up-to-date' };
  const draft = draftForm(input, texts, there.name);
  const stamp = draft.rows.find(({ key }) => key === stampRows.form)?.cells['machine']?.content;
  const known = stampThere(stampRows.form);
  if (stamp?.kind === 'text' && stamp.text === known) return { kind: 'up-to-date' };
  const kept = (code: FormsDiagnosticCode, data: object): FormRenewal => ({
    kind: 'kept',
    diagnostic: {
      code,
      severity: 'warning',
      at: { sheet: there.name },
      data: { exam: exam.code, sheet: there.name, ...data },
    },
  });
  if (isFilled(there, framework)) return kept('forms/kept-filled', {});
  const lost = lostTexts(decisions, unitsOn(input));
  return lost.length > 0
    ? kept('forms/kept-texts', { texts: lost.map((text) => `“${text}”`).join(', ') })
    : { kind: 'replace', target: there.name, draft };
}
