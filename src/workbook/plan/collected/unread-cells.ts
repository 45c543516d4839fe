import type { Diagnostic, DiagnosticData, Severity } from '../../../core/diagnostics/diagnostic';
import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import type { ResultsDiagnosticCode } from '../../../core/exam/collect/results-diagnostic';
import type { Language } from '../../../language/language';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import { dateAt, statusAt } from './register-cells';

/** Something to say of a cell of a results sheet. */
export type ResultsDiagnostic = Diagnostic<ResultsDiagnosticCode>;

/** The cells of one sheet that people type in, and what is wrong with them. */
export interface UnreadCells {
  readonly textAt: (row: number, column: string) => string;
  readonly tell: (
    code: ResultsDiagnosticCode,
    row: number,
    column: string,
    data: DiagnosticData,
    severity?: Severity,
  ) => ResultsDiagnostic;
  /** Each of these columns in which something stands that is no date. */
  readonly dates: (row: number, ...columns: readonly string[]) => readonly ResultsDiagnostic[];
  readonly status: (row: number) => readonly ResultsDiagnostic[];
  /** @param known keyOfNumber of everybody; null = there is no list to compare with. */
  readonly candidate: (row: number, known: ReadonlySet<string> | null) => readonly ResultsDiagnostic[];
}

export function unreadCells(sheet: KeyedSheet, language: Language): UnreadCells {
  const textAt = (row: number, column: string): string => sheet.text(row, sheet.column(column)).trim();
  const tell: UnreadCells['tell'] = (code, row, column, data, severity = 'warning') => ({
    code,
    severity,
    at: sheet.place(row, sheet.column(column)),
    data,
  });
  return {
    textAt,
    tell,
    dates: (row, ...columns) =>
      columns
        .filter((column) => textAt(row, column) !== '' && dateAt(sheet, row, column) === null)
        .map((column) => tell('results/date-unreadable', row, column, { found: textAt(row, column) })),
    status: (row) => {
      const found = textAt(row, 'status');
      const known = sheetTextsOf(language, 'qualification-file').form.sittings;
      const isRead = found === '' || statusAt(sheet, row) !== null;
      return isRead ? [] : [tell('results/status-unknown', row, 'status', { found, known })];
    },
    candidate: (row, known) => {
      const number = textAt(row, 'candidate');
      const isKnown = number === '' || known === null || known.has(keyOfNumber(number));
      return isKnown ? [] : [tell('results/candidate-unknown', row, 'candidate', { number })];
    },
  };
}
