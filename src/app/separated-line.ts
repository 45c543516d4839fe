import { safeCell } from '../core/exam/bank/safe-cell';

/** Makes Excel read a file as UTF-8. */
export const utf8Mark = '\ufeff';

/** What stands between cells: a semicolon where the comma is a decimal sign, as spreadsheets of that locale read and write it. */
export function separatorOf(locale: string): ';' | ',' {
  return new Intl.NumberFormat(locale).format(0.5).includes(',') ? ';' : ',';
}

/** A line of a text file with cells, in quotes where they need it, and never a formula. @param between ";" or ",". */
export function separatedLine(cells: readonly string[], between: ';' | ','): string {
  return cells
    .map(safeCell)
    .map((cell) => (cell.includes(between) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(between);
}
