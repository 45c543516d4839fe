/** A code as it stands in a print, read through the damage a scan does to it. */
export interface FoundCode {
  /** "B1-K1" or "B1-K1-W2"; the number 0 where none could be read. */
  readonly code: string;
  readonly kind: 'core-task' | 'work-process';
  /** As printed. */
  readonly original: string;
  /** Where it stands in the line. */
  readonly start: number;
  readonly end: number;
}

const digit = '[0-9IlOo|!é]';
const dash = '\\s?[-–—‐~_.]{1,2}\\s?';
/** B or P with a number, K with a number, and for work processes W ("w", "wW", "VV"), a stray sign and a number. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])([BPDC8])\\s?(${digit}{1,2})${dash}[Kk]\\s?[^\\p{L}\\p{N}\\s]?(${digit}{1,2})` +
    `(?:(?:${dash}|\\s)?(?:[WwVv]{1,3})\\s?[^\\p{L}\\p{N}\\s:]?(${digit}{1,2}(?!\\p{Ll})|(?=[\\s:.]|$)))?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** All codes in a line, in order. */
export function findCodes(text: string): FoundCode[] {
  if (!/[-–—‐~_.]\s?[Kk]/.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [original = '', letter = '', part = '', task = '', process] = match;
    const core = `${letter === '8' ? 'B' : letter}${number(part)}-K${number(task)}`;
    if (letter === '8' && process === undefined && !/^8\s?\d\s?-/.test(original)) return [];
    const start = match.index;
    return [
      {
        code: process === undefined ? core : `${core}-W${number(process)}`,
        kind: process === undefined ? ('core-task' as const) : ('work-process' as const),
        original: original.trim(),
        start,
        end: start + original.length,
      },
    ];
  });
}

/** The code that a heading begins with, and the rest of the line without the colon between them. */
export function headingCode(text: string): { readonly found: FoundCode; readonly title: string } | null {
  const found = findCodes(text)[0];
  if (found === undefined || /[\p{L}\p{N}]/u.test(text.slice(0, found.start))) return null;
  return { found, title: text.slice(found.end).replace(/^\s*[:;.]?\s*/, '') };
}

/** Digits through their look-alikes: "l" is 1, "O" is 0, and é is a stray beside a digit. */
function number(read: string): number {
  const digits = read
    .replace(/[Il|!]/g, '1')
    .replace(/[Oo]/g, '0')
    .replace(/é/g, '');
  return Number(digits === '' ? '0' : digits);
}
