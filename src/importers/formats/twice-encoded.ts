import type { ImportDiagnostic } from '../import-diagnostic';
import { notice } from '../import-diagnostic';
import { upperBytes } from './windows-1252';

/** What a letter or sign of UTF-8 looks like when its two or three bytes were read one by one ("Ã«", "â€™"). */
const sequence = /[\u00c2-\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/g;

/** A closing quotation mark whose last byte no sign shows. */
const cutShort = /â€(?=[\s.,;:)]|$)/gm;

/**
 * Text whose letters were encoded twice, made whole ("cliÃ«nt" is "cliënt"); each word is told, with its line. Nobody types
 * such pairs, so one is enough, and only what is valid UTF-8 is changed.
 * Source: encoding.spec.whatwg.org, index windows-1252.
 */
export function withoutTwiceEncoded(text: string): {
  readonly text: string;
  readonly diagnostics: readonly ImportDiagnostic[];
} {
  if (!/[ÂÃâ]/.test(text)) return { text, diagnostics: [] };
  const diagnostics: ImportDiagnostic[] = [];
  const lines = text.split('\n').map((line, at) =>
    line.replace(/[^ \t]+/g, (word) => {
      const whole = word.replace(cutShort, '”').replace(sequence, decoded);
      if (whole !== word) {
        diagnostics.push(notice('import/text-repaired', at + 1, { original: word, repaired: whole }));
      }
      return whole;
    }),
  );
  return { text: diagnostics.length === 0 ? text : lines.join('\n'), diagnostics };
}

/** The letter that these signs are the bytes of, or the signs; a sign too many behind it stays. */
function decoded(signs: string): string {
  const values = [...signs].map((sign) => upperBytes.get(sign) ?? sign.charCodeAt(0));
  for (let length = values.length; length > 1; length -= 1) {
    try {
      const letter = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(values.slice(0, length)));
      return `${letter}${signs.slice(length)}`;
    } catch {
      // Not this many bytes.
    }
  }
  return signs;
}
