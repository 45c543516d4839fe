import type { LineDocument, SourceLine } from '../source-document';

/**
 * Plain text as lines. A form feed starts a page and, inside a line, also a line (with the same number: editors count
 * line breaks only). Invisible characters that scans and web pages leave behind are spaces or nothing.
 * @param text the decoded file.
 */
export function readLines(text: string): LineDocument {
  const lines: SourceLine[] = [];
  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    raw.split('\f').forEach((part, page) => lines.push(sourceLine(part, at + 1, page > 0)));
  });
  return { shape: 'lines', lines };
}

function sourceLine(raw: string, number: number, startsPage: boolean): SourceLine {
  const visible = raw.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '').replace(/[\t\u00A0\u2000-\u200A\u202F\u3000]/g, ' ');
  const text = visible.trim().normalize('NFC');
  return { text, number, indent: visible.length - visible.trimStart().length, startsPage };
}
