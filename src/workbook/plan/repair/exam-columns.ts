import { Refusal } from '../../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../../core/exam/exam-book';
import { findSheets } from '../book/find-sheets';
import { keptCoverage } from '../coverage/keep-coverage';
import { coverageAnew } from '../coverage/renew-coverage';
import { planLinks } from '../exams/plan-links';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookPlan } from '../workbook-plan';

/**
 * Gives exams of the plan a column in the matrix; other exams without one stay without. Marks, rows and columns of
 * people's own and notes beside the matrix stay. @throws Refusal findings/would-move when something has no place any more.
 */
export function planColumns(book: ExamBook, snapshot: WorkbookSnapshot, examIds: readonly string[]): WorkbookPlan {
  const { matrix, plan } = sheetsOf(snapshot);
  const there = new Set(book.coverage.columns.flatMap(({ examId }) => examId ?? []));
  const made = matrixWith(book, matrix, plan, (id) => there.has(id) || examIds.includes(id));
  const exams = book.exams.filter(({ exam }) => examIds.includes(exam.id));
  const blocks = planLinks(book, exams, plan, new Map());
  return blocks.length === 0
    ? made
    : { ...made, changes: [...made.changes, { kind: 'write', target: plan.name, blocks }] };
}

/** The matrix without the columns of these exams. @throws as planColumns */
export function planWithoutColumns(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  examIds: readonly string[],
): WorkbookPlan {
  const { matrix, plan } = sheetsOf(snapshot);
  const there = new Set(book.coverage.columns.flatMap(({ examId }) => examId ?? []));
  return matrixWith(book, matrix, plan, (id) => there.has(id) && !examIds.includes(id));
}

function matrixWith(
  book: ExamBook,
  matrix: KeyedSheet,
  plan: KeyedSheet,
  has: (examId: string) => boolean,
): WorkbookPlan {
  const part = { ...book, exams: book.exams.filter(({ exam }) => has(exam.id)) };
  const formSheets = new Map(book.forms.map(({ examId, sheet }) => [examId, sheet]));
  const made = coverageAnew(part, matrix, plan, formSheets, keptCoverage(part, matrix));
  if (made.lost.length > 0) {
    throw new Refusal({ code: 'findings/would-move', severity: 'error', data: { sheet: matrix.name } });
  }
  return { changes: made.changes, names: made.names, forget: [], activate: null };
}

function sheetsOf(snapshot: WorkbookSnapshot): { readonly matrix: KeyedSheet; readonly plan: KeyedSheet } {
  const { byKey } = findSheets(snapshot);
  const [matrix, plan] = [byKey.get('coverage')?.sheet, byKey.get('plan')?.sheet];
  if (matrix === undefined || plan === undefined) throw new Error('a book with exams has both sheets');
  return { matrix, plan };
}
