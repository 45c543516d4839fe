import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { FormsDiagnosticCode } from '../../../language/forms-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { subtitleOf } from '../dossier/subtitle';
import { planColumnsOf } from '../exams/plan-columns';
import type { KeptCell } from '../kept/kept-cell';
import { carriedLines } from '../sheet/carried-look';
import type { KeyedLine, KeyedSheet } from '../sheet/keyed-sheet';
import { layOut, nameOf } from '../sheet/lay-out';
import { plannedPositions } from '../sheet/positions';
import type { NamePlan, SheetChange } from '../workbook-plan';
import type { KeptCoverage } from './coverage-input';
import { draftCoverage } from './coverage-sheet';
import { headerLinks } from './form-link';
import { columnChanges, keptCoverage, keptNotes } from './keep-coverage';
import { lostCoverage } from './lost-coverage';

export interface CoverageRenewal {
  readonly changes: readonly SheetChange[];
  readonly names: readonly NamePlan[];
  /** What people put there and has no place on the matrix made anew. */
  readonly lost: readonly KeptCell[];
  readonly diagnostics: readonly Diagnostic<FormsDiagnosticCode>[];
}

/**
 * Brings the matrix up to the exams of the plan. Only when an exam came or went it is made anew, with all marks, rows and
 * columns of people's own and notes beside it; else nothing but headers is written.
 * @param sheet Dekking and @param plan Examenplan as they are. @param formSheets names of form sheets by exam id.
 */
export function renewCoverage(
  book: ExamBook,
  sheet: KeyedSheet,
  plan: KeyedSheet,
  formSheets: ReadonlyMap<string, string>,
): CoverageRenewal {
  const { missing, gone } = columnChanges(book);
  if (!missing && gone.length === 0) {
    const blocks = headerLinks(book, book.exams, sheet, formSheets);
    const changes: readonly SheetChange[] = blocks.length === 0 ? [] : [{ kind: 'write', target: sheet.name, blocks }];
    return { changes, names: [], lost: [], diagnostics: [] };
  }
  const kept = keptCoverage(book, sheet);
  return {
    ...coverageAnew(book, sheet, plan, formSheets, kept),
    diagnostics: gone.map(({ header, marks }) => ({
      code: 'forms/column-removed',
      severity: 'info',
      at: { sheet: sheet.name },
      data: { exam: header, marks },
    })),
  };
}

/**
 * The matrix made anew, with what people added to it and their notes beside it.
 * @param book with the framework and profile that it is for from now on. @param kept what of the sheet stays.
 */
export function coverageAnew(
  book: ExamBook,
  sheet: KeyedSheet,
  plan: KeyedSheet,
  formSheets: ReadonlyMap<string, string>,
  kept: KeptCoverage,
): Omit<CoverageRenewal, 'diagnostics'> {
  const texts = sheetTextsOf(book.language, book.framework.kind);
  const draft = draftCoverage(
    {
      framework: book.framework,
      exams: book.exams.map(({ exam }) => exam),
      kept,
      plan: planColumnsOf(plan),
      subtitle: subtitleOf(book.framework, book.profile, texts),
      formSheets,
    },
    texts,
    sheet.name,
  );
  const at = plannedPositions(
    draft.rows.map(({ key }) => key),
    draft.columns.map(({ key }) => key),
  );
  const laidOut = layOut(draft);
  const own = ({ index }: KeyedLine): number | null => {
    const row = kept.rows.find(({ from }) => from === index);
    const anchor = row === undefined ? null : at.row(row.after);
    const before = kept.rows.filter(({ after, from }) => after === row?.after && from < index);
    return anchor === null ? null : anchor + 1 + before.length;
  };
  const rowOf = (line: KeyedLine): number | null => {
    const key = kept.returned.find(({ from }) => from === line.index)?.key ?? line.key;
    return own(line) ?? (key === null ? null : at.row(key));
  };
  const notes = keptNotes(sheet, rowOf, draft.columns.length + 1);
  const made = { ...laidOut, blocks: [...laidOut.blocks, ...notes] };
  const gone = new Set(columnChanges(book).gone.map(({ examId }) => examId));
  return {
    changes: [{ kind: 'replace', target: sheet.name, sheet: made, carry: carriedLines(sheet, draft) }],
    names: [nameOf(draft)],
    lost: lostCoverage(sheet, made, gone),
  };
}
