import { isFixed } from '../../core/exam/approval/fixed-instrument';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { PartRows } from '../../core/exam/edit-rows';
import { acceptProposals, dropProposals, proposeFor } from '../../core/exam/edit-rows';
import type { ExamBook } from '../../core/exam/exam-book';
import type { Exam } from '../../core/exam/exam-plan';
import type { RubricRow } from '../../core/exam/rubric-row';
import { isProposed } from '../../core/exam/rubric-row';
import type { WorkbookPlan } from '../../workbook/plan/workbook-plan';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { planRowEdit, rowsOnForm } from '../../workbook/plan/plan-row-edit';
import type { FilledForms, Filling, LeftRow } from './filling';
import { proposeRow } from './propose-row';

/** What came of filling the rows of one form, with the plan that writes it. */
interface FilledRubric extends Omit<FilledForms, 'filling'> {
  /** Null when no row changed. */
  readonly plan: WorkbookPlan | null;
}

/**
 * Fills the rubric rows of every form that has levels and is not approved, in one plan.
 * @param book read from `snapshot`. @param only code of the one exam to fill, case ignored; null = all.
 * @throws Refusal rows/unknown-exam, and for that one exam forms/no-form and forms/approved-is-fixed.
 */
export function fillForms(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  filling: Filling,
  only: string | null = null,
): FilledForms & { readonly plan: WorkbookPlan } {
  const chosen = only === null ? null : examToFill(book, only);
  const rubrics = new Set(book.forms.flatMap(({ examId, levels }) => (levels.length > 0 ? [examId] : [])));
  const filled = book.exams
    .filter(({ exam }) => rubrics.has(exam.id) && !isFixed(book, exam) && (chosen ?? exam).id === exam.id)
    .map(({ exam }) => fillRubric(book, snapshot, exam, filling));
  const plans = filled.flatMap(({ plan }) => plan ?? []);
  return {
    filling,
    rows: filled.reduce((sum, { rows }) => sum + rows, 0),
    left: filled.flatMap(({ left }) => left),
    plan: {
      changes: plans.flatMap(({ changes }) => changes),
      names: plans.flatMap(({ names }) => names),
      forget: [],
      activate: null,
    },
  };
}

/** The exam that somebody named, if its form can be filled. */
function examToFill(book: ExamBook, code: string): Exam {
  const wanted = code.trim().toLowerCase();
  const exam = book.exams.find((planned) => planned.exam.code.trim().toLowerCase() === wanted)?.exam;
  const refuse = (reason: string, data: Diagnostic['data']): Refusal =>
    new Refusal({ code: reason, severity: 'error', data });
  if (exam === undefined) {
    throw refuse('rows/unknown-exam', { exam: code, exams: book.exams.map((planned) => planned.exam.code) });
  }
  const form = book.forms.find(({ examId, levels }) => examId === exam.id && levels.length > 0);
  if (form === undefined) throw refuse('forms/no-form', { exam: exam.code });
  if (isFixed(book, exam)) throw refuse('forms/approved-is-fixed', { exam: exam.code, sheet: form.sheet });
  return exam;
}

/**
 * Fills the rubric rows of an exam's form. What a person wrote stays as it is; a proposal is marked as such until it is
 * taken over. Nothing is proposed for rows of which every level is described, merged rows and rows judged as a whole.
 */
function fillRubric(book: ExamBook, snapshot: WorkbookSnapshot, exam: Exam, filling: Filling): FilledRubric {
  const left: LeftRow[] = [];
  let changed = 0;
  const fill = (row: RubricRow, part: string): RubricRow => {
    if (filling === 'accept') return acceptProposals(row);
    if (filling === 'drop') return dropProposals(row);
    const proposal = proposeRow(row, part, book, exam);
    if (proposal.kind === 'proposed') return proposeFor(row, proposal.descriptors);
    if (proposal.kind === 'left') left.push({ exam: exam.code, text: row.text, reason: proposal.reason });
    return row;
  };
  const rows = new Map(
    [...rowsOnForm(book, exam.id)].map(([part, own]): readonly [string, PartRows] => {
      const filled = own.map((row) => fill(row, part));
      changed += filled.filter((row, at) => !sameTexts(row, own[at] ?? row)).length;
      return [part, filled];
    }),
  );
  return { plan: changed === 0 ? null : planRowEdit(book, snapshot, exam.id, rows), rows: changed, left };
}

function sameTexts(before: RubricRow, after: RubricRow): boolean {
  const marks = (row: RubricRow): string =>
    JSON.stringify(Object.entries(row.descriptors).map(([code, text]) => [code, text, isProposed(row, code)]));
  return marks(before) === marks(after);
}
