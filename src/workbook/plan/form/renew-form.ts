import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import { standingOf } from '../../../core/exam/approval/standing';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { Exam, Settings } from '../../../core/exam/exam-plan';
import type { Framework } from '../../../core/framework/framework';
import type { FormSources } from '../../../core/exam/form-basis';
import { changedFacets } from '../../../core/exam/form-basis';
import type { FormsDiagnosticCode } from '../../../language/forms-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { PlanColumns } from '../exams/plan-columns';
import type { KeptCell } from '../kept/kept-cell';
import { carriedLines } from '../sheet/carried-look';
import type { DraftSheet } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { layOut } from '../sheet/lay-out';
import { oncePerSheet } from '../sheet/once-per-sheet';
import type { CellBlock, SheetChange } from '../workbook-plan';
import { draftForm, sourceStampOf, stampRows } from './draft-form';
import { basisRow } from './form-basis-cell';
import { decisionsOf, noDecisions } from './form-decisions';
import { isFilled } from './is-filled';
import { besideRow, lostDecisions } from './lost-decisions';
import { carryNotes } from './notes';
import { ownInstructions } from './own-instructions';
import { rewriteForm } from './rewrite-form';

/** What becomes of one exam's form. */
export type FormRenewal =
  | { readonly kind: 'up-to-date' }
  | { readonly kind: 'make'; readonly draft: DraftSheet }
  /** Only these cells of it say something else. */
  | { readonly kind: 'rewrite'; readonly target: string; readonly blocks: readonly CellBlock[] }
  /** `lost` has no place on the new one. */
  | {
      readonly kind: 'replace';
      readonly draft: DraftSheet;
      readonly change: SheetChange;
      readonly lost: readonly KeptCell[];
    }
  | { readonly kind: 'kept'; readonly diagnostic: Diagnostic<FormsDiagnosticCode> };

/**
 * Compares the form that is there with the one the plan asks for now. What the committee decided on the form (critical
 * rows, weights, its own instructions) is carried over, and so is what people wrote around its table; a form on which
 * something is filled in, or that was approved, stays as it is.
 * @param plan where Examenplan has its columns. @param there the form's sheet; null = there is none. @param name of a new sheet.
 */
export function renewForm(
  book: ExamBook,
  asked: Exam,
  plan: PlanColumns,
  there: KeyedSheet | null,
  name: () => string,
): FormRenewal {
  const standing = standingOf(book.instrumentHistory, asked.id);
  // What the committee approved is held to that, whatever the plan calls it by now.
  const exam: Exam = standing === null ? asked : { ...asked, status: 'approved', version: standing.version };
  const texts = sheetTextsOf(book.language, book.framework.kind);
  const { framework, profile, settings } = book;
  const form = book.forms.find(({ examId }) => examId === exam.id);
  if (there !== null)
    return renewThere(there, form, exam, standing !== null, framework, profile, settings, plan, texts);
  const decisions = form === undefined ? noDecisions : decisionsOf(form, framework, null);
  const input = { exam, framework, profile, settings, decisions, plan, rater: null, copy: null };
  return { kind: 'make', draft: draftForm(input, texts, name()) };
}

/** Drafting a form takes long: as long as nothing that it is made of changes, it is done once for the sheet that is there. */
const renewThere = oncePerSheet(compareForm);

function compareForm(
  there: KeyedSheet,
  form: AssessmentForm | undefined,
  exam: Exam,
  isApproved: boolean,
  framework: Framework,
  profile: string | null,
  settings: Settings,
  plan: PlanColumns,
  texts: SheetTexts,
): FormRenewal {
  const decisions = form === undefined ? noDecisions : decisionsOf(form, framework, ownInstructions(there));
  const input = { exam, framework, profile, settings, decisions, plan, rater: null, copy: null };
  const stampThere = (row: string): string => there.text(there.row(row), there.column('machine'));
  if (stampThere(stampRows.source) === sourceStampOf(input, texts)) return { kind: 'up-to-date' };
  const draft = draftForm(input, texts, there.name);
  const isStill = (row: string): boolean => {
    const stamp = draft.rows.find(({ key }) => key === row)?.cells['machine']?.content;
    return stamp?.kind === 'text' && stamp.text === stampThere(row);
  };
  if (isStill(stampRows.form)) return withBasis(there, draft, form, { exam, framework, profile, settings });
  const kept = (code: FormsDiagnosticCode, data: object): FormRenewal => ({
    kind: 'kept',
    diagnostic: {
      code,
      severity: 'warning',
      at: { sheet: there.name },
      data: { exam: exam.code, sheet: there.name, ...data },
    },
  });
  if (isApproved) return kept('forms/kept-approved', {});
  if (isFilled(there, framework)) return kept('forms/kept-filled', {});
  if (exam.status === 'approved' && isSameVersion(there, draft)) return kept('forms/kept-approved', {});
  const rewritten = isStill(stampRows.shape) ? rewriteForm(there, draft) : null;
  if (rewritten !== null) return { kind: 'rewrite', target: there.name, blocks: rewritten };

  const notes = carryNotes(there, draft);
  if (notes.between.length > 0) {
    return kept('forms/kept-notes', { cells: notes.between.map(({ place }) => place.cell) });
  }
  const homeless = notes.homeless.map((note) => besideRow(there, note));
  return {
    kind: 'replace',
    draft,
    change: replaceForm(there, draft, notes.blocks),
    lost: [...lostDecisions(there, draft, framework), ...homeless],
  };
}

/** A form that says what it should; what it was made of is written anew where that changed without showing on it. */
function withBasis(
  there: KeyedSheet,
  draft: DraftSheet,
  form: AssessmentForm | undefined,
  sources: FormSources,
): FormRenewal {
  const basis = form?.basis ?? null;
  const content = draft.rows.find(({ key }) => key === basisRow)?.cells['machine']?.content ?? null;
  const [row, column] = [there.row(basisRow), there.column('machine')];
  if (basis === null || content === null || row === null || column === null) return { kind: 'up-to-date' };
  return changedFacets(basis, sources).length === 0
    ? { kind: 'up-to-date' }
    : { kind: 'rewrite', target: there.name, blocks: [{ row, column, contents: [[content]] }] };
}

/** A form made anew in its own place, with the notes and the look of the sheet that is there. */
export function replaceForm(there: KeyedSheet, draft: DraftSheet, notes: readonly CellBlock[]): SheetChange {
  const sheet = layOut(draft);
  return {
    kind: 'replace',
    target: there.name,
    sheet: { ...sheet, blocks: [...sheet.blocks, ...notes] },
    carry: carriedLines(there, draft),
  };
}

/** Whether both say to be the same version with the same status: an approved one is never changed under its own number. */
function isSameVersion(there: KeyedSheet, draft: DraftSheet): boolean {
  const cells = draft.rows.find(({ key }) => key === 'status')?.cells ?? {};
  return Object.entries(cells).every(
    ([column, { content }]) =>
      column === 'machine' ||
      content?.kind !== 'text' ||
      there.text(there.row('status'), there.column(column)) === content.text,
  );
}
