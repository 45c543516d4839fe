/**
 * Strings of SpreadsheetML (ST_Xstring, ISO 29500-1 22.9.2.19): a character XML cannot hold is written `_xHHHH_`, and a
 * text that looks like that gets its underscore escaped, `_x005F_`.
 */
import { contentText } from './xml-edit';

/** For `<t>`, `<v>` of a string and the like. */
export function encodeString(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    const plain = code >= 0x20 || character === '\t' || character === '\n';
    return plain ? character : `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  });
  return contentText(escaped);
}

/** The text that `encodeString`, Excel and LibreOffice mean; XML's own entities are decoded already. */
export function decodeString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** ` xml:space="preserve"` where white space would be lost without. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
}
