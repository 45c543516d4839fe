/**
 * A code as a formula of the sheets compares it: TRIM takes away plain spaces around it and no others, so that a space that
 * does not break, as pasting from a web page leaves it, makes it another text. Reading must see what the sheet sees.
 */
export function asFormulasTrim(text: string): string {
  return text.replace(/^ +| +$/g, '');
}
