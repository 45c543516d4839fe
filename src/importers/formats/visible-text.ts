/**
 * Text as people see it: invisible characters of scans and web pages removed, every kind of space a plain one, composed
 * letters, ligatures ("ﬁ") as the letters they are drawn from, the hyphen that may not break as the plain one that codes
 * are written with, and the ticks and crosses of Wingdings as those that every font has. A soft hyphen goes too, but
 * for one at the end: it broke the word there, and joining the lines heals it. Tabs stay, as they part cells.
 */
export function visibleText(raw: string): string {
  if (plain.test(raw)) return raw;
  return raw
    .replace(/\u00AD(?!\s*$)|[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u{1F5F4}-\u{1F5F9}]/gu, (sign) => ticks[sign] ?? sign)
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}

/** Nothing but letters, signs and white space that are one and the same however they are written. */
const plain = /^[\t-\r -~]*$/;

const ticks: Readonly<Record<string, string>> = { '🗴': '✗', '🗵': '☒', '🗶': '✗', '🗷': '☒', '🗸': '✓', '🗹': '☑' };
