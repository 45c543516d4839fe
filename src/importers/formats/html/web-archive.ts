import { decodeText } from '../decode-text';
import { decodedAs } from '../windows-1252';

/** The fields above a web archive, one of which says that pieces follow (RFC 2557). */
const archive =
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?Content-Type:\s*multipart\/related\b[^\n]*\n(?:[ \t][^\n]*\n)*/i;

/** Is this a page saved with everything on it in one file (.mht), as browsers and Word do? */
export function isWebArchive(text: string): boolean {
  return archive.test(text.slice(0, 4000).replace(/\r\n?/g, '\n'));
}

/**
 * The page in a web archive: the first piece that is HTML.
 * @param text the file, every byte of it a sign or decoded; its pieces say themselves how they are encoded.
 * @returns null where it is no archive or has no page in it.
 */
export function pageOfArchive(text: string): string | null {
  const whole = text.replace(/\r\n?/g, '\n');
  const head = archive.exec(whole.slice(0, 4000))?.[0];
  const boundary = /\bboundary\s*=\s*"?([^"\n;]+)"?/i.exec(head ?? '')?.[1];
  if (boundary === undefined) return null;
  for (const piece of whole.split(`\n--${boundary.trim()}`).slice(1)) {
    const end = piece.indexOf('\n\n');
    const fields = piece.slice(0, Math.max(0, end));
    if (/Content-Type:\s*text\/html\b/i.test(fields)) return contentOf(fields, piece.slice(end + 2));
  }
  return null;
}

function contentOf(fields: string, content: string): string {
  const packed = /Content-Transfer-Encoding:\s*(quoted-printable|base64)/i.exec(fields)?.[1]?.toLowerCase();
  if (packed === undefined) return content;
  const bytes = packed === 'base64' ? fromBase64(content) : fromQuotedPrintable(content);
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(fields)?.[1];
  try {
    return charset === undefined ? decodeText(bytes).text : decodedAs(charset, bytes);
  } catch {
    return decodeText(bytes).text; // a name that no encoding has
  }
}

function fromBase64(content: string): Uint8Array {
  const signs = content.replace(/[^A-Za-z0-9+/]/g, '');
  return Uint8Array.from(atob(signs.slice(0, signs.length - (signs.length % 4 === 1 ? 1 : 0))), (sign) =>
    sign.charCodeAt(0),
  );
}

/** RFC 2045, 6.7. What was decoded before stays: signs beyond a byte become UTF-8. */
function fromQuotedPrintable(content: string): Uint8Array {
  const bytes: number[] = [];
  const joined = content.replace(/=[ \t]*\n/g, '');
  const encoder = new TextEncoder();
  for (let at = 0; at < joined.length; at += 1) {
    const hex = joined.charAt(at) === '=' ? /^[0-9A-Fa-f]{2}/.exec(joined.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(...encoder.encode(joined.charAt(at)));
  }
  return Uint8Array.from(bytes);
}
