import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import type { FormsDiagnosticCode } from '../../../language/forms-texts';
import type { KeyedSheet } from './keyed-sheet';

/** Something to say of one cell of a sheet of ours. */
export type CellRemark = Diagnostic<FormsDiagnosticCode>;

interface At {
  readonly row: number | null;
  readonly column: number | null;
}

/** Says that a cell cannot be understood. @param what the words at its head. */
export function cellUnreadable(sheet: KeyedSheet, { row, column }: At, what: string): CellRemark {
  const data = { what, found: sheet.text(row, column).trim() };
  return { code: 'forms/cell-unreadable', severity: 'warning', at: sheet.place(row, column), data };
}

/** Says that a cell must be filled in. */
export function cellEmpty(sheet: KeyedSheet, { row, column }: At, what: string): CellRemark {
  return { code: 'forms/cell-empty', severity: 'warning', at: sheet.place(row, column), data: { what } };
}

/** Says that a cell that the program fills holds something else. @param written what belongs there. */
export function cellTypedOver(sheet: KeyedSheet, { row, column }: At, what: string, written: string): CellRemark {
  const data = { what, found: sheet.text(row, column).trim(), written };
  return { code: 'forms/cell-typed-over', severity: 'warning', at: sheet.place(row, column), data };
}

/** What stands above a column of a list, as people know it. */
export function headOf(sheet: KeyedSheet, column: number | null): string {
  return sheet.text(sheet.row('header'), column).trim();
}
