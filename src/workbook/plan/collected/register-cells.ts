import type { Adoption, AttemptStatus } from '../../../core/exam/results/attempt';
import { readDate } from '../exams/readable';
import { statusOf } from '../form/attempt-words';
import type { KeyedSheet } from '../sheet/keyed-sheet';

/** Null = nothing, or no status. */
export function statusAt(sheet: KeyedSheet, row: number): AttemptStatus | null {
  return statusOf(sheet.text(row, sheet.column('status')));
}

/** YYYY-MM-DD; null = nothing, or no date. */
export function dateAt(sheet: KeyedSheet, row: number, column: string): string | null {
  return readDate(sheet.value(row, sheet.column(column))) ?? null;
}

/**
 * The adoption of a sitting; null = voorlopig. Who takes the date away in a row that was adopted (it has a hash) takes the
 * adoption back, for the sitting as a whole.
 */
export function adoptionIn(sheet: KeyedSheet, rows: readonly number[]): Adoption | null {
  const first = (column: string): string =>
    rows.map((row) => sheet.text(row, sheet.column(column)).trim()).find((text) => text !== '') ?? '';
  const dates = rows.map((row) => ({
    on: dateAt(sheet, row, 'adoptedOn'),
    hash: sheet.text(row, sheet.column('hash')),
  }));
  const on = dates.find((date) => date.on !== null)?.on ?? null;
  const isTakenBack = dates.some((date) => date.on === null && date.hash.trim() !== '');
  return on === null || isTakenBack ? null : { on, by: first('adoptedBy'), hash: first('hash') };
}
