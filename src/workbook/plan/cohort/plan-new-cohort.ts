import type { CohortPlan } from '../../../core/checks/cohort/cohort-plan';
import { cohortPlan } from '../../../core/checks/cohort/cohort-plan';
import type { ExamBook } from '../../../core/exam/exam-book';
import { approvalTextsOf } from '../../../language/approval-texts';
import { bankTextsOf } from '../../../language/bank-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { draftApprovals } from '../approval/approval-sheet';
import { draftBank } from '../bank/bank-sheet';
import { bankIn } from '../bank/plan-bank';
import { addSheets, refuseProtected } from '../book/compose';
import { dossierDrafts } from '../book/dossier-drafts';
import { examDrafts, formDrafts } from '../book/exam-drafts';
import { findSheets } from '../book/find-sheets';
import { formNames } from '../book/sheet-names';
import { namesIn, refuseOurs } from '../create-book';
import { draftFindings } from '../findings/findings-sheet';
import { decisionsOf } from '../form/form-decisions';
import type { FormDecisions } from '../form/form-decisions';
import { ownInstructions } from '../form/own-instructions';
import { formatVersion, keyOfRole } from '../identity';
import type { DraftSheet } from '../sheet/draft';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookPlan } from '../workbook-plan';

/** Last year's workbook as it was read. */
export interface LastYear {
  readonly book: ExamBook;
  readonly snapshot: WorkbookSnapshot;
}

/** What comes along into the workbook of a new cohort, and what stays in last year's. */
export interface CohortSummary {
  /** Of last year's workbook; null = it does not say. */
  readonly before: string | null;
  readonly exams: number;
  readonly rows: number;
  readonly bankRows: number;
  readonly corrections: number;
  readonly accepted: number;
  /** Exams as people call them. */
  readonly approved: readonly string[];
  readonly back: readonly string[];
  /** What stays behind. */
  readonly candidates: number;
  readonly results: number;
  /** Names of sheets that are nobody's but the school's own. */
  readonly ownSheets: readonly string[];
}

export interface PlannedCohort {
  readonly plan: WorkbookPlan;
  readonly summary: CohortSummary;
}

/**
 * The workbook of a new cohort, from last year's: dossier with its corrections, plan, matrix, settings, forms as the committee
 * decided on them, bank, and the approvals that hold (cohort-plan.ts). Nothing about candidates. Ids stay, so that a newer
 * version of the dossier finds everything again.
 * @param cohort what it is called, e.g. "2027". @param existing the workbook it goes into; null = a new one.
 * @throws Refusal workbook/structure-protected, forms/book-exists, forms/exam-text-too-long
 */
export function planNewCohort(last: LastYear, cohort: string, existing: WorkbookSnapshot | null): PlannedCohort {
  refuseProtected(existing);
  refuseOurs(existing);
  const { framework, profile, language, dossierSource: source = null } = last.book;
  const texts = sheetTextsOf(language, framework.kind);
  const names = namesIn(existing);
  const along = cohortPlan(last.book);
  const { dossier, corrections, machine } = dossierDrafts(
    {
      ...{ framework, profile, language, openImportWarnings: last.book.openImportWarnings },
      ...(source === null ? {} : { source }),
      chosen: { foreignCodes: last.book.foreignCodes },
    },
    { format: formatVersion, stage: 'exams', accepted: along.accepted, cohort },
    names,
  );
  const formSheets = formNames(along.plan.exams, texts, names);
  const input = { framework, profile, plan: along.plan, language };
  const sheets = examDrafts(input, formSheets, names);
  const bank = bankDraft(last, names.free(bankTextsOf(language).sheet.name));
  const drafts = [
    dossier,
    sheets.plan,
    sheets.coverage,
    ...formDrafts(input, formSheets, sheets.plan.name, decisionsIn(last)),
    ...approvalDraft(last.book, along, names.free(approvalTextsOf(language).sheet.name)),
    draftFindings([], texts, names.free(texts.sheetNames.findings)),
    ...(bank === null ? [] : [bank.draft]),
    sheets.settings,
    ...(corrections === null ? [] : [corrections]),
    machine,
  ];
  return {
    plan: addSheets(drafts, existing, null, sheets.coverage),
    summary: summaryOf(last, along, bank?.rows ?? 0),
  };
}

/** What the committee decided on last year's form of an exam, whoever filled it in. */
function decisionsIn({ book, snapshot }: LastYear): (examId: string) => FormDecisions | null {
  const { byKey } = findSheets(snapshot);
  return (examId) => {
    const form = book.forms.find((each) => each.examId === examId);
    const sheet = byKey.get(keyOfRole({ kind: 'form', examId, copy: null }))?.sheet ?? null;
    return form === undefined ? null : decisionsOf(form, book.framework, ownInstructions(sheet));
  };
}

function approvalDraft(
  { exams, language, framework }: ExamBook,
  { history }: CohortPlan,
  name: string,
): readonly DraftSheet[] {
  if (history.length === 0) return [];
  const codes = new Map(exams.map(({ exam }) => [exam.id, exam.code || exam.name]));
  return [draftApprovals(history, codes, language, sheetTextsOf(language, framework.kind), name)];
}

function bankDraft(last: LastYear, name: string): { readonly draft: DraftSheet; readonly rows: number } | null {
  const { language, framework } = last.book;
  const { value } = bankIn(last.book, last.snapshot);
  if (value.length === 0) return null;
  const texts = sheetTextsOf(language, framework.kind);
  return { draft: draftBank(value, [], bankTextsOf(language).sheet, texts, name), rows: value.length };
}

function summaryOf({ book, snapshot }: LastYear, along: CohortPlan, bankRows: number): CohortSummary {
  const ours = new Set([...findSheets(snapshot).byKey.values()].map(({ sheet }) => sheet.name));
  return {
    before: book.cohort ?? null,
    exams: along.plan.exams.length,
    rows: book.forms.reduce((sum, { criteria }) => sum + criteria.length, 0),
    bankRows,
    corrections: book.dossierSource?.corrections.length ?? 0,
    accepted: along.accepted.length,
    approved: along.approved,
    back: along.back,
    candidates: book.candidates.length,
    results: book.collected.forms.length + book.candidateForms.length,
    ownSheets: snapshot.sheets.map(({ name }) => name).filter((name) => !ours.has(name)),
  };
}
