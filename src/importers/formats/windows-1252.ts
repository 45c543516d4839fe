/** The bytes 80 to 9F; the five that the encoding has no sign for stay control characters. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte of each sign that windows-1252 has between 80 and 9F. */
export const upperBytes: ReadonlyMap<string, number> = new Map(
  [...upper].map((sign, at) => [sign, 0x80 + at] as const),
);

/**
 * Text of bytes in an encoding. Of windows-1252 not all is left to `TextDecoder`: Node 20 reads the bytes 80 to 9F, among
 * them bullets, dashes and quotation marks, as control characters; browsers do not.
 * Source: encoding.spec.whatwg.org, index windows-1252.
 * @param label any name of the encoding. @throws RangeError for a name that no encoding has.
 */
export function decodedAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (sign) => upper.charAt(sign.charCodeAt(0) - 0x80))
    : text;
}
