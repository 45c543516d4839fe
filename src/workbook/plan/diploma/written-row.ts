import type { KeyedSheet } from '../sheet/keyed-sheet';
import { dateAt } from '../collected/register-cells';
import type { DiplomaColumn } from './diploma-columns';

/** What the workbook wrote in a row, by key of the column: what people typed over it is told apart. */
export type WrittenRow = Readonly<Record<string, string>>;

export function writtenText(row: WrittenRow): string {
  return JSON.stringify(row);
}

/** Something that people typed where the workbook writes. */
export interface TypedOver {
  readonly key: string;
  readonly header: string;
  readonly found: string;
}

/** What was typed over cells of the workbook in a row, and what stands in the place of a formula. */
export function typedOver(sheet: KeyedSheet, row: number, columns: readonly DiplomaColumn[]): readonly TypedOver[] {
  const written = readWritten(sheet.text(row, sheet.column('machine')));
  if (written === null) return [];
  return columns.flatMap(({ key, header, by, hidden }): readonly TypedOver[] => {
    if (by === 'people' || hidden === true || key === 'number') return [];
    const found = shownIn(sheet, row, key);
    if (found === '') return [];
    const isOurs = by === 'formula' ? sheet.formula(row, sheet.column(key)) !== null : found === (written[key] ?? '');
    return isOurs ? [] : [{ key, header, found }];
  });
}

/** As writtenText has it: dates as YYYY-MM-DD. */
function shownIn(sheet: KeyedSheet, row: number, key: string): string {
  const text = sheet.text(row, sheet.column(key)).trim();
  return key === 'startDate' ? (dateAt(sheet, row, key) ?? text) : text;
}

/** Null = the program did not write this row. */
function readWritten(text: string): WrittenRow | null {
  try {
    // Written by writtenText; people have no reason to touch a hidden cell, and broken JSON throws.
    return text.trim() === '' ? null : (JSON.parse(text) as WrittenRow | null);
  } catch {
    return null;
  }
}
