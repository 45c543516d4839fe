import { Refusal } from '../../core/diagnostics/diagnostic';
import type { RowsByPart } from '../../core/exam/row-edits/edited-form';
import { isFixed } from '../../core/exam/approval/fixed-instrument';
import type { ExamBook } from '../../core/exam/exam-book';
import { sheetTextsOf } from '../../language/sheet-texts-of';
import { findSheets } from './book/find-sheets';
import { planColumnsOf } from './exams/plan-columns';
import { draftForm } from './form/draft-form';
import { decisionsOf } from './form/form-decisions';
import { fillIn, readFilling } from './form/form-filling';
import { unitsOn } from './form/form-sheet';
import { carryNotes } from './form/notes';
import { ownInstructions } from './form/own-instructions';
import { replaceForm } from './form/renew-form';
import { nameOf } from './sheet/lay-out';
import type { WorkbookSnapshot } from './snapshot';
import type { WorkbookPlan } from './workbook-plan';

/** The rows as the form of an exam has them now, also those that the dossier got since. */
export function rowsOnForm(book: ExamBook, examId: string): RowsByPart {
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  const form = book.forms.find((each) => each.examId === examId);
  if (planned === undefined || form === undefined) return new Map();
  const { framework, profile, settings } = book;
  const decisions = decisionsOf(form, framework, null);
  const units = unitsOn({
    exam: planned.exam,
    framework,
    profile,
    settings,
    decisions,
    plan: null,
    rater: null,
    copy: null,
  });
  return new Map(units.flatMap(({ parts }) => parts.map(({ item, rows }) => [item.id, rows.map(({ row }) => row)])));
}

/**
 * Changes the rows of an exam's form: their order, texts, weights, descriptors, which are merged, which are the school's
 * own. What is filled in on the form stays with its row. @param rows what they are to be (rowsOnForm).
 * @throws Refusal forms/approved-is-fixed for an approved instrument, forms/edit-loses-ratings when a row that holds
 *   ratings would be gone, forms/edit-loses-notes when people wrote something that has no place beside the new rows, forms/no-form when the exam has none. Nothing is written then.
 */
export function planRowEdit(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  examId: string,
  rows: RowsByPart,
): WorkbookPlan {
  const { byKey } = findSheets(snapshot);
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  const form = book.forms.find((each) => each.examId === examId);
  const there = byKey.get(`form:${examId}`)?.sheet;
  const plan = byKey.get('plan')?.sheet;
  if (planned === undefined || form === undefined || there === undefined || plan === undefined) {
    throw refusal('forms/no-form', { exam: planned?.exam.code ?? examId });
  }
  const { exam } = planned;
  if (isFixed(book, exam)) throw refusal('forms/approved-is-fixed', { exam: exam.code, sheet: there.name });

  const { framework, profile, settings, language } = book;
  const decided = decisionsOf(form, framework, ownInstructions(there));
  const critical = [...rows.values()].flat().flatMap((row) => (row.critical ? [row.id] : []));
  const draft = draftForm(
    {
      exam: { ...exam, critical },
      framework,
      profile,
      settings,
      decisions: { ...decided, rows },
      plan: planColumnsOf(plan),
      rater: null,
      copy: null,
    },
    sheetTextsOf(language, framework.kind),
    there.name,
  );
  const filled = fillIn(draft, readFilling(there));
  const [lost] = filled.left.keys();
  if (lost !== undefined) {
    const text = form.criteria.find(({ id }) => `row:${id}` === lost)?.text ?? lost;
    throw refusal('forms/edit-loses-ratings', { sheet: there.name, text });
  }
  const notes = carryNotes(there, filled.draft);
  const [homeless] = [...notes.between, ...notes.homeless];
  if (homeless !== undefined) {
    throw refusal('forms/edit-loses-notes', { sheet: there.name, cell: homeless.place.cell, text: homeless.text });
  }
  return {
    changes: [replaceForm(there, filled.draft, notes.blocks)],
    names: [nameOf(filled.draft)],
    forget: [],
    activate: null,
  };
}

function refusal(
  code: 'forms/no-form' | 'forms/approved-is-fixed' | 'forms/edit-loses-ratings' | 'forms/edit-loses-notes',
  data: Readonly<Record<string, string>>,
): Refusal {
  return new Refusal({ code, severity: 'error', data });
}
