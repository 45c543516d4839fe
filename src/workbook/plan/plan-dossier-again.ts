import type { Diagnostic, Result } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import type { DossierSource } from '../../core/framework/corrections/dossier-source';
import type { Framework } from '../../core/framework/framework';
import type { FrameworkDifference } from '../../core/framework/versions/difference';
import type { UpdateDiagnosticCode } from '../../core/framework/versions/update-diagnostic';
import { renamedReferences } from '../../core/framework/versions/renamed-references';
import { updateFramework } from '../../core/framework/versions/update-framework';
import type { FormsDiagnosticCode } from '../../language/forms-texts';
import { correctionSheetTextsOf } from '../../language/correction-sheet-texts';
import { sheetTextsOf } from '../../language/sheet-texts-of';
import { refuseProtected } from './book/compose';
import type { DossierDrafts } from './book/dossier-drafts';
import { dossierDrafts, qualificationOf } from './book/dossier-drafts';
import type { FoundSheets } from './book/find-sheets';
import { findSheets } from './book/find-sheets';
import { placeSheets } from './book/place-sheets';
import { nameGiver } from './book/sheet-names';
import { updateCoverage } from './coverage/update-coverage';
import { readMachine } from './dossier/machine-sheet';
import { subtitleOf } from './dossier/subtitle';
import { missingSettings } from './exams/missing-settings';
import { planColumnsOf } from './exams/plan-columns';
import { renameInPlan } from './exams/rename-in-plan';
import type { NewCohort } from './form/new-cohort-forms';
import { newCohortForms } from './form/new-cohort-forms';
import { definedNameOfRole, keyOfRole } from './identity';
import type { KeptCell } from './kept/kept-cell';
import { keepMoved } from './kept/keep-moved';
import type { KeyedSheet } from './sheet/keyed-sheet';
import { layOut, nameOf } from './sheet/lay-out';
import type { WorkbookSnapshot } from './snapshot';
import type { CellBlock, SheetChange, WorkbookPlan } from './workbook-plan';

/** A document that was read, to take the place of a workbook's dossier. */
export interface NewerDossier {
  /** The whole document, corrected, with the reader's ids. */
  readonly framework: Framework;
  /** The document before it was corrected, when it was. */
  readonly asRead?: Framework;
  /** The one of its profiles that the workbook is for; null when it has none. */
  readonly profile: string | null;
  /** Its lines name items by the reader's ids. */
  readonly source: DossierSource | null;
  readonly openImportWarnings: number;
}

export interface DossierRenewal extends Result<WorkbookPlan, UpdateDiagnosticCode | FormsDiagnosticCode> {
  readonly difference: FrameworkDifference;
  /** What people wrote and has no place any more: it goes to a sheet of its own. */
  readonly moved: readonly KeptCell[];
}

/**
 * Brings a workbook up to a newer version of its dossier: Dossier, Correcties, Dekking and the hidden sheet are made anew
 * under the ids the workbook has; everything people filled in stays. A form that is filled in or approved stays too, and its
 * exam gets a new one for the new cohort; other forms are not touched (renewing them is planForms'), and neither are
 * settings and findings; in the exam plan only codes that changed are. A row of the matrix whose item is gone stays, as long as something
 * is marked or noted on it, as a row without an item, which the checks then point at.
 * @param book read from `snapshot`. @param today YYYY-MM-DD, said of what moves to the sheet that keeps it; null = not said.
 * @throws Refusal workbook/structure-protected
 */
export function planDossierAgain(
  newer: NewerDossier,
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  today: string | null = null,
): DossierRenewal {
  refuseProtected(snapshot);
  const { byKey } = findSheets(snapshot);
  const sheetOf = (key: string): KeyedSheet | null => byKey.get(key)?.sheet ?? null;
  const machine = sheetOf('machine');
  const facts = machine === null ? null : readMachine(machine);
  if (machine === null || facts === null) throw new Error('a book that was read has its hidden sheet');

  const { profile } = newer;
  const { framework, idOf, difference } = updateFramework(book.framework, newer.framework, profile, newer.asRead);
  const source = newer.source === null ? {} : { source: underIds(newer.source, idOf) };
  const { language } = book;
  const drafts = dossierDrafts(
    { framework, profile, language, openImportWarnings: newer.openImportWarnings, ...source },
    facts,
    keepNames(sheetOf, snapshot, book),
  );
  const renewed: ExamBook = { ...book, framework: qualificationOf({ framework, profile }), profile };
  const [plan, matrix] = [sheetOf('plan'), sheetOf('coverage')];
  const cohort = plan === null || isSameDocument(newer, book) ? null : newForms(book, renewed, plan, snapshot);
  const formSheets = new Map([
    ...book.forms.map(({ examId, sheet }) => [examId, sheet] as const),
    ...(cohort?.sheets ?? []),
  ]);
  const coverage = plan === null || matrix === null ? null : updateCoverage(renewed, matrix, plan, formSheets);
  const moved = coverage?.lost ?? [];
  const keeping = keepMoved(moved, book, snapshot, today);
  const corrections = correctionsChange(drafts, { byKey }, machine.name);
  return {
    value: {
      changes: [
        { kind: 'replace', target: book.sheets.dossier, sheet: layOut(drafts.dossier) },
        ...corrections.changes,
        ...(coverage?.changes ?? []),
        ...(plan === null ? [] : planChange(book, renewed, plan, cohort?.links ?? [])),
        ...(cohort?.changes ?? []),
        { kind: 'replace', target: machine.name, sheet: layOut(drafts.machine) },
        ...keeping.changes,
        ...missingSettings(renewed, snapshot),
      ],
      names: [
        nameOf(drafts.dossier),
        ...corrections.names,
        ...(coverage?.names ?? []),
        nameOf(drafts.machine),
        ...(cohort?.names ?? []),
        ...keeping.names,
      ],
      forget: corrections.forget,
      activate: keyOfRole(drafts.dossier.role),
    },
    diagnostics: [
      ...(coverage === null ? [] : lapsedRows(coverage.lapsed, book.sheets.coverage)),
      ...(cohort?.diagnostics ?? []),
      ...keeping.diagnostics,
    ],
    difference,
    moved,
  };
}

/** The document that the workbook has already, with other corrections: no newer version, and no new cohort. */
function isSameDocument({ source }: NewerDossier, { dossierSource }: ExamBook): boolean {
  const hash = source?.document.hash;
  return hash !== undefined && hash === dossierSource?.document.hash;
}

function newForms(book: ExamBook, renewed: ExamBook, plan: KeyedSheet, snapshot: WorkbookSnapshot): NewCohort {
  const places = { sheet: plan, columns: planColumnsOf(plan) };
  return newCohortForms(book, renewed, findSheets(snapshot), places, nameGiver(snapshot));
}

/** Sheets that are there keep the names people gave them. */
function keepNames(
  sheetOf: (key: string) => KeyedSheet | null,
  snapshot: WorkbookSnapshot,
  { language, framework, sheets }: ExamBook,
): ReturnType<typeof nameGiver> {
  const free = nameGiver(snapshot);
  const usual = sheetTextsOf(language, framework.kind).sheetNames;
  const there = new Map([
    [usual.dossier, sheets.dossier],
    [correctionSheetTextsOf(language).sheetName, sheetOf('corrections')?.name],
    ['dekkend', sheetOf('machine')?.name],
  ]);
  return { free: (wanted) => there.get(wanted) ?? free.free(wanted) };
}

function underIds(source: DossierSource, idOf: ReadonlyMap<string, string>): DossierSource {
  const lines = source.lines.map((line) => ({ ...line, items: line.items.map((id) => idOf.get(id) ?? id) }));
  return { ...source, lines };
}

function correctionsChange(
  { corrections }: DossierDrafts,
  found: Pick<FoundSheets, 'byKey'>,
  before: string,
): Pick<WorkbookPlan, 'changes' | 'names' | 'forget'> {
  if (corrections === null) {
    const role = { kind: 'corrections' } as const;
    const there = found.byKey.get('corrections')?.sheet;
    return there === undefined
      ? { changes: [], names: [], forget: [] }
      : { changes: [{ kind: 'delete', target: there.name }], names: [], forget: [definedNameOfRole(role)] };
  }
  return { ...placeSheets([corrections], found, before), forget: [] };
}

/** Examenplan stays as people filled it in, but for codes that changed, links to new forms, and which dossier it is for. */
function planChange(
  before: ExamBook,
  renewed: ExamBook,
  plan: KeyedSheet,
  links: readonly CellBlock[],
): readonly SheetChange[] {
  const renamed = renameInPlan(before, plan, renamedReferences(before.framework, renewed.framework));
  const blocks = [...headBlocks(renewed, plan), ...renamed, ...links];
  return blocks.length === 0 ? [] : [{ kind: 'write', target: plan.name, blocks }];
}

function headBlocks({ framework, profile, language }: ExamBook, plan: KeyedSheet): readonly CellBlock[] {
  const [row, column] = [plan.row('subtitle'), plan.column('code')];
  const subtitle = subtitleOf(framework, profile, sheetTextsOf(language, framework.kind));
  if (row === null || column === null || plan.text(row, column) === subtitle) return [];
  return [{ row, column, contents: [[{ kind: 'text', text: subtitle }]] }];
}

function lapsedRows(items: readonly string[], sheet: string): readonly Diagnostic<UpdateDiagnosticCode>[] {
  return items.length === 0
    ? []
    : [{ code: 'update/rows-lapsed', severity: 'warning', at: { sheet }, data: { items } }];
}
