import type { SourceLine } from '../source-document';

/**
 * What bullets of symbol fonts become when the font is lost, or a scan: signs that begin no sentence, and the letters that
 * stand in the place of a square, a disc or a tick ("n", "l", "q", "s"). Others are known without the document's help.
 */
const mark = /^([¥@¬|¦¶%$£€&\uFFFD¿¡¼½¾×÷?!ØÞ]|[nlqspwü])\s+(?=[\p{Ll}(“"])/u;

/** In fewer lines it may be anything. */
const fewestLines = 5;

/** A sign that begins most lines is the border of a table. */
const mostLines = 1 / 2;

/**
 * Lines with a bullet that everybody knows where this document has one of its own: a sign that begins many of its lines.
 * @param lines all lines of a plain text; as many come back.
 */
export function withKnownBullets(lines: readonly SourceLine[]): readonly SourceLine[] {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const { text, cells } of lines) {
    if (text !== '') filled += 1;
    const sign = cells === undefined ? signOf(text) : null;
    if (sign !== null) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const own = new Set(
    [...counts].filter(([, count]) => count >= fewestLines && count < filled * mostLines).map(([sign]) => sign),
  );
  if (own.size === 0) return lines;
  return lines.map((line) => {
    const sign = line.cells === undefined ? signOf(line.text) : null;
    return sign === null || !own.has(sign) ? line : { ...line, text: line.text.replace(mark, '• ') };
  });
}

/** The sign that begins the line; a row of a table, parted by the same sign or made of crosses, has none. */
function signOf(text: string): string | null {
  if (text.charCodeAt(1) !== 32) return null;
  const sign = mark.exec(text)?.[1] ?? null;
  return sign !== null && text.includes(sign, 1) && /[|¦×]/.test(sign) ? null : sign;
}
