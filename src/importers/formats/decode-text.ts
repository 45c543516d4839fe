import { decodedAs } from './windows-1252';

/** Text with how it was found to be encoded; `assumed` when nothing in the bytes proves it. */
export interface DecodedText {
  readonly text: string;
  /** As the encoding standard names it, for instance "utf-8" or "windows-1252". */
  readonly encoding: string;
  readonly assumed: boolean;
  /** The encoding that the file itself names although its bytes are none of it; else absent. */
  readonly declared?: string;
}

/**
 * Decodes a text file by its content: byte order mark, UTF-16 without one (every other byte zero), what an XML
 * declaration or a page says unless the bytes are evidently UTF-8, valid UTF-8, else windows-1252, the only other encoding Dutch text files are met in. The mark is removed.
 * @param bytes the whole file.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decoded('utf-8', bytes.subarray(3), false);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes.subarray(2), false);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes.subarray(2), false);
  const zeros = zeroShares(bytes);
  if (zeros.odd > 0.7 && zeros.even < 0.1) return decoded('utf-16le', bytes, true);
  if (zeros.even > 0.7 && zeros.odd < 0.1) return decoded('utf-16be', bytes, true);
  const declared = declaredEncoding(bytes);
  const utf8 = validUtf8(bytes);
  if (declared !== null) {
    // Letters beyond ASCII that are valid UTF-8 are hardly ever anything else, whatever a page was told to say.
    const isUtf8 = utf8 !== null && utf8.length < bytes.length && /^(windows|iso)-/.test(declared);
    return isUtf8
      ? { text: utf8, encoding: 'utf-8', assumed: true, declared: declaredLabel(bytes) ?? declared }
      : decoded(declared, bytes, false);
  }
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', assumed: false };
  const label = declaredLabel(bytes);
  const read = decoded('windows-1252', bytes, true);
  return label === null ? read : { ...read, declared: label };
}

/** Null where the bytes are not UTF-8. */
function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The single-byte encoding that the file names; null for UTF-8, which its bytes have to prove. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const label = declaredLabel(bytes);
  if (label === null || /^utf/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** What an XML declaration, or the `<meta>` of a page, says the encoding is. */
function declaredLabel(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  return xml ?? /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ?? null;
}

function decoded(encoding: string, bytes: Uint8Array, assumed: boolean): DecodedText {
  return { text: decodedAs(encoding, bytes), encoding, assumed };
}

/** Share of zero bytes at even and at odd places in the first kilobyte. */
function zeroShares(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const sample = bytes.subarray(0, 1024);
  const half = Math.max(1, Math.floor(sample.length / 2));
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  return { even: even / half, odd: odd / half };
}
