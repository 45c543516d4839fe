import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { FormsDiagnosticCode } from '../../../language/forms-texts';
import { keptTextsOf } from '../../../language/kept-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { findSheets } from '../book/find-sheets';
import { nameGiver } from '../book/sheet-names';
import type { WorkbookSnapshot } from '../snapshot';
import type { NamePlan, SheetChange } from '../workbook-plan';
import type { KeptCell } from './kept-cell';
import { keep } from './kept-sheet';

export interface Keeping {
  readonly changes: readonly SheetChange[];
  readonly names: readonly NamePlan[];
  readonly diagnostics: readonly Diagnostic<FormsDiagnosticCode>[];
}

/** Puts what has no place any more on the workbook's sheet for that, and tells so. @param today YYYY-MM-DD; null = not said. */
export function keepMoved(
  moved: readonly KeptCell[],
  { language, framework }: Pick<ExamBook, 'language' | 'framework'>,
  snapshot: WorkbookSnapshot,
  today: string | null,
): Keeping {
  if (moved.length === 0) return { changes: [], names: [], diagnostics: [] };
  const { byKey } = findSheets(snapshot);
  const there = byKey.get('kept')?.sheet ?? null;
  const sheet = there?.name ?? nameGiver(snapshot).free(keptTextsOf(language).sheetName);
  const before = (byKey.get('settings') ?? byKey.get('machine'))?.sheet.name ?? null;
  const on = { date: today, language, texts: sheetTextsOf(language, framework.kind) };
  const told: Diagnostic<FormsDiagnosticCode> = {
    code: 'forms/moved-to-kept',
    severity: 'info',
    at: { sheet },
    data: { sheet, count: moved.length },
  };
  return { ...keep(moved, there, on, sheet, before), diagnostics: [told] };
}
