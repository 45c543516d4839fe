import type { SourceLine } from '../../../source-document';
import { fold, labelOf } from './labels';

/** A line that repeats on this many pages at least is a running head. */
const repeats = 3;
/** The name of the dossier or a copyright line is one when it comes back at all. */
const certainRepeats = 2;
/** Where the name of the dossier stands. */
const titlePageLines = 40;
/** Running heads of more lines than this have not been seen. */
const deepest = 3;

/**
 * Leaves out what belongs to the pages and not to the document: page numbers, running heads and footers; and marks where
 * pages start, also where a scan shows it only by a stray indent. What is left out leaves an empty line that starts a page. Code headings that repeat on a new page stay: the
 * reader of the body knows what they repeat.
 * @param lines all lines of the document.
 */
export function withoutPageFurniture(lines: readonly SourceLine[]): SourceLine[] {
  const paged = markPages(lines);
  const named = new Set(lines.slice(0, titlePageLines).map(({ text }) => furnitureKey(text)));
  const certain = ({ text }: SourceLine): boolean => isCopyright(text) || named.has(furnitureKey(text));
  const repeated = repeatedAt(paged, (line, at) => isFormFeedEdge(paged, line, at), repeats);
  let cleaned = withoutPageNumbers(paged).map((line, at) => (repeated.has(at) ? withoutText(line) : line));
  for (let depth = 0; depth < deepest; depth += 1) {
    const from = cleaned;
    const heads = repeatedAt(from, (line, at) => certain(line) && isEdge(from, line, at), certainRepeats);
    cleaned = from.map((line, at) => (heads.has(at) ? withoutText(line) : line));
  }
  return cleaned;
}

/** Places of the lines at an edge of a page that have the same text often enough. */
function repeatedAt(
  lines: readonly SourceLine[],
  isAtEdge: (line: SourceLine, at: number) => boolean,
  needed: number,
): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const key = furnitureKey(line.text);
    if (isHeadLike(line.text) && isAtEdge(line, at)) places.set(key, [...(places.get(key) ?? []), at]);
  });
  return new Set([...places.values()].filter(({ length }) => length >= needed).flat());
}

/** Page numbers alone, and behind a head or foot that other pages have as well. */
function withoutPageNumbers(lines: readonly SourceLine[]): SourceLine[] {
  const heads = new Map<string, number>();
  for (const { text } of lines) {
    if (numberedHead.test(text)) heads.set(furnitureKey(text), (heads.get(furnitureKey(text)) ?? 0) + 1);
  }
  return lines.map((line, at) => {
    const repeated = numberedHead.test(line.text) && (heads.get(furnitureKey(line.text)) ?? 0) >= certainRepeats;
    return repeated || isPageNumber(lines, at) ? withoutText(line) : line;
  });
}

/** "Molenbouw 4 van 20", "Pagina 4 van 20 | Molenbouw". */
const numberedHead =
  /^\S.{3,120}\s(pagina\s*\d{1,3}|\d{1,3}\s(van|\/)\s\d{1,3})$|^(pagina\s)?\d{1,3}\s(van|\/)\s\d{1,3}\b.{3,120}$/i;

function withoutText(line: SourceLine): SourceLine {
  return { ...line, text: '', startsPage: true };
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

/** The first or last line of a page, where the file itself says that a page starts: any line can be a head there. */
function isFormFeedEdge(lines: readonly SourceLine[], line: SourceLine, at: number): boolean {
  return line.startsPage || lines[at - 1]?.startsPage === true || neighbour(lines, at, 1)?.startsPage === true;
}

/** The first or last line with text of a page, also where only a page number showed it. */
function isEdge(lines: readonly SourceLine[], line: SourceLine, at: number): boolean {
  return line.startsPage || breaks(lines, at, -1) || breaks(lines, at, 1);
}

/** Does a page break lie between this line and the next one with text on that side? */
function breaks(lines: readonly SourceLine[], at: number, step: 1 | -1): boolean {
  for (let next = at + step; Math.abs(next - at) < 6; next += step) {
    const line = lines[next];
    if (line === undefined) return false;
    if (line.startsPage && (step === 1 || line.text === '')) return true;
    if (line.text !== '') return false;
  }
  return false;
}

function isCopyright(text: string): boolean {
  return /^(©|\(c\)\s)/i.test(text);
}

/** Text that can be a running head: no heading of the document, no sentence, no code, no bullet. */
function isHeadLike(text: string): boolean {
  if (isCopyright(text)) return text.length <= 120;
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
