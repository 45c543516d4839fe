import { isFixed } from '../../core/exam/approval/fixed-instrument';
import type { AssessmentForm, Criterion } from '../../core/exam/assessment-form';
import type { ExamBook } from '../../core/exam/exam-book';
import type { Exam } from '../../core/exam/exam-plan';
import type { EditedForm } from '../../core/exam/row-edits/edited-form';
import { isSameForm, isSameRow, rowsById } from '../../core/exam/row-edits/edited-form';
import { applyEdits } from '../../core/exam/row-edits/row-edit';
import type { RowWords } from '../../core/exam/row-edits/row-edit';
import { settleEdits } from '../../core/exam/row-edits/settle-edits';
import type { RubricRow } from '../../core/exam/rubric-row';
import { newOwnId } from '../../core/exam/rubric-row';
import type { Scale } from '../../core/exam/scale';
import { scaleOf } from '../../core/exam/scoring';
import { itemOf, unitAbove } from '../../core/framework/structure';
import { rowsOnForm } from '../../workbook/plan/plan-row-edit';
import { formOnSheet } from './edit-rows-on-form';
import type { EditLine } from './edit-lines';
import { editLines } from './edit-lines';
import type { RowEditing } from './row-editing';

/** One row as the editor shows it. */
export interface RowView {
  readonly row: RubricRow;
  /** Percentage of its part, and of the core task as far as this exam covers it, that its weight makes of it. */
  readonly share: number;
  readonly shareOfUnit: number;
  /** It differs from the row in the sheet, or is not there yet. */
  readonly changed: boolean;
  /** Something is filled in on it: it cannot be merged away or removed. */
  readonly rated: boolean;
}

/** One part (work process) with its rows. */
export interface PartView {
  readonly id: string;
  /** "B1-K1-W1 Neemt een fiets in" */
  readonly heading: string;
  readonly rows: readonly RowView[];
  readonly essential: boolean;
  /** Rows that the dossier has for it, and how many of these stand on the form, alone or merged. */
  readonly inDossier: number;
  readonly covered: number;
}

/** The rows of an exam's form as they are with the edits that are not written yet. */
export interface FormView {
  readonly exam: Exam;
  /** Name of the sheet. */
  readonly sheetName: string;
  /** The form as the workbook has it. */
  readonly sheet: EditedForm;
  readonly form: EditedForm;
  readonly parts: readonly PartView[];
  readonly scale: Scale;
  /** Why nothing can be changed; null = it can. */
  readonly fixed: 'approved' | null;
  /** A work process is one row here: nothing to merge, split or add. */
  readonly holistic: boolean;
  readonly lines: readonly EditLine[];
  /** There is something to write. */
  readonly changed: boolean;
  /** The sheet changed since the last edit. */
  readonly sheetMoved: boolean;
  readonly conflicts: readonly RubricRow[];
  /** What the dossier has for each row, by id. */
  readonly words: Readonly<Record<string, RowWords>>;
  /** The id of the next row of the school's own: one that no row of this form or of a copy ever had. */
  readonly nextOwnId: string;
}

/** What the editor shows of an exam's form; null when it has none with levels (any more). */
export function viewRows(book: ExamBook, examId: string, editing: RowEditing | undefined): FormView | null {
  const planned = book.exams.find(({ exam }) => exam.id === examId);
  const onSheet = book.forms.find((form) => form.examId === examId);
  const sheet = formOnSheet(book, examId);
  if (planned === undefined || onSheet === undefined || sheet === null) return null;
  const { exam } = planned;
  const { base, edits } = editing ?? { base: sheet, edits: [] };
  const { form, conflicts, moved } = settleEdits(base, edits, sheet);
  const dossier = rowsFromDossier(book, examId, onSheet);
  const copies = book.candidateForms.filter((each) => each.examId === examId);
  const known = [...rowsById(sheet).keys(), ...rowsById(base).keys(), ...rowsById(applyEdits(base, edits)).keys()];
  const copied = [...copies.flatMap(({ criteria }) => criteria.map(({ id }) => id))];
  return {
    exam,
    sheetName: onSheet.sheet,
    sheet,
    form,
    parts: partsOf(form, sheet, book, onSheet, dossier),
    scale: scaleOf(exam, book.settings),
    fixed: isFixed(book, exam) ? 'approved' : null,
    holistic: book.settings.scoring === 'holistic',
    lines: editLines(base, edits, book.framework),
    changed: !isSameForm(form, sheet),
    sheetMoved: moved,
    conflicts,
    words: Object.fromEntries(
      [...dossier.values()].flat().map(({ id, text, competencies }) => [id, { text, competencies }]),
    ),
    nextOwnId: newOwnId([...known, ...copied, ...rowsById(form).keys()]),
  };
}

function partsOf(
  form: EditedForm,
  sheet: EditedForm,
  { framework }: ExamBook,
  onSheet: AssessmentForm,
  dossier: ReadonlyMap<string, readonly RubricRow[]>,
): readonly PartView[] {
  const there = rowsById(sheet);
  const criteria = new Map(onSheet.criteria.map((row) => [row.id, row] as const));
  const unitOf = (part: string): string => unitAbove(framework, part)?.id ?? part;
  const weights = new Map<string, number>();
  for (const [part, rows] of form.rows) {
    weights.set(unitOf(part), (weights.get(unitOf(part)) ?? 0) + sumOf(rows));
  }
  return [...form.rows].map(([id, rows]) => {
    const item = itemOf(framework, id);
    const onForm = new Set(rows.flatMap(({ ids }) => ids));
    const own = dossier.get(id) ?? [];
    const dossierIds = own.flatMap(({ ids }) => ids);
    return {
      id,
      heading: [item?.code, item?.title ?? item?.text].filter(Boolean).join(' ') || id,
      essential: form.essential.includes(id),
      inDossier: dossierIds.length,
      covered: dossierIds.filter((each) => onForm.has(each)).length,
      rows: rows.map((row) => ({
        row,
        share: (row.weight / sumOf(rows)) * 100,
        shareOfUnit: (row.weight / (weights.get(unitOf(id)) ?? row.weight)) * 100,
        changed: !isSameRow(row, there.get(row.id)),
        rated: isRated(criteria.get(row.id)),
      })),
    };
  });
}

/** The rows of a form as they would be if nobody had decided anything about them. */
function rowsFromDossier(
  book: ExamBook,
  examId: string,
  form: AssessmentForm,
): ReadonlyMap<string, readonly RubricRow[]> {
  const untouched = { ...form, criteria: [] };
  return rowsOnForm({ ...book, forms: [untouched] }, examId);
}

function sumOf(rows: readonly RubricRow[]): number {
  return rows.reduce((sum, { weight }) => sum + weight, 0);
}

function isRated(row: Criterion | undefined): boolean {
  if (row === undefined) return false;
  const given = row.ratings.flatMap(({ level, motivation }) => [level, motivation]);
  return [...given, row.agreed, row.agreedMotivation].some((value) => value !== null);
}
