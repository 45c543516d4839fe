import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Result } from '../../core/diagnostics/diagnostic';
import type { ExamPlan } from '../../core/exam/exam-plan';
import type { FormsDiagnosticCode } from '../../language/forms-texts';
import { sheetTextsOf } from '../../language/sheet-texts-of';
import { addSheets, emptySheetOf, refuseProtected } from './book/compose';
import type { DossierInput } from './book/dossier-drafts';
import { dossierDrafts, qualificationOf } from './book/dossier-drafts';
import { examDrafts, formDrafts } from './book/exam-drafts';
import { findSheets } from './book/find-sheets';
import { formNames, nameGiver } from './book/sheet-names';
import { formatVersion } from './identity';
import { draftFindings } from './findings/findings-sheet';
import type { WorkbookSnapshot } from './snapshot';
import type { WorkbookPlan } from './workbook-plan';

const newFacts = { format: formatVersion, accepted: [], cohort: null } as const;

export interface BookInput extends DossierInput {
  readonly plan: ExamPlan;
}

/**
 * A whole workbook at once: dossier, exam plan, coverage matrix, one form per exam, findings, settings. Sheets of others
 * stay as they are; names that are taken get " (2)".
 * @param existing the workbook it goes into; null = a new one.
 * @throws Refusal workbook/structure-protected, forms/book-exists, forms/exam-text-too-long
 */
export function createBook(
  input: BookInput,
  existing: WorkbookSnapshot | null,
): Result<WorkbookPlan, FormsDiagnosticCode> {
  refuseProtected(existing);
  refuseOurs(existing);
  const { profile, plan, language } = input;
  const texts = sheetTextsOf(language, input.framework.kind);
  const names = namesIn(existing);
  const { dossier, corrections, machine } = dossierDrafts(input, { ...newFacts, stage: 'exams' }, names);
  const formSheets = formNames(plan.exams, texts, names);
  const exams = { framework: qualificationOf(input), profile, plan, language };
  const sheets = examDrafts(exams, formSheets, names);
  const findings = draftFindings([], texts, names.free(texts.sheetNames.findings));
  const drafts = [
    dossier,
    sheets.plan,
    sheets.coverage,
    ...formDrafts(exams, formSheets, sheets.plan.name),
    findings,
    sheets.settings,
    ...(corrections === null ? [] : [corrections]),
    machine,
  ];
  return { value: addSheets(drafts, existing, null, sheets.coverage), diagnostics: [] };
}

/**
 * The first step alone: the sheet Dossier (and the hidden sheet).
 * @throws Refusal workbook/structure-protected, forms/book-exists
 */
export function planDossier(
  input: DossierInput,
  existing: WorkbookSnapshot | null,
): Result<WorkbookPlan, FormsDiagnosticCode> {
  refuseProtected(existing);
  refuseOurs(existing);
  const { dossier, corrections, machine } = dossierDrafts(input, { ...newFacts, stage: 'dossier' }, namesIn(existing));
  const drafts = [dossier, ...(corrections === null ? [] : [corrections]), machine];
  return { value: addSheets(drafts, existing, null, dossier), diagnostics: [] };
}

/** Gives free names; an empty sheet that makes place takes none. */
export function namesIn(existing: WorkbookSnapshot | null): ReturnType<typeof nameGiver> {
  const leaving = emptySheetOf(existing);
  return nameGiver(existing, leaving === null ? [] : [leaving]);
}

/** Only one workbook of ours goes into a workbook. @throws Refusal forms/book-exists */
export function refuseOurs(existing: WorkbookSnapshot | null): void {
  if (existing !== null && findSheets(existing).byKey.size > 0) {
    throw new Refusal({ code: 'forms/book-exists', severity: 'error', data: {} });
  }
}
