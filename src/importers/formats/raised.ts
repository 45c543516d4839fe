const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised text as plain characters: "1" in superscript is "¹", so that the mark of a footnote is no number. */
export function raised(text: string): string {
  return /^\s*\d+\s*$/.test(text) ? text.trim().replace(/\d/g, (digit) => digits.charAt(Number(digit))) : text;
}
