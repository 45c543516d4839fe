import type { ExamBook } from '../../../core/exam/exam-book';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { refuseProtected } from '../book/compose';
import { findSheets } from '../book/find-sheets';
import { placeSheets } from '../book/place-sheets';
import { nameGiver } from '../book/sheet-names';
import { decisionsOf, noDecisions } from '../form/form-decisions';
import { ownInstructions } from '../form/own-instructions';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookPlan } from '../workbook-plan';
import { keyOfRole } from '../identity';
import { draftPaperForm } from './paper-form';

/**
 * Empty forms for paper as sheets beside the forms; one that is there is made anew (nothing is filled in on it: it is
 * locked). @param examIds of which exams. @throws Refusal workbook/structure-protected
 */
export function planPaperForms(book: ExamBook, snapshot: WorkbookSnapshot, examIds: readonly string[]): WorkbookPlan {
  refuseProtected(snapshot);
  const { byKey } = findSheets(snapshot);
  const { framework, profile, settings, language } = book;
  const texts = sheetTextsOf(language, framework.kind);
  const names = nameGiver(snapshot);
  const drafts = book.exams.flatMap(({ exam }) => {
    if (!examIds.includes(exam.id)) return [];
    const form = book.forms.find(({ examId }) => examId === exam.id);
    const own = ownInstructions(byKey.get(`form:${exam.id}`)?.sheet ?? null);
    const decisions = form === undefined ? noDecisions : decisionsOf(form, framework, own);
    const name =
      byKey.get(`paper:${exam.id}`)?.sheet.name ?? names.free(texts.sheetNames.paper(exam.code || exam.name));
    const input = { exam, framework, profile, settings, decisions, plan: null, rater: null, copy: null };
    return [draftPaperForm(input, texts, name)];
  });
  const [first] = drafts;
  return {
    ...placeSheets(drafts, { byKey }),
    forget: [],
    activate: first === undefined ? null : keyOfRole(first.role),
  };
}
