/**
 * A string that Excel is given is taken as if somebody typed it, in US English (office-js#1559). An apostrophe in front
 * keeps it text, and is not part of it; the format "@" does too, where it was set before.
 */

/** Letters, then no digit: no number, date, time, formula or error is spelled like that. */
const plainlyText = /^\p{L}[^\d]*$/u;
const booleans = /^(?:true|false)$/i;

/** What to write so that the cell holds this text; `textFormat` tells that it has the format "@". */
export function typedText(text: string, textFormat: boolean): string {
  if (text === '' || textFormat) return text;
  return plainlyText.test(text) && !booleans.test(text) ? text : `'${text}`;
}

/**
 * Whether Excel might eat the first character even of a cell with the format "@": nobody has written down that it does
 * not. Such a text goes in before the format.
 */
export function isApostropheText(text: string): boolean {
  return text.startsWith("'");
}
