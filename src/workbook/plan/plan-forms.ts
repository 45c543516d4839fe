import type { Diagnostic, Result } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import type { FormsDiagnosticCode } from '../../language/forms-texts';
import { sheetTextsOf } from '../../language/sheet-texts-of';
import { refuseProtected } from './book/compose';
import type { FoundSheets } from './book/find-sheets';
import { findSheets } from './book/find-sheets';
import { nameGiver } from './book/sheet-names';
import { renewedCandidateForms } from './candidates/renew-candidate-forms';
import { renewCoverage } from './coverage/renew-coverage';
import { planColumnsOf } from './exams/plan-columns';
import { planLinks } from './exams/plan-links';
import { isEarlierCopy } from './form/earlier-copy';
import { isFilled } from './form/is-filled';
import { lostWithForm } from './form/lost-decisions';
import type { FormRenewal } from './form/renew-form';
import { renewForm } from './form/renew-form';
import { definedNameOfRole, keyOfRole } from './identity';
import { filledSince } from './issue/filled-since';
import type { KeptCell } from './kept/kept-cell';
import { keepMoved } from './kept/keep-moved';
import type { KeyedSheet } from './sheet/keyed-sheet';
import { layOut, nameOf } from './sheet/lay-out';
import type { WorkbookSnapshot } from './snapshot';
import type { SheetChange, WorkbookPlan } from './workbook-plan';

/** What becomes of forms and matrix. */
export interface FormsPlanned extends Result<WorkbookPlan, FormsDiagnosticCode> {
  /** What people wrote and has no place any more: it goes to a sheet of its own. To be shown before it is written. */
  readonly moved: readonly KeptCell[];
}

/**
 * Brings forms and matrix up to the plan as the sheets have it now: a form for every exam that has none, out-of-date
 * forms brought up to date as long as nothing is filled in on them, columns of the matrix for exams that came or went.
 * @param book read from `snapshot`. @param today YYYY-MM-DD, said of what moves to the sheet that keeps it; null = not said.
 * @param held names of sheets that cannot be made anew, as people put comments or pictures on them: these stay.
 * @throws Refusal workbook/structure-protected, when sheets would have to come or go
 */
export function planForms(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  today: string | null = null,
  held: readonly string[] = [],
): FormsPlanned {
  const found = findSheets(snapshot);
  const sheetOf = (key: string): KeyedSheet | null => found.byKey.get(key)?.sheet ?? null;
  const plan = sheetOf('plan');
  const matrix = sheetOf('coverage');
  if (plan === null || matrix === null) throw new Error('a book with exams has both sheets');

  const names = nameGiver(snapshot);
  const texts = sheetTextsOf(book.language, book.framework.kind);
  const columns = planColumnsOf(plan);
  const renewals = book.exams.map(({ exam }) => ({
    exam,
    renewal: unlessHeld(
      renewForm(book, exam, columns, sheetOf(`form:${exam.id}`), () =>
        names.free(texts.sheetNames.form(exam.code || exam.name)),
      ),
      held,
      exam.code || exam.name,
    ),
  }));
  const before = (sheetOf('findings') ?? sheetOf('settings') ?? sheetOf('machine'))?.name ?? null;
  const made = renewals.flatMap(({ renewal }) =>
    renewal.kind === 'make' || renewal.kind === 'replace' ? [renewal.draft] : [],
  );
  const forms = renewals.flatMap(({ renewal }): readonly SheetChange[] => {
    if (renewal.kind === 'make') return [{ kind: 'create', sheet: layOut(renewal.draft), before }];
    if (renewal.kind === 'rewrite') return [{ kind: 'write', target: renewal.target, blocks: renewal.blocks }];
    return renewal.kind === 'replace' ? [renewal.change] : [];
  });
  const allForCandidates = renewedCandidateForms(book, found, columns);
  const forCandidates = allForCandidates.filter(({ draft }) => !held.includes(draft.name));
  const orphans = formsWithoutExam(book, found, held);
  const formSheets = new Map([
    ...book.forms.map(({ examId, sheet }) => [examId, sheet] as const),
    ...made.flatMap(({ role, name }) => (role.kind === 'form' ? [[role.examId, name] as const] : [])),
  ]);
  const coverage = renewCoverage(book, matrix, plan, formSheets);
  const rows = planLinks(book, book.exams, plan, formSheets);
  const moved = [
    ...renewals.flatMap(({ renewal }) => (renewal.kind === 'replace' ? renewal.lost : [])),
    ...forCandidates.flatMap(({ lost }) => lost),
    ...orphans.lost,
    ...coverage.lost,
  ];
  const keeping = keepMoved(moved, book, snapshot, today);

  const changes: readonly SheetChange[] = [
    ...forms,
    ...forCandidates.map(({ change }) => change),
    ...orphans.changes,
    ...coverage.changes,
    ...(rows.length === 0 ? [] : [{ kind: 'write', target: plan.name, blocks: rows } as const]),
    ...keeping.changes,
  ];
  if (changes.some(({ kind }) => kind !== 'write')) refuseProtected(snapshot);
  const [first] = made;
  return {
    value: {
      changes,
      names: [
        ...[...made, ...forCandidates.map(({ draft }) => draft)].map(nameOf),
        ...coverage.names,
        ...keeping.names,
      ],
      forget: orphans.forget,
      activate: first === undefined ? null : keyOfRole(first.role),
    },
    diagnostics: [
      ...renewals.flatMap(({ renewal }) => (renewal.kind === 'kept' ? [renewal.diagnostic] : [])),
      ...allForCandidates
        .filter((each) => !forCandidates.includes(each))
        .map(({ draft }) => keptWithBelongings(draft.name, draft.name)),
      ...orphans.diagnostics,
      ...coverage.diagnostics,
      ...keeping.diagnostics,
    ],
    moved,
  };
}

/** Forms of exams that are no longer in the plan: an empty one goes, a filled one stays. */
function formsWithoutExam(
  book: ExamBook,
  { byKey }: FoundSheets,
  held: readonly string[],
): {
  readonly changes: readonly SheetChange[];
  readonly forget: readonly string[];
  readonly lost: readonly KeptCell[];
  readonly diagnostics: readonly Diagnostic<FormsDiagnosticCode>[];
} {
  const planned = new Set(book.exams.map(({ exam }) => exam.id));
  const orphans = [...byKey.values()].flatMap(({ role, sheet }) =>
    role.kind === 'form' && !planned.has(role.examId)
      ? [{ role, sheet, filled: isInUse(sheet, role.copy, book.framework), examId: role.examId }]
      : [],
  );
  const empty = orphans.filter(({ filled, sheet }) => !filled && !held.includes(sheet.name));
  return {
    changes: empty.map(({ sheet }) => ({ kind: 'delete', target: sheet.name })),
    forget: empty.map(({ role }) => definedNameOfRole(role)),
    lost: empty.flatMap(({ sheet }) => lostWithForm(sheet, book.framework)),
    diagnostics: orphans.map(({ sheet, filled, examId }): Diagnostic<FormsDiagnosticCode> => {
      const header = book.coverage.columns.find((column) => column.examId === examId)?.header;
      const data = { exam: header ?? examId, sheet: sheet.name };
      if (!filled && held.includes(sheet.name)) return keptWithBelongings(data.exam, sheet.name);
      return filled
        ? { code: 'forms/kept-without-exam', severity: 'warning', at: { sheet: sheet.name }, data }
        : { code: 'forms/removed', severity: 'info', data };
    }),
  };
}

/** A form that people put something on which a sheet made anew cannot have stays; single cells of it may still be written. */
function unlessHeld(renewal: FormRenewal, held: readonly string[], exam: string): FormRenewal {
  if (renewal.kind !== 'replace' || !held.includes(renewal.draft.name)) return renewal;
  return { kind: 'kept', diagnostic: keptWithBelongings(exam, renewal.draft.name) };
}

function keptWithBelongings(exam: string, sheet: string): Diagnostic<FormsDiagnosticCode> {
  return { code: 'forms/kept-belongings', severity: 'warning', at: { sheet }, data: { exam, sheet } };
}

/** On the form of a candidate, number and name are no work of anybody's. That of an earlier cohort is a record. */
function isInUse(sheet: KeyedSheet, copy: string | null, framework: ExamBook['framework']): boolean {
  if (isEarlierCopy(copy)) return true;
  return copy === null ? isFilled(sheet, framework) : filledSince(sheet, framework);
}
