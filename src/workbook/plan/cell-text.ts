/** Most characters a cell holds (Excel specifications and limits). */
export const maxCellText = 32_767;

/**
 * The text as every host can hold it: line breaks are one line feed (Excel's own), a character that no file can hold
 * (half of a surrogate pair, NUL, U+FFFE, U+FFFF) becomes U+FFFD, the sign for "was unreadable". The rest stays,
 * whatever it looks like. Both adapters pass every text through it, so that both write the same.
 */
export function cellText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, '\uFFFD');
}
