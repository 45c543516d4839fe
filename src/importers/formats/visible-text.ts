/**
 * Text as people see it: invisible characters of scans and web pages removed, every kind of space a plain one, composed
 * letters, ligatures ("ﬁ") as the letters they are drawn from, and the hyphen that may not break as the plain one that codes
 * are written with. A soft hyphen goes too, but
 * for one at the end: it broke the word there, and joining the lines heals it. Tabs stay, as they part cells.
 */
export function visibleText(raw: string): string {
  if (plain.test(raw)) return raw;
  return raw
    .replace(/\u00AD(?!\s*$)|[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}

/** Nothing but letters, signs and white space that are one and the same however they are written. */
const plain = /^[\t-\r -~]*$/;
