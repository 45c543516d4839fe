import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { AssessmentForm } from '../../core/exam/assessment-form';
import type { CoverageMatrix } from '../../core/exam/coverage-matrix';
import type { FormsDiagnosticCode } from '../../language/forms-texts';
import type { KeyedSheet } from './sheet/keyed-sheet';
import { parseCell } from './range-reference';

/** What stands in the matrix in place of marks: it covers nothing, and a person must say what was meant. */
export function notMarks({ notMarks: found = [] }: CoverageMatrix): readonly Diagnostic<FormsDiagnosticCode>[] {
  return found.map(({ row, place, exam, found: typed, denies }) => ({
    code: denies ? 'forms/mark-denies' : 'forms/mark-unclear',
    severity: 'warning',
    at: place,
    data: { exam, row: row.code, found: typed },
  }));
}

/** Weights of rows that are no number above zero: such a row counts for nothing. @param sheet the form. */
export function oddWeights(form: AssessmentForm, sheet: KeyedSheet): readonly Diagnostic<FormsDiagnosticCode>[] {
  const column = sheet.column('weight');
  if (column === null) return [];
  return form.criteria.flatMap(({ place, text }): readonly Diagnostic<FormsDiagnosticCode>[] => {
    const row = parseCell(place.cell)?.row ?? null;
    const value = sheet.value(row, column);
    if (typeof value === 'number' && value > 0) return [];
    const data = { sheet: form.sheet, row: text, found: sheet.text(row, column).trim() };
    return [{ code: 'forms/weight-odd', severity: 'warning', at: sheet.place(row, column), data }];
  });
}
