import type { NameSnapshot, SheetSnapshot } from '../snapshot';
import { isOurName } from '../identity';

/**
 * Sheets that a write took out of sight under this prefix: while it lasts, and after it as long as it can be taken back.
 * No planner and no reader sees those that are kept (isPutAside).
 */
export const putAsidePrefix = '~dekkend ';

const recordPrefix = `${putAsidePrefix}step `;

/** Name of the sheet that holds what the write with this number of a step did (step-record.ts); numbers rise. */
export function recordSheetName(number: number): string {
  return `${recordPrefix}${number}`;
}

/** The number of a sheet with the record of a write; null = it is none. */
export function recordNumber(sheet: string): number | null {
  if (!sheet.startsWith(recordPrefix)) return null;
  const number = Number(sheet.slice(recordPrefix.length));
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** The sheets with records of writes among these, the last write first. */
export function recordsIn(sheets: readonly string[]): readonly string[] {
  return sheets
    .filter((name) => recordNumber(name) !== null)
    .sort((a, b) => (recordNumber(b) ?? 0) - (recordNumber(a) ?? 0));
}

/**
 * Whether a sheet is kept aside, to be taken back or as the record of a step. One that a name of ours stands for is not: it
 * was caught by a write that failed.
 */
export function isPutAside(
  { name, visibility }: Pick<SheetSnapshot, 'name' | 'visibility'>,
  names: readonly Pick<NameSnapshot, 'name' | 'sheet'>[],
): boolean {
  if (visibility !== 'very-hidden' || !name.startsWith(putAsidePrefix)) return false;
  return !names.some((each) => each.sheet === name && isOurName(each.name));
}
