import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { AssessmentForm, CoverageMatrix } from '../../core/exam/exam-book';
import type { FormsDiagnosticCode } from '../../language/forms-texts';
import type { KeyedSheet } from './sheet/keyed-sheet';
import { parseCell } from './range-reference';

/** What people write in a matrix where they mean that an exam does not cover a row; a mark is a mark to the formulas. */
const denials = new Set(['nee', 'n', 'no', 'niet', 'not', 'geen', 'none', 'onwaar', 'false', '0', '-', '–', '—', '?']);

/**
 * Marks of the matrix that read as "does not cover": sheet and check count them, and a person must say what was meant.
 * @param sheet Dekking, on which they stand.
 */
export function denyingMarks(
  { columns }: CoverageMatrix,
  sheet: KeyedSheet,
): readonly Diagnostic<FormsDiagnosticCode>[] {
  return columns.flatMap(({ header, marks }) =>
    marks.flatMap(({ row, place }): readonly Diagnostic<FormsDiagnosticCode>[] => {
      const at = parseCell(place.cell);
      const found = at === null ? '' : sheet.text(at.row, at.column).trim();
      const plain = found.toLowerCase().replace(/[.!]+$/, '');
      if (!denials.has(plain) && plain !== 'n.v.t' && plain !== 'nvt') return [];
      return [
        { code: 'forms/mark-denies', severity: 'warning', at: place, data: { exam: header, row: row.code, found } },
      ];
    }),
  );
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
