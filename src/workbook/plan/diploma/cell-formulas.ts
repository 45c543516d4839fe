import { quotedText } from '../a1';

/** Where the words that a result may be given in stand, with the marks below them: absolute references. */
export interface WordTable {
  readonly words: string;
  readonly marks: string;
}

/** Without spaces around it, and single ones inside; also those that do not break, which programs' TRIM take differently. */
export function cleaned(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell},"\u00a0"," "))`;
}

/**
 * The text of a cell as people mean it: without spaces around it, errors as "?". IF, because IFERROR of an empty cell
 * gives 0. sheetTrim (entered-cell.ts) does the same.
 */
export function trimmed(cell: string): string {
  return `IF(ISERROR(${cell}),"?",${cleaned(cell)})`;
}

/**
 * The mark in a cell, of a number or a word: "" = nothing, "?" = not understood. readMark (entered-cell.ts) does the same.
 * SUMPRODUCT, because a look-up takes "*" for any word.
 */
export function markFormula(cell: string, { words, marks }: WordTable): string {
  const found = `SUMPRODUCT(--(TRIM(${words})=${cleaned(cell)}),${marks})`;
  const within = (value: string): string => `IF(AND(${value}>=1,${value}<=10),${value},"?")`;
  return `IF(ISERROR(${cell}),"?",IF(ISNUMBER(${cell}),${within(cell)},IF(${cleaned(cell)}="","",${within(found)})))`;
}

/** The whole mark of a number: rounded once, at the end. */
export function wholeFormula(mark: string): string {
  return `INT(ROUND(${mark},6)+0.5)`;
}

/** What a cell with two choices lacks; "" = it says yes. */
export function choiceFormula(
  cell: string,
  { yes, no }: { readonly yes: string; readonly no: string },
  says: { readonly missing: string; readonly not: string; readonly unread: string },
): string {
  const text = trimmed(cell);
  return `IF(${text}=${quotedText(yes)},"",IF(${text}="",${says.missing},IF(${text}=${quotedText(no)},${says.not},${says.unread})))`;
}
