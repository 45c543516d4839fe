import { keyOf } from '../../core/checks/accept/acceptance';
import { check } from '../../core/checks/engine';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import type { RemovalWish, RetentionDiagnosticCode } from '../../core/exam/retention/choose-removed';
import { chooseRemoved } from '../../core/exam/retention/choose-removed';
import { gatherStatistics } from '../../core/report/anonymous/gather-statistics';
import { findSheets } from '../../workbook/plan/book/find-sheets';
import { planAccepted } from '../../workbook/plan/findings/plan-accepted';
import { definedNameOfRole } from '../../workbook/plan/identity';
import { planFindings } from '../../workbook/plan/plan-findings';
import { planRemoval } from '../../workbook/plan/retention/plan-removal';
import { mentioning, namesOf, stillNamed } from '../../workbook/plan/retention/still-named';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { SheetChange, WorkbookPlan } from '../../workbook/plan/workbook-plan';
import { findingLines } from '../findings/finding-lines';
import { wordedFindings } from '../findings/worded-findings';

/** What removing data of candidates comes to. */
export interface Removing {
  readonly plan: WorkbookPlan;
  /** Numbers of those who go. */
  readonly candidates: readonly string[];
  /** Names of sheets that go. */
  readonly sheets: readonly string[];
  /** How many counts are kept of them. */
  readonly statistics: number;
  /** Exams of which nothing is kept, and cells that a person must look at. */
  readonly diagnostics: readonly Diagnostic<RetentionDiagnosticCode>[];
}

/**
 * Plans the removal of everything that the workbook holds of candidates whose data are due. Bevindingen is made anew where
 * it is there, acceptances of findings about them go, and so does a sheet Rapport that names one of them.
 * @param book of role plan, read from `snapshot`: the plan is for that very snapshot.
 * @throws Refusal retention/*, workbook/structure-protected
 */
export function removeCandidates(book: ExamBook, snapshot: WorkbookSnapshot, wish: RemovalWish): Removing {
  const chosen = chooseRemoved(book, wish);
  const { statistics, tooFew } = gatherStatistics(book, chosen.numbers);
  const { plan: removal, rest, restBook, sheets } = planRemoval(book, snapshot, chosen, statistics);
  const isNamed = mentioning(chosen.numbers, namesOf(book, chosen.numbers));
  const after = findingsAfter(book, restBook, rest);
  const changes = differing([...removal.changes, ...after.changes]);
  const named = stillNamed(rest, { ...removal, changes }, isNamed);
  const report = findSheets(rest).byKey.get('report')?.sheet.name;
  const isReportNamed = named.some(({ sheet }) => sheet === report);
  return {
    plan: {
      ...removal,
      names: [...removal.names, ...after.names],
      changes: isReportNamed && report !== undefined ? [...changes, { kind: 'delete', target: report }] : changes,
      forget: [...removal.forget, ...(isReportNamed ? [definedNameOfRole({ kind: 'report' })] : [])],
    },
    candidates: chosen.numbers,
    sheets: isReportNamed && report !== undefined ? [...sheets, report] : sheets,
    statistics: statistics.length,
    diagnostics: [
      ...tooFew.map(({ exam, candidates }): Diagnostic<RetentionDiagnosticCode> => {
        return { code: 'retention/too-few', severity: 'info', data: { exam, candidates } };
      }),
      ...named
        .filter(({ sheet }) => sheet !== report)
        .map(({ sheet, cells }): Diagnostic<RetentionDiagnosticCode> => {
          return { code: 'retention/still-named', severity: 'warning', at: { sheet }, data: { sheet, cells } };
        }),
    ],
  };
}

/** Findings and acceptances without those that were about who is gone: they were found before, and no longer are. */
function findingsAfter(
  book: ExamBook,
  restBook: ExamBook,
  rest: WorkbookSnapshot,
): Pick<WorkbookPlan, 'changes' | 'names'> {
  const now = new Set(check(restBook).map(keyOf));
  const before = new Set(check(book).map(keyOf));
  const accepted = restBook.acceptedFindings.filter(({ key }) => now.has(key) || !before.has(key));
  const next: ExamBook = { ...restBook, acceptedFindings: accepted };
  if (restBook.sheets.findings !== null) {
    return planFindings(findingLines(wordedFindings(next), next.language), next, rest).value;
  }
  return accepted.length === restBook.acceptedFindings.length
    ? { changes: [], names: [] }
    : planAccepted(restBook, rest, accepted);
}

/** Two planners may both add what an older sheet lacks. */
function differing(changes: readonly SheetChange[]): readonly SheetChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
