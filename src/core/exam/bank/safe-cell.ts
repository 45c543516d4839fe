/** What makes spreadsheets calculate a cell of a text file (also in the wide forms of East Asian keyboards). */
const calculated = '[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20]';

/**
 * A text as a cell that no spreadsheet takes for a formula: an apostrophe before a text that begins like one, and before
 * one that begins with such an apostrophe, so that it comes back as it was (plainCell).
 * Source: OWASP, "CSV Injection".
 */
export function safeCell(text: string): string {
  return new RegExp(`^'*${calculated}`).test(text) ? `'${text}` : text;
}

/** The text of a cell that was made safe; any other cell is what it says. */
export function plainCell(cell: string): string {
  return new RegExp(`^'+${calculated}`).test(cell) ? cell.slice(1) : cell;
}
