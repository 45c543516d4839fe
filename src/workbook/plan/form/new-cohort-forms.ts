import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { FormsDiagnosticCode } from '../../../language/forms-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { FoundSheets } from '../book/find-sheets';
import type { NameGiver } from '../book/sheet-names';
import { linkTo } from '../coverage/form-link';
import type { PlanColumns } from '../exams/plan-columns';
import { definedNameOfRole, markerOfRole } from '../identity';
import { parseCell } from '../range-reference';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { layOut, nameOf } from '../sheet/lay-out';
import type { CellBlock, NamePlan, SheetChange } from '../workbook-plan';
import { draftForm, sourceStampOf } from './draft-form';
import { earlierCopy } from './earlier-copy';
import { decisionsOf } from './form-decisions';
import { isFilled } from './is-filled';
import { ownInstructions } from './own-instructions';

export interface NewCohort {
  readonly changes: readonly SheetChange[];
  readonly names: readonly NamePlan[];
  /** Links in Examenplan to the new forms. */
  readonly links: readonly CellBlock[];
  /** Names of the new sheets by exam id. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic<FormsDiagnosticCode>[];
}

/**
 * New forms, for the new cohort, of exams whose form prints something that a newer version of the dossier has otherwise
 * and is filled in or approved: such a form stays as it is, for the cohort that has it (domain.md, published rule 11).
 * Of its sheet only the hidden mark changes that says which form it is.
 * @param before as read, and @param after with the newer dossier. @param plan where Examenplan has its columns.
 */
export function newCohortForms(
  before: ExamBook,
  after: ExamBook,
  { byKey }: FoundSheets,
  plan: { readonly sheet: KeyedSheet; readonly columns: PlanColumns },
  names: NameGiver,
): NewCohort {
  const texts = sheetTextsOf(after.language, after.framework.kind);
  const made = before.exams.flatMap(({ exam, place }) => {
    const form = before.forms.find(({ examId }) => examId === exam.id);
    const there = byKey.get(`form:${exam.id}`)?.sheet;
    if (form === undefined || there === undefined) return [];
    if (exam.status !== 'approved' && !isFilled(there, before.framework)) return [];
    const inputOf = ({ framework, profile, settings }: ExamBook) => ({
      ...{ exam, framework, profile, settings, plan: plan.columns, rater: null, copy: null },
      decisions: decisionsOf(form, framework, ownInstructions(there)),
    });
    if (sourceStampOf(inputOf(before), texts) === sourceStampOf(inputOf(after), texts)) return [];
    const draft = draftForm(inputOf(after), texts, names.free(texts.sheetNames.form(exam.code || exam.name)));
    const earlier = { kind: 'form', examId: exam.id, copy: earlierCopy(exam.id, before.candidateForms) } as const;
    return [{ exam, place, there, draft, earlier }];
  });
  const linkColumn = plan.sheet.column('link');
  return {
    changes: made.flatMap(({ there, draft, earlier }): readonly SheetChange[] => [
      { kind: 'create', sheet: layOut(draft), before: there.name },
      {
        kind: 'write',
        target: there.name,
        blocks: [{ ...there.corner, contents: [[{ kind: 'text', text: markerOfRole(earlier) }]] }],
      },
    ]),
    names: made.flatMap(({ there, draft, earlier }): readonly NamePlan[] => [
      nameOf(draft),
      { name: definedNameOfRole(earlier), sheet: there.name, area: { ...there.corner, rows: 1, columns: 1 } },
    ]),
    links: made.flatMap(({ exam, place, draft }): readonly CellBlock[] => {
      const row = parseCell(place.cell)?.row;
      if (row === undefined || linkColumn === null) return [];
      const link = { kind: 'formula', formula: linkTo(exam.id, draft.name), result: draft.name } as const;
      return [{ row, column: linkColumn, contents: [[link]] }];
    }),
    sheets: new Map(made.map(({ exam, draft }) => [exam.id, draft.name])),
    diagnostics: made.map(({ exam, there, draft }) => ({
      code: 'forms/new-cohort',
      severity: 'info',
      at: { sheet: draft.name },
      data: {
        exam: exam.code || exam.name,
        sheet: draft.name,
        earlier: there.name,
        approved: exam.status === 'approved',
      },
    })),
  };
}
