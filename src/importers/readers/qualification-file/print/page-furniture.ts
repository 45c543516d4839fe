import type { SourceLine } from '../../../source-document';
import { fold, labelOf } from './labels';

/** A line that repeats on this many pages at least is a running head. */
const repeats = 3;

/**
 * Leaves out what belongs to the pages and not to the document: page numbers, running heads and footers; and marks where
 * pages start, also where a scan shows it only by a stray indent. What is left out leaves an empty line that starts a page. Code headings that repeat on a new page stay: the
 * reader of the body knows what they repeat.
 * @param lines all lines of the document.
 */
export function withoutPageFurniture(lines: readonly SourceLine[]): SourceLine[] {
  const paged = markPages(lines);
  const edges = new Map<string, number>();
  paged.forEach((line, at) => {
    if (isEdge(paged, at)) edges.set(furnitureKey(line.text), (edges.get(furnitureKey(line.text)) ?? 0) + 1);
  });
  return paged.map((line, at) => {
    const furniture =
      isPageNumber(paged, at) || (isEdge(paged, at) && (edges.get(furnitureKey(line.text)) ?? 0) >= repeats);
    return furniture ? { ...line, text: '', startsPage: true } : line;
  });
}

/** Where nothing else is indented, a single indented line is what is left of a page break. */
function markPages(lines: readonly SourceLine[]): SourceLine[] {
  const filled = lines.filter(({ text }) => text !== '');
  const indented = filled.filter(({ indent }) => indent > 0).length;
  const byIndent = indented > 0 && indented <= filled.length * 0.04;
  return lines.map((line) => ({
    ...line,
    startsPage: line.startsPage || (byIndent && line.indent > 0 && line.text !== ''),
  }));
}

/** "12", "6 van 50", "Pagina 3", "- 4 -", "Kwalificatiedossier …, geldig vanaf … 6 van 50". */
function isPageNumber(lines: readonly SourceLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (/^[-–]?\s*(pagina|blz\.?|p\.)?\s*\d{1,3}\s*(van|\/|of)\s*\d{1,3}\s*[-–]?$/i.test(text)) return true;
  if (/^[-–]\s*\d{1,3}\s*[-–]$|^(pagina|blz\.?)\s*\d{1,3}$/i.test(text)) return true;
  if (/^\S.{3,120}\s(pagina\s*\d{1,3}|\d{1,3}\s+van\s+\d{1,3})$/i.test(text))
    return /kwalificatiedossier|geldig|pagina/i.test(text);
  if (!/^\d{1,3}$/.test(text)) return false;
  const above = neighbour(lines, at, -1)?.text ?? '';
  return labelOf(above) !== 'level';
}

/** The first or last line with text of a page. */
function isEdge(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || !isHeadLike(line.text)) return false;
  return line.startsPage || lines[at - 1]?.startsPage === true || neighbour(lines, at, 1)?.startsPage === true;
}

/** Text that can be a running head: no heading of the document, no sentence, no code, no bullet. */
function isHeadLike(text: string): boolean {
  if (text === '' || text.length > 120 || /[.;:,]$/.test(text) || !/^[\p{Lu}\p{N}]/u.test(text)) return false;
  return labelOf(text) === null && !/K\s?\d/.test(text) && !/onderliggende|geldt aanvullend/i.test(text);
}

function neighbour(lines: readonly SourceLine[], at: number, step: 1 | -1): SourceLine | undefined {
  for (let next = at + step; next >= 0 && next < lines.length && Math.abs(next - at) < 6; next += step) {
    if (lines[next]?.text !== '') return lines[next];
  }
  return undefined;
}

function furnitureKey(text: string): string {
  return fold(text.replace(/\d+/g, ''));
}
